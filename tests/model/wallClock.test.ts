import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { wallClockAt } from '../../src/model/wallClock';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
  vi.restoreAllMocks();
});

/** What the browser says, in the zone and nothing else. */
const standard = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium'
});

const hour = 3_600_000;
/** Around the moments at which clocks change, and anywhere in two centuries. */
const moment = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1970, max: 2120 }), fc.constantFrom(2, 8, 9), fc.integer({ min: 22, max: 31 }))
    .chain(([year, month, day]) =>
      fc.integer({ min: -3 * hour, max: 3 * hour }).map((aside) => Date.UTC(year, month, day, 1) + aside)
    ),
  fc.integer({ min: Date.UTC(1940, 0), max: Date.UTC(2140, 0) })
);

test.each([
  ...['Europe/Amsterdam', 'Europe/Berlin', 'UTC', 'Europe/London', 'Africa/Lagos'],
  ...['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']
])('a device in %s says what clocks in the Netherlands say', (zone) => {
  process.env['TZ'] = zone;
  fc.assert(
    fc.property(moment, (at) => {
      const { date, time, second } = wallClockAt(at);
      expect(`${date} ${time}:${second}`).toBe(standard.format(at));
    }),
    {
      numRuns: 2000,
      examples: [[Date.UTC(2026, 2, 29, 1)], [Date.UTC(2026, 9, 25, 1)], [Date.UTC(1995, 11, 31, 23)]]
    }
  );
});

test('at home no form is made for it, which takes a slow phone long', () => {
  process.env['TZ'] = 'Europe/Amsterdam';
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(wallClockAt(Date.UTC(2026, 6, 14, 22, 30)).date).toBe('2026-07-15');
  expect(made).not.toHaveBeenCalled();
});
