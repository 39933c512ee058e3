import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marker } from '../../src/search/marks';

test('marks what was found and loses no letter of a short text', () => {
  expect(marker('pomp buurt')('De Buurtpomp, één pomp')).toEqual([
    { text: 'De ', found: false },
    { text: 'Buurt', found: true },
    { text: 'pomp, één ', found: false },
    { text: 'pomp', found: true }
  ]);
  expect(marker('warmtpomp')('een warmtepomp!').find(({ found }) => found)?.text).toBe('warmtepomp');
  expect(marker('strassen')('Het Straßenfest')).toContainEqual({ text: 'Straßenfest', found: true });
  expect(marker('weg')('iets anders')).toEqual([{ text: 'iets anders', found: false }]);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (rest) => {
      const text = `pomp ${rest}`;
      expect(
        marker('pomp')(text)
          .map((piece) => piece.text)
          .join('')
      ).toBe(text);
    })
  );
});

test('a long text is shown around what was found', () => {
  const text = `${'woord '.repeat(200)}warmtepomp ${'nog '.repeat(200)}`;
  const pieces = marker('warmtepomp')(text);
  expect(pieces.find(({ found }) => found)?.text).toBe('warmtepomp');
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(200);
});
