/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness from 0 to 1, strength from 0, and hue in degrees: equal steps look equal. */
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const share = (text: string, whole: number) =>
  text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text) / whole;

const fromHsl = (hue: number, saturation: number, lightness: number): Rgb => {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    );
  };
  return [part(0), part(8), part(4)];
};

const number = String.raw`-?\d*\.?\d+`;
const separator = String.raw`(?:\s*,\s*|\s+)`;
const written = new RegExp(
  `^(rgb|hsl)a?\\(\\s*(${number}%?)(?:deg)?${separator}(${number}%?)${separator}(${number}%?)(?:\\s*[,/]\\s*(?:1|1\\.0|100%))?\\s*\\)$`
);

/** A colour as CSS writes it: #, rgb() or hsl(). Undefined for anything else, and for what shines through. */
export const parseColour = (text: string): Rgb | undefined => {
  const value = text.trim().toLowerCase();
  if (value === 'white') return [1, 1, 1];
  if (value === 'black') return [0, 0, 0];
  const hex = /^#(?:([\da-f]{3})f?|([\da-f]{6})(?:ff)?)$/.exec(value);
  if (hex) {
    const digits = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
    const at = (start: number) => parseInt(digits.slice(start, start + 2), 16) / 255;
    return [at(0), at(2), at(4)];
  }
  const [, kind, first = '', second = '', third = ''] = written.exec(value) ?? [];
  if (kind === undefined) return undefined;
  const colour: Rgb =
    kind === 'rgb'
      ? [share(first, 255), share(second, 255), share(third, 255)]
      : fromHsl(((parseFloat(first) % 360) + 360) % 360, share(second, 100), share(third, 100));
  return colour.every((part) => part >= 0 && part <= 1) ? colour : undefined;
};

/** As #rrggbb. */
export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21, as WCAG measures it. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** A colour in OKLCH. */
export const toOklch = (colour: Rgb): Oklch => {
  const [red, green, blue] = colour.map(linear) as unknown as Rgb;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    c: Math.hypot(a, b),
    h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  };
};

const unbound = ({ l, c, h }: Oklch): Rgb => {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short)
  ];
};

/** The colour that a screen can show: less strong where it must be, and rounded as it is written. */
export const fromOklch = ({ l, c, h }: Oklch): Rgb => {
  let strength = c;
  let colour = unbound({ l, c, h });
  while (strength > 0 && colour.some((part) => part < -0.0005 || part > 1.0005)) {
    strength = Math.max(strength - 0.004, 0);
    colour = unbound({ l, c: strength, h });
  }
  return colour.map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255) / 255) as unknown as Rgb;
};

/**
 * The colour itself if it stands out from every ground, and otherwise the nearest lighter or darker one that does.
 * The grounds are all light or all dark.
 */
export const readable = (colour: Rgb, grounds: readonly Rgb[], least: number): Rgb => {
  const holds = (tried: Rgb) => grounds.every((ground) => contrast(tried, ground) >= least);
  if (holds(colour)) return colour;
  const step = Math.max(...grounds.map(luminance)) > 0.18 ? -0.01 : 0.01;
  const { l, c, h } = toOklch(colour);
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += step) {
    const tried = fromOklch({ l: lightness, c, h });
    if (holds(tried)) return tried;
  }
  return step < 0 ? [0, 0, 0] : [1, 1, 1];
};
