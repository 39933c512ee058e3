import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, thinned, widthOf } from '../../../src/ui/charts/room';
import { readable } from './rooms';

test('words are cut into lines that fit, without losing one', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !word.includes(' ')),
    {
      minLength: 1
    }
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 400 }), (parts, width) => {
      const lines = linesOf(parts.join(' '), width, 13);
      expect(lines.join(' ')).toBe(parts.join(' '));
      for (const line of lines) expect(line.includes(' ') && widthOf(line, 13) > width).toBe(false);
    })
  );
});

test('of labels that stand too close, the last one stays and others make room', () => {
  const label = (x: number) => ({ x, words: 'okt 2025' });
  expect(thinned([60, 90, 200, 230].map(label), 13).map(({ x }) => x)).toEqual([90, 230]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 40, max: 960 }), { minLength: 1 }), (places) => {
      const labels = places.sort((a, b) => a - b).map(label);
      const kept = thinned(labels, 13);
      expect(kept.at(-1)).toEqual(labels.at(-1));
      expect(readable(kept, { width: 1000, em: 13 })).toBe(true);
    })
  );
});
