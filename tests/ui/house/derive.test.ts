import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  fromOklch,
  hexOf,
  parseColour,
  readable,
  toOklch,
  type Rgb
} from '../../../src/ui/house/colour';
import { deriveColours, deriveStyle, type HouseStyle } from '../../../src/ui/house/derive';
import { readTheme } from '../../../src/ui/house/readTheme';
import { own } from './own';

const part = fc.integer({ min: 0, max: 255 }).map((one) => one / 255);
const colour = fc.tuple(part, part, part) as fc.Arbitrary<Rgb>;
const hueGap = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180);

/** The pairs of tests/ui/contrast.test.ts that a house style touches. */
const words: readonly (readonly [string, string])[] = [
  ...['municipality', 'initiative', 'together'].flatMap((side) =>
    ['paper', 'surface', 'sunken', `${side}-tint`].map((ground) => [side, ground] as const)
  ),
  ...['municipality-tint', 'initiative-tint', 'together-tint'].flatMap((tint) =>
    ['ink', 'ink-soft', 'link'].map((text) => [text, tint] as const)
  ),
  ...['paper', 'surface', 'sunken', 'danger-tint', 'warning-tint'].map((ground) => ['link', ground] as const),
  ['on-action', 'action'],
  ['on-action', 'action-hover']
];
const shapes = ['action', 'action-hover', 'municipality', 'initiative', 'together'].flatMap((shape) =>
  ['paper', 'surface', 'sunken'].map((ground) => [shape, ground] as const)
);

describe.each(['light', 'dark'] as const)('%s: from any colours of buttons and links', (scheme) => {
  test('every word reads and every button is seen', () => {
    fc.assert(
      fc.property(colour, colour, (brand, link) => {
        const all: Readonly<Record<string, Rgb>> = {
          ...own[scheme],
          ...deriveColours(brand, link, own[scheme])
        };
        const of = ([one, ground]: readonly [string, string]) =>
          contrast(all[one] ?? [0, 0, 0], all[ground] ?? [0, 0, 0]);
        expect(words.filter((pair) => of(pair) < 4.5)).toEqual([]);
        expect(shapes.filter((pair) => of(pair) < 3)).toEqual([]);
      }),
      { numRuns: 400 }
    );
  });

  test('the sides keep hues that are clearly apart', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const made = deriveColours(brand, brand, own[scheme]);
        const sides = ['municipality', 'initiative', 'together'].map((side) =>
          toOklch(made[side] ?? [0, 0, 0])
        );
        const coloured = sides.filter(({ c }) => c > 0.05);
        for (const [i, one] of coloured.entries())
          for (const other of coloured.slice(i + 1)) expect(hueGap(one.h, other.h)).toBeGreaterThan(30);
      }),
      { numRuns: 400 }
    );
  });
});

test('a colour that reads stays as it is, and one that does not keeps its hue', () => {
  expect(readable([0, 0, 0.5], [[1, 1, 1]], 4.5)).toEqual([0, 0, 0.5]);
  const yellow: Rgb = [1, 0.9, 0];
  const darker = readable(yellow, [[1, 1, 1]], 4.5);
  expect(contrast(darker, [1, 1, 1])).toBeGreaterThanOrEqual(4.5);
  expect(hueGap(toOklch(darker).h, toOklch(yellow).h)).toBeLessThan(8);
});

test('OKLCH and back is the same colour', () => {
  fc.assert(
    fc.property(colour, (one) => {
      expect(hexOf(fromOklch(toOklch(one)))).toBe(hexOf(one));
    })
  );
});

test.each([
  ['#fff', '#ffffff'],
  ['#1C4E80', '#1c4e80'],
  ['#1c4e80ff', '#1c4e80'],
  ['rgb(28, 78, 128)', '#1c4e80'],
  ['rgb(28 78 128 / 1)', '#1c4e80'],
  ['hsl(210, 64%, 31%)', '#1c4f82'],
  ['black', '#000000']
])('%s is %s', (text, hex) => expect(hexOf(parseColour(text) ?? [1, 0, 1])).toBe(hex));

test.each(['#1c4e8080', 'rgba(0, 0, 0, 0)', 'transparent', 'var(--x)', 'rgb(300, 0, 0)', '#12', ''])(
  '%s is no colour to read by',
  (text) => expect(parseColour(text)).toBeUndefined()
);

const packages = 'node_modules/@nl-design-system-';
const derived = (path: string): HouseStyle | undefined =>
  deriveStyle(path, readTheme(readFileSync(`${packages}${path}`, 'utf8')), own);

test.each([
  ['unstable/voorbeeld-design-tokens/dist/theme.css', 'Noto Sans'],
  ['unstable/voorbeeld-design-tokens/dist/tokens.json', 'Noto Sans'],
  ['community/ma-design-tokens/dist/theme.css', 'Source Sans Pro'],
  ['community/ma-design-tokens/dist/tokens.json', 'Source Sans Pro'],
  ['community/ma-design-tokens/src/tokens.json', 'Source Sans Pro']
])('%s gives its colours, its font and its corners', (path, font) => {
  const style = derived(path);
  expect(style?.font).toBe(font);
  expect(style?.radius).toBe('8px');
  expect(style?.colours['action']?.[0]).toMatch(/^#[\da-f]{6}$/);
});

test('CSS and JSON of one theme say the same', () => {
  const [css, json] = ['theme.css', 'tokens.json'].map((file) => ({
    ...derived(`community/ma-design-tokens/dist/${file}`),
    name: ''
  }));
  expect(json).toEqual(css);
  expect(css?.colours).toBeDefined();
});

test('a theme of only the dark is enough', () => {
  expect(
    derived('community/ma-design-tokens/dist/color-scheme-dark/theme.css')?.colours['action']
  ).toBeDefined();
});
