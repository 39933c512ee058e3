import { contrast, fromOklch, hexOf, parseColour, readable, toOklch, type Rgb } from './colour';
import { valueOf, type ThemeFile, type Tokens } from './readTheme';

/** The colours of tokens.css in one scheme that a house style stands on or keeps away from. */
export const ownColours = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-soft',
  'municipality-tint',
  'initiative',
  'initiative-tint',
  'together',
  'together-tint',
  'danger-tint',
  'warning-tint'
] as const;
export type OwnColours = Readonly<Record<(typeof ownColours)[number], Rgb>>;

/** Values for our tokens. A colour is one pair of the light and the dark. */
export interface HouseStyle {
  readonly name: string;
  readonly colours: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** One family. */
  readonly font?: string;
  readonly radius?: string;
  /** Whether a colour of the theme had to be lighter or darker to be read. */
  readonly adjusted: boolean;
}

const sources = {
  brand: [
    'utrecht-button-primary-action-background-color',
    'nl-button-primary-background-color',
    'basis-color-action-1-inverse-bg-default',
    'ams-button-primary-background-color',
    'utrecht-button-background-color'
  ],
  link: ['utrecht-link-color', 'nl-link-color', 'basis-color-action-2-color-default', 'ams-link-color'],
  font: ['utrecht-document-font-family', 'basis-text-font-family-default', 'utrecht-button-font-family'],
  radius: ['utrecht-button-border-radius', 'nl-button-border-radius', 'basis-border-radius-md']
} as const;

const first = <T>(tokens: Tokens, names: readonly string[], parse: (text: string) => T | undefined) => {
  for (const name of names) {
    const value = valueOf(tokens, name);
    const parsed = value === undefined ? undefined : parse(value);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
};

/** The first family: what comes after it would go before our own typeface. */
const parseFont = (text: string) => /^\s*(["']?)([a-z][\w -]{0,60})\1\s*(?:,|$)/i.exec(text)?.[2]?.trim();

const parseRadius = (text: string): string | undefined => {
  const [, amount = '', unit] = /^(\d*\.?\d+)(px|rem|em)?$/.exec(text) ?? [];
  if (amount === '') return undefined;
  const pixels = unit === undefined || unit === 'px' ? Number(amount) : Number(amount) * 16;
  return `${Math.min(Math.round(pixels), 24)}px`;
};

const black: Rgb = [0, 0, 0];
const white: Rgb = [1, 1, 1];
/** Below this a colour is grey, and its hue says nothing. */
const grey = 0.03;
const apart = 40;

const between = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180);

/** A colour as strong and light as its own, at the first hue that is clearly none of the others. */
const away = (own: Rgb, others: readonly Rgb[]): Rgb => {
  const { l, c, h } = toOklch(own);
  const taken = others.map(toOklch).filter((other) => other.c > grey);
  const turns = [0, 60, -60, 90, -90, 120, -120, 150, 180];
  const turn = turns.find((one) => taken.every((other) => between(h + one + 360, other.h) >= apart)) ?? 0;
  return turn === 0 ? own : fromOklch({ l, c, h: (h + turn + 360) % 360 });
};

/** The ground behind a colour: its hue, as light as our own, and our ink reads on it. */
const tintOf = (colour: Rgb, own: Rgb, { ink, 'ink-soft': soft }: OwnColours): Rgb => {
  const { c, h } = toOklch(colour);
  const pale = toOklch(own);
  return readable(fromOklch({ l: pale.l, c: Math.min(pale.c, c), h }), [ink, soft], 4.5);
};

/** A button under the pointer: darker or lighter, as long as its words read and its shape is seen. */
const hoverOf = (action: Rgb, onAction: Rgb, grounds: readonly Rgb[]): Rgb => {
  const { l, c, h } = toOklch(action);
  const tried = [-0.07, 0.07].map((step) => fromOklch({ l: Math.min(Math.max(l + step, 0), 1), c, h }));
  const holds = (one: Rgb) =>
    contrast(one, onAction) >= 4.5 && grounds.every((ground) => contrast(one, ground) >= 3);
  return tried.find(holds) ?? action;
};

/** Our tokens in one scheme from the colour of buttons and the colour of links of a theme. */
export const deriveColours = (brand: Rgb, link: Rgb, own: OwnColours): Readonly<Record<string, Rgb>> => {
  const { paper, surface, sunken } = own;
  const grounds = [paper, surface, sunken];
  const side = (colour: Rgb, pale: Rgb) => {
    const tint = tintOf(colour, pale, own);
    return [readable(colour, [...grounds, tint], 4.5), tint] as const;
  };
  const [municipality, municipalityTint] = side(brand, own['municipality-tint']);
  const [initiative, initiativeTint] = side(away(own.initiative, [brand]), own['initiative-tint']);
  const [together, togetherTint] = side(away(own.together, [brand, initiative]), own['together-tint']);

  const action = readable(brand, grounds, 3);
  const onAction = contrast(action, white) >= contrast(action, black) ? white : black;
  const tints = [municipalityTint, initiativeTint, togetherTint, own['danger-tint'], own['warning-tint']];
  return {
    municipality,
    'municipality-tint': municipalityTint,
    initiative,
    'initiative-tint': initiativeTint,
    together,
    'together-tint': togetherTint,
    action,
    'action-hover': hoverOf(action, onAction, grounds),
    'on-action': onAction,
    link: readable(link, [...grounds, ...tints], 4.5)
  };
};

/** What Samenspel takes from a theme, or nothing if the theme has no colour that it knows. */
export const deriveStyle = (
  name: string,
  theme: ThemeFile,
  own: { readonly light: OwnColours; readonly dark: OwnColours }
): HouseStyle | undefined => {
  const scheme = (which: 'light' | 'dark', tokens = theme[which]) => {
    const link = first(tokens, sources.link, parseColour);
    const brand = first(tokens, sources.brand, parseColour) ?? link;
    return brand && { brand, link: link ?? brand, colours: deriveColours(brand, link ?? brand, own[which]) };
  };
  const [light, dark] = [scheme('light') ?? scheme('light', theme.dark), scheme('dark')];
  if (light === undefined || dark === undefined) return undefined;
  const font = first(theme.light, sources.font, parseFont);
  const radius = first(theme.light, sources.radius, parseRadius);
  return {
    name,
    colours: Object.fromEntries(
      Object.entries(light.colours).map(([token, colour]) => [
        token,
        [hexOf(colour), hexOf(dark.colours[token] ?? colour)] as const
      ])
    ),
    ...(font && { font }),
    ...(radius && { radius }),
    adjusted: [light, dark].some(
      ({ brand, link, colours }) =>
        [brand, brand, link].map(hexOf).join() !==
        [colours['municipality'], colours['action'], colours['link']].map((one) => one && hexOf(one)).join()
    )
  };
};
