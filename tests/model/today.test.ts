import { expect, test } from 'vitest';
import { formatDayAndMoment, formatMoment } from '../../src/i18n/dates';
import { addDays, dayOf, daysBetween } from '../../src/model/today';

/** What a file can hold where a moment or a number of days is meant. */
const numbers = [0, -1, 0.5, 8.64e15, 8.64e15 + 1, -8.64e15 - 1, 2 ** 53 - 1, 1e300, -1e300];

test.each(numbers)('%d as a moment is a day and a time that can be shown', (at) => {
  expect(dayOf(at)).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(formatMoment(at)).toMatch(/^\d\d[.:]\d\d$/);
  expect(formatDayAndMoment(at)).toMatch(/\d{4}, \d\d[.:]\d\d$/);
});

test.each(numbers)('%d days from any day is a day to count on from', (days) => {
  for (const from of ['0000-01-01', '2026-11-24', '9999-12-31'] as const) {
    const day = addDays(from, days);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(daysBetween(day, addDays(day, 1))).toBeTypeOf('number');
    expect(addDays(day, -1)).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each([
  ['half past midnight in winter', Date.UTC(2026, 10, 23, 23, 30), '2026-11-24'],
  ['half past midnight in summer', Date.UTC(2026, 6, 14, 22, 30), '2026-07-15'],
  ['just before midnight', Date.UTC(2026, 10, 24, 22, 59, 59), '2026-11-24'],
  ['the night on which the clock goes forward', Date.UTC(2026, 2, 28, 23, 30), '2026-03-29'],
  ['the hour that comes twice, the first time', Date.UTC(2026, 9, 25, 0, 30), '2026-10-25'],
  ['and the second time', Date.UTC(2026, 9, 25, 1, 30), '2026-10-25']
])('%s it is the day that the calendar on the wall says, whatever zone the device is in', (_, at, day) => {
  expect(dayOf(at)).toBe(day);
});

test('a day later is the next day, also over the nights on which the clock changes', () => {
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});
