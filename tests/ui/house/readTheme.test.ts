import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveStyle } from '../../../src/ui/house/derive';
import { mostBytes, readTheme, ThemeRefused, valueOf } from '../../../src/ui/house/readTheme';
import { own } from './own';

const refusalOf = (text: string) => {
  try {
    readTheme(text);
  } catch (error) {
    if (error instanceof ThemeRefused) return error.why;
    throw error;
  }
  return 'read';
};

test('reads custom properties of a theme and follows where they refer to', () => {
  const { light } = readTheme(`/* a { } */ .dorp-theme, :root {
    --dorp-blue: #123456; --utrecht-link-color: var(--dorp-blue);
    --font: 'A; B {', serif
  }`);
  expect(valueOf(light, 'utrecht-link-color')).toBe('#123456');
  expect(light.get('dorp-blue')).toBe('#123456');
});

test('what is for the dark stands over what is for the light', () => {
  const { light, dark } = readTheme('.dorp-theme{--a:#111;--b:#222}.dorp-theme--dark{--a:#eee}');
  expect([light.get('a'), dark.get('a'), dark.get('b')]).toEqual(['#111', '#eee', '#222']);
});

test('reads tokens of W3C, Style Dictionary and Tokens Studio', () => {
  const w3c = readTheme(
    '{"utrecht":{"link":{"color":{"$type":"color","$value":"{dorp.blue}"}}},"dorp":{"blue":{"$value":"#123456"}}}'
  );
  expect(valueOf(w3c.light, 'utrecht-link-color')).toBe('#123456');
  const dictionary = readTheme('{"utrecht":{"link":{"color":{"value":"#123456"}}}}');
  expect(valueOf(dictionary.light, 'utrecht-link-color')).toBe('#123456');
  const studio = readTheme(
    '{"brand":{"dorp":{"blue":{"$value":"#123456"}}},"common":{"nl":{"link":{"color":{"$value":"{dorp.blue}"}}}},"$themes":[]}'
  );
  expect(valueOf(studio.light, 'nl-link-color')).toBe('#123456');
});

test.each([
  ['@import url(x.css);', 'fetches'],
  ['.a-theme{--a:#111} @font-face{src:url(x)}', 'fetches'],
  ['@media print{:root{--a:#111}}', 'otherStyles'],
  ['body{--a:#111}', 'otherStyles'],
  ['.a-theme .b{--a:#111}', 'otherStyles'],
  ['.a-theme{color:#111}', 'otherStyles'],
  ['.a-theme{--a:#111;b{color:red}}', 'otherStyles'],
  ['.a-theme{--a:\\75rl(x)}', 'otherStyles'],
  ['.a-theme{--a:#111} }', 'otherStyles'],
  ['.a-theme{--a:#111} /* and on', 'read'],
  ['zomaar een tekst', 'notTokens'],
  ['', 'notTokens'],
  ['{"a":', 'notTokens'],
  ['{"a":{"b":1}}', 'notTokens']
])('%s: %s', (text, why) => expect(refusalOf(text)).toBe(why));

test.each(
  [
    ['very deep', `{"a":${'{"a":'.repeat(30)}{}${'}'.repeat(31)}`, 'notTokens'],
    ['very long', ' '.repeat(mostBytes + 1), 'tooLarge'],
    [
      'of very many tokens',
      `:root{${Array.from({ length: 20_001 }, (_, i) => `--a${i}:#111`).join(';')}}`,
      'tooLarge'
    ],
    ['of comments in comments', '/*'.repeat(1_000_000), 'notTokens']
  ].map(([kind = '', text = '', why = '']) => ({ kind, text, why }))
)('a file $kind is refused', ({ text, why }) => expect(refusalOf(text)).toBe(why));

test.each([
  'url(https://a.example/x.png)',
  'image-set("x")',
  'URL(x)',
  '<b>',
  '#111}',
  'a\nb{',
  '#111\nurl(x)'
])('a value %s is left out', (value) => {
  const { light } = readTheme(JSON.stringify({ a: { b: { value } }, c: { d: { value: '#111' } } }));
  expect([...light.keys()]).toEqual(['c-d', 'd']);
});

test('references that go round lead nowhere', () => {
  const { light } = readTheme(':root{--a:var(--b);--b:var(--a);--c:var(--d, #333)}');
  expect([valueOf(light, 'a'), valueOf(light, 'c')]).toEqual([undefined, '#333']);
});

test('whatever stands in a file, what comes out is only colours, a font and a length', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('#123456', 'rgb(1,2,3)', "x'; } * { color: red", '8px')
  );
  const name = fc.constantFrom(
    'utrecht-link-color',
    'nl-link-color',
    'utrecht-button-font-family',
    'utrecht-button-border-radius'
  );
  fc.assert(
    fc.property(fc.dictionary(name, value), (tokens) => {
      const groups = Object.fromEntries(Object.entries(tokens).map(([key, one]) => [key, { value: one }]));
      if (refusalOf(JSON.stringify({ ...groups, z: { value: '#000' } })) !== 'read') return;
      const style = deriveStyle('x', readTheme(JSON.stringify({ ...groups, z: { value: '#000' } })), own);
      for (const pair of Object.values(style?.colours ?? {}))
        for (const colour of pair) expect(colour).toMatch(/^#[\da-f]{6}$/);
      if (style?.font !== undefined) expect(style.font).toMatch(/^[\w -]+$/);
      if (style?.radius !== undefined) expect(style.radius).toMatch(/^\d+px$/);
    })
  );
});
