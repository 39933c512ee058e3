import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dumbbellOf, gapMarkSize } from '../../../src/ui/charts/dumbbell';
import { trendOf } from '../../../src/ui/charts/trend';
import { anyRoom, readable, rooms } from './rooms';

const steps = ['1', '2', '3', '4', '5'];
const [phone = { width: 310, em: 13 }] = rooms;
const score = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });

test('the gap between two scores is as wide as the steps between them, whoever is higher', () => {
  const barOf = (municipality: number, initiative: number) => {
    const marks = [
      { party: 'municipality', at: municipality },
      { party: 'initiative', at: initiative }
    ] as const;
    const [from = 0, to = 0] = dumbbellOf(steps, marks, '?', phone).bar ?? [];
    return to - from;
  };
  expect(barOf(0, 4)).toBeCloseTo(4 * barOf(1, 2));
  expect(barOf(4, 0)).toBeCloseTo(barOf(0, 4));
  expect(barOf(2, 2)).toBe(0);
});

test('marks of a gap never cover each other and stay in the picture; who has no score stands apart', () => {
  fc.assert(
    fc.property(score, score, anyRoom, (a, b, room) => {
      const marks = [
        { party: 'municipality', at: a },
        { party: 'initiative', at: b }
      ] as const;
      const drawn = dumbbellOf(steps, marks, '?', room);
      type Place = { x: number; y: number };
      const [one, other] = drawn.marks.map(({ x, y }): Place => ({ x, y })) as [Place, Place];
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(gapMarkSize);
      for (const { x, y } of [one, other]) {
        expect(x >= gapMarkSize / 2 && x <= room.width - gapMarkSize / 2).toBe(true);
        expect(y >= gapMarkSize / 2 && y <= drawn.labelsAt - room.em).toBe(true);
      }
      if (a !== undefined) expect(one.x).toBe(drawn.ticks[a]);
      if (b !== undefined) expect(other.x).toBe(drawn.ticks[b]);
      expect(drawn.labels.map(({ words }) => words).includes('?')).toBe(a === undefined || b === undefined);
      expect(drawn.bar === undefined).toBe(a === undefined || b === undefined);
    })
  );
});

test('a trend goes up for a higher score, and no line crosses a moment without one', () => {
  const moments = ['okt 2024', 'apr 2025', 'okt 2025', 'apr 2026'];
  const { series } = trendOf(steps, moments, [{ party: 'initiative', at: [0, 4, undefined, 2] }], phone);
  const [{ marks, path } = { marks: [], path: '' }] = series;
  expect(marks).toHaveLength(3);
  expect(marks[1]?.y ?? 0).toBeLessThan(marks[0]?.y ?? 0);
  expect(path.match(/M/g)).toHaveLength(2);
});

test('however many evaluations there were, the moments under a trend stay readable and the last is one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), anyRoom, (count, room) => {
      const moments = Array.from({ length: count }, (_, i) => `okt ${2000 + i}`);
      const drawn = trendOf(steps, moments, [], room);
      expect(readable(drawn.moments, room)).toBe(true);
      expect(drawn.moments.at(-1)?.words).toBe(moments.at(-1));
      const ys = drawn.steps.map(({ y }) => y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(room.em / 2);
      expect(ys.every((y, i) => i === 0 || (ys[i - 1] ?? 0) - y >= room.em)).toBe(true);
    })
  );
});
