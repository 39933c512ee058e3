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
