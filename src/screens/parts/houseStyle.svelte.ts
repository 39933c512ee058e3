import type { HouseStyle } from '../../ui/house/derive';

const key = 'samenspel-house-style';

const isColour = (value: unknown) => typeof value === 'string' && /^#[\da-f]{6}$/.test(value);
const isEntry = ([token, pair]: [string, unknown]) =>
  /^[a-z-]+$/.test(token) && Array.isArray(pair) && pair.length === 2 && pair.every(isColour);
const fits = (value: unknown, form: RegExp) =>
  value === undefined || (typeof value === 'string' && form.test(value));

/** What `deriveStyle` makes and nothing else: whatever else stands in the storage must not stop the app. */
const isHouseStyle = (value: unknown): value is HouseStyle => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, colours, font, radius } = value as Partial<Record<keyof HouseStyle, unknown>>;
  return (
    typeof name === 'string' &&
    typeof colours === 'object' &&
    colours !== null &&
    Object.entries(colours).every(isEntry) &&
    fits(font, /^[\w -]+$/) &&
    fits(radius, /^\d{1,2}px$/)
  );
};

const stored = (): HouseStyle | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isHouseStyle(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

type Scheme = 'light' | 'dark';

/** The values of a house style in one scheme, as declarations of our tokens. */
export const declarationsOf = ({ colours, font, radius }: HouseStyle, scheme: Scheme): string =>
  [
    ...Object.entries(colours).map(
      ([token, [light, dark]]) => `--${token}: ${scheme === 'dark' ? dark : light}`
    ),
    // Samenspel ships no typeface of a gemeente: where this device lacks it, ours stays.
    ...(font ? [`--font: '${font}', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif`] : []),
    ...(radius ? [`--radius-m: ${radius}`] : [])
  ].join('; ');

/**
 * Where tokens.css says `light-dark()`, a build for older browsers has something else; here each scheme has its rule.
 * Paper stays as it is: black, and the colours that a printer shows.
 */
const rulesOf = (style: HouseStyle): string => {
  const [light, dark] = [declarationsOf(style, 'light'), declarationsOf(style, 'dark')];
  return `
    @media screen {
      :root, [data-theme='light'] { ${light} }
      [data-theme='dark'] { ${dark} }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root:not([data-theme]) { ${dark} }
    }`;
};

let current = $state.raw<HouseStyle>();
/** A sheet of its own, because a Content-Security-Policy may forbid a style element. */
let sheet: CSSStyleSheet | undefined;

const show = (style: HouseStyle | undefined) => {
  current = style;
  if (style === undefined && sheet === undefined) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(style ? rulesOf(style) : '');
};

/** The look of the gemeente on this device, over our own. */
export const houseStyle = {
  get current(): HouseStyle | undefined {
    return current;
  },
  use: (style: HouseStyle | undefined): void => {
    if (style === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(style));
    show(style);
  },
  /** What `read` finds while our own colours show. */
  aside: <T>(read: () => T): T => {
    if (sheet) sheet.disabled = true;
    try {
      return read();
    } finally {
      if (sheet) sheet.disabled = false;
    }
  },
  /** Shows what was chosen before, and follows another tab; once, when the app starts. */
  start: (): void => {
    show(stored());
    addEventListener('storage', ({ key: changed }) => {
      if (changed === key || changed === null) show(stored());
    });
  }
};
