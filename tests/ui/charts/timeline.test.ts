import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf, type TimeFacts } from '../../../src/ui/charts/timeline';
import type { TickWords } from '../../../src/ui/charts/timeTicks';
import { anyRoom, numbersOf, readable, rooms } from './rooms';

const [phone, , desk, large] = rooms as readonly [(typeof rooms)[0], ...typeof rooms] & typeof rooms;
const names = ['Energiecoöperatie of professionele organisatie', 'Rechtsvorm in de maak', 'Op pauze'];
const tickWords: TickWords = (day, as) =>
  as === 'year' ? day.slice(0, 4) : as === 'month' ? day.slice(5, 7) : day.slice(0, 7);
const dayAt = (days: number): string =>
  new Date(Date.parse('2026-11-24T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);

const facts = (days: readonly number[], rest: Partial<TimeFacts> = {}): TimeFacts => ({
  rows: names,
  series: [
    { party: 'initiative', points: days.map((day, i) => ({ day: dayAt(day), row: i % names.length })) }
  ],
  from: dayAt(Math.min(0, ...days)),
  to: dayAt(Math.max(0, ...days)),
  tickWords,
  ...rest
});
const someDays = fc
  .array(fc.integer({ min: -6000, max: 400 }), { maxLength: 60 })
  .map((days) => days.sort((a, b) => a - b));

test('whatever happened when: it stands within the picture, later days further on, words apart', () => {
  fc.assert(
    fc.property(someDays, anyRoom, fc.boolean(), (days, room, small) => {
      const { height, start, end, bottom, series, ticks, rows } = timelineOf(facts(days, { small }), room);
      const xs = series.flatMap(({ marks }) => marks.map(({ x }) => x));
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      for (const x of xs) expect(x >= start - 0.01 && x <= end + 0.01).toBe(true);
      for (const { y, lines } of rows) {
        expect(y > 0 && y < bottom && bottom < height).toBe(true);
        for (const line of lines) expect(line.y).toBeLessThan(y + room.em);
      }
      expect(ticks.length).toBeGreaterThan(0);
      expect(readable(ticks, room)).toBe(true);
      for (const { at } of ticks) expect(at >= start - 0.01 && at <= end + 0.01).toBe(true);
    })
  );
});

test('the axis has the first days of months or of years, with the year where it begins', () => {
  const wordsOf = (days: readonly number[], room = desk) =>
    timelineOf(facts(days, { small: true }), room ?? phone).ticks.map(({ words }) => words);
  expect(wordsOf([0])).toEqual(['2026-09', '10', '11']);
  expect(wordsOf([-300])).toEqual(['2026-02', '03', '04', '05', '06', '07', '08', '09', '10', '11']);
  expect(wordsOf([-300], phone)).toEqual(['2026-04', '07', '10']);
  expect(wordsOf([-3000], phone)).toEqual(['2020', '2022', '2024', '2026']);
  expect(wordsOf([-300], large)).toEqual(['2026-07']);
});

test('names stand beside their rows where there is room, and else above them in as many lines as they need', () => {
  const linesIn = (room: typeof phone) => timelineOf(facts([0]), room).rows.map(({ lines }) => lines.length);
  expect(timelineOf(facts([0]), desk ?? phone).start).toBeGreaterThan(200);
  expect(timelineOf(facts([0]), phone).start).toBeLessThan(20);
  expect(linesIn(phone)).toEqual([1, 1, 1]);
  expect(linesIn(large ?? phone)).toEqual([3, 2, 1]);
});

test('a stage holds until the next one, and the last one until the end; a mood does not', () => {
  const ends = (joined: 'steps' | 'lines') => {
    const { series, end } = timelineOf(facts([-200, -100], { joined }), phone);
    const [{ path, marks } = { path: '', marks: [] }] = series;
    return { numbers: numbersOf(path), marks, end };
  };
  const steps = ends('steps');
  const [first, last] = steps.marks.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const corners = steps.numbers.map(Math.round).join(' ');
  expect(corners).toContain(`${last?.x} ${first?.y} ${last?.x} ${last?.y}`);
  expect(corners.endsWith(`${Math.round(steps.end)} ${last?.y}`)).toBe(true);
  expect(ends('lines').numbers).toHaveLength(4);
});

test('today is drawn only when something lies after it, and what one measures by only when it fits', () => {
  const now = { day: dayAt(0), words: 'vandaag' };
  expect(timelineOf(facts([-90], { now }), phone).now).toBeUndefined();
  const ahead = timelineOf(facts([-90, 90], { now }), phone);
  expect(ahead.now?.at).toBeCloseTo((ahead.start + ahead.end) / 2, 0);

  const measureOf = (days: number, room = phone) =>
    timelineOf(facts([-364], { measure: { days, words: 'Afgesproken' } }), room).measure;
  const { start, end } = timelineOf(facts([-364]), phone);
  expect((measureOf(91)?.to ?? 0) - start).toBeCloseTo((end - start) / 4, 1);
  expect(measureOf(364)).toBeUndefined();
  expect(measureOf(0)).toBeUndefined();
  expect(measureOf(-7)).toBeUndefined();
});
