import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roadOf, roadWidth, stopAside, stopMarkSize } from '../../../src/ui/charts/road';
import { widthOf } from '../../../src/ui/charts/room';
import { stairsOf } from '../../../src/ui/charts/stairs';
import { anyRoom, rooms } from './rooms';

const [phone = { width: 310, em: 13 }, , desk = { width: 1000, em: 13 }] = rooms;
const phases = [
  { name: 'Vóór de samenwerking', stops: 5 },
  { name: 'Bij totstandkoming van de samenwerking', stops: 5 },
  { name: 'Tijdens de samenwerking', stops: 4 }
];

test('the road is one stretch where it fits, and one for each phase on a phone', () => {
  expect(roadOf(phases, desk).roads).toHaveLength(1);
  expect(roadOf(phases, phone).roads).toHaveLength(3);
  expect(roadOf(phases, phone).stops.map((stops) => stops.length)).toEqual([5, 5, 4]);
});

test('stops lie on the road, apart, in order, under the words of their phase and within the picture', () => {
  const reach = stopAside + stopMarkSize / 2;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }), anyRoom, (counts, room) => {
      const some = counts.map((stops) => ({ name: 'Bij totstandkoming van de samenwerking', stops }));
      const { stops, names, height } = roadOf(some, room);
      for (const [i, phase] of stops.entries()) {
        for (const [j, { x, y }] of phase.entries()) {
          expect(x - reach >= 0 && x + reach <= room.width).toBe(true);
          expect(y + roadWidth / 2 <= height).toBe(true);
          expect(x - (phase[j - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(reach * 2);
          for (const name of names[i] ?? []) expect(name.y).toBeLessThan(y - roadWidth / 2);
        }
      }
    })
  );
});

test('stairs rise to the right, with on each step its words, and both marks after them on the same line', () => {
  const names = ['Loslaten', 'Faciliteren', 'Stimuleren', 'Regisseren', 'Reguleren'];
  const card = { width: 232, em: 15 };
  for (const room of [...rooms, card]) {
    const { steps, mark, height } = stairsOf(names, room);
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (before) expect(step.x > before.x && step.y < before.y).toBe(true);
      const end = step.words.x + widthOf(step.words.words, room.em);
      expect(end).toBeLessThanOrEqual(step.municipality.x - mark / 2);
      expect(step.initiative.x - step.municipality.x).toBeGreaterThanOrEqual(mark);
      expect(step.initiative.x + mark / 2).toBeLessThanOrEqual(room.width);
      for (const { y } of [step.municipality, step.initiative]) {
        expect(y).toBe(step.words.y);
        expect(y - mark / 2 >= step.y && y + mark / 2 <= step.y + step.height).toBe(true);
      }
      expect(step.y + step.height).toBeLessThanOrEqual(height);
    }
  }
});
