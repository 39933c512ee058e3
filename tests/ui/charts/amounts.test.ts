import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsOf, type Amounts } from '../../../src/ui/charts/amounts';
import { anyRoom, readable, rooms } from './rooms';

const [phone = { width: 310, em: 13 }] = rooms;
const dutch = (count: number) => new Intl.NumberFormat('nl-NL').format(count);
const draw = (amounts: Amounts, room = phone) => amountsOf(amounts, ['Nodig', 'Er is'], dutch, room);
const wordsOf = (amounts: Amounts) => draw(amounts).ticks.map(({ words }) => words);

test('the scale begins at zero and has round steps that cover everything', () => {
  expect(wordsOf({ needed: 10, municipality: 2, initiative: 6, short: 2 })).toEqual([
    '0',
    '2',
    '4',
    '6',
    '8',
    '10'
  ]);
  expect(wordsOf({ needed: 3, municipality: 5, initiative: 4, short: 0 })).toEqual([
    '0',
    '2',
    '4',
    '6',
    '8',
    '10'
  ]);
  expect(wordsOf({ needed: 2400, municipality: 2400, initiative: 0, short: 0 })).toContain('1.000');
  expect(wordsOf({ needed: 0, municipality: 0, initiative: 0, short: 0 })[0]).toBe('0');
});

test('what is there and what is short reaches as far as what is needed, in that order', () => {
  const { needed, parts } = draw({ needed: 10, municipality: 2, initiative: 6, short: 2 });
  expect(parts.map(({ key }) => key)).toEqual(['municipality', 'initiative', 'short']);
  const [first, second, last] = parts;
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0));
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(needed.x + needed.width);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3);
});

test('any amounts stay within the picture, and the numbers of the scale apart', () => {
  const count = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.double({ min: 0, max: 2e9, noNaN: true }));
  fc.assert(
    fc.property(count, count, count, anyRoom, (needed, municipality, initiative, room) => {
      const short = Math.max(0, needed - municipality - initiative);
      const drawn = draw({ needed, municipality, initiative, short }, room);
      for (const { x, width } of [drawn.needed, ...drawn.parts]) {
        expect(width).toBeGreaterThanOrEqual(0);
        expect(x >= drawn.start - 0.01 && x + width <= room.width + 0.01).toBe(true);
      }
      expect(readable(drawn.ticks, room)).toBe(true);
    })
  );
});
