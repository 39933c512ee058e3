import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, ownWords } from '../../src/model/differences';

test.each([
  ['', 'Warm in 2034', []],
  ['Warm in 2034', 'WARM in 2034!', []],
  [
    'Een betaalbaar warmtenet in 2032.',
    'De warmte is van onszelf, in 2034.',
    ['betaalbaar', 'warmtenet', '2032']
  ],
  ['De buurt en de zon, voor wie wil', 'Het net', ['buurt']],
  ['Warmte, warmte, warmte', '', ['Warmte']],
  ['Coöperatie', 'Cooperatie', ['Coöperatie']]
])('only in %j and not in %j: %j', (text, other, words) => {
  expect(ownWords(text, other)).toEqual(words);
});

test('the pieces are the whole text, and a text does not differ from itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = differences(text, text);
      expect(found.map((piece) => piece.text).join('')).toBe(text);
      expect(found.some(({ own }) => own)).toBe(false);
    })
  );
});
