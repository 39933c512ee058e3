import { afterEach, describe, expect, test } from 'vitest';
import '../../src/ui/styles';

const tints = ['municipality', 'initiative', 'together', 'danger', 'warning'];
const grounds = ['paper', 'surface', 'sunken'];

/** Text and what it stands on, as the parts of the look use them: at least 4.5. */
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground]
  ]),
  ...tints.flatMap((tint): [string, string][] => [
    [tint, 'paper'],
    [tint, 'surface'],
    [tint, `${tint}-tint`],
    ['ink', `${tint}-tint`],
    ['ink-soft', `${tint}-tint`]
  ]),
  ['paper', 'ink'],
  ['paper', 'ink-hover'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ...[...grounds, ...tints.map((tint) => `${tint}-tint`)].map((ground): [string, string] => ['link', ground]),
  ['paper', 'danger'],
  ['paper', 'danger-hover'],
  ['ink', 'mark']
];

/** Edges of fields, marks and the ring of the focus: at least 3. */
const shapes: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['focus', ground]),
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['focus', 'focus-gap']
];

const probe = document.createElement('span');
afterEach(() => {
  probe.remove();
  document.documentElement.removeAttribute('data-theme');
});

const luminance = (token: string): number => {
  probe.style.color = '';
  probe.style.color = `var(--${token})`;
  const parts =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'])('%s', (theme) => {
  const measured = (pairs: [string, string][], least: number) => {
    document.documentElement.dataset['theme'] = theme;
    document.body.append(probe);
    return pairs
      .map(([text, ground]) => ({ pair: `${text} on ${ground}`, ratio: contrast(text, ground) }))
      .filter(({ ratio }) => ratio < least);
  };

  test('every pair of words and ground reads', () => expect(measured(words, 4.5)).toEqual([]));
  test('every edge and ring is seen', () => expect(measured(shapes, 3)).toEqual([]));
});

test('the two themes differ, and a part of the page can have its own', () => {
  document.documentElement.dataset['theme'] = 'light';
  document.body.append(probe);
  const light = luminance('paper');
  probe.dataset['theme'] = 'dark';
  expect(luminance('paper')).toBeLessThan(light / 10);
  delete probe.dataset['theme'];
});

test('no part of the look and no screen has a colour of its own', () => {
  const files = import.meta.glob<string>('../../src/{ui,screens}/**/*.svelte', {
    query: '?raw',
    import: 'default',
    eager: true
  });
  const styles = Object.entries(files).map(([name, text]) => [name, text.split('<style>')[1] ?? ''] as const);
  const own = styles.filter(([, style]) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(style));
  expect(own.map(([name]) => name)).toEqual([]);
  expect(styles.length).toBeGreaterThan(20);
});
