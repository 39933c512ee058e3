import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarDate, ClockTime } from '../../src/model/kind';
import { instantOf } from '../../src/model/instant';
import { calendarNameOf, calendarOf, type CalendarItem } from '../../src/share/calendar';

const words = {
  language: 'nl',
  reminder: (title: string) => `Morgen: ${title}`,
  cancelled: (title: string) => `Gaat niet door: ${title}`
} as const;
const now = Date.UTC(2026, 10, 24, 18, 30);
const item = (values: Partial<CalendarItem> = {}): CalendarItem => ({
  id: 'a1',
  title: 'Startgesprek',
  date: '2026-12-03',
  time: '19:30',
  description: 'Open dit gesprek',
  cancelled: false,
  changed: Date.UTC(2026, 10, 20),
  ...values
});
const textOf = (items: readonly CalendarItem[], sequence = 5) => calendarOf(items, words, sequence, now);
/** The file as ical.js reads it. */
const read = async (items: readonly CalendarItem[], sequence?: number) => {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(items, sequence)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};
const only = async (values: Partial<CalendarItem>) => {
  const [event] = await read([item(values)]);
  if (event === undefined) throw new Error('There is no event');
  return event;
};

/** Sunday is 0. The clocks change on the last Sunday of March and of October, at 01:00 UTC. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
};
/** What the rule of the EU says, without any table of zones. */
const byTheRule = (date: string, time: string): number => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const year = Number(date.slice(0, 4));
  const [spring, autumn] = [lastSunday(year, 2), lastSunday(year, 9)];
  const summer = asUtc - 2 * 3_600_000;
  const winter = asUtc - 3_600_000;
  // Summer time while the clock, read as summer time, is not past the change back, and read as winter is past spring.
  return winter >= spring + 3_600_000 && summer < autumn ? summer : winter;
};

const dates = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10) as CalendarDate);
/** As often in the small hours, when the clocks change. */
const times = fc
  .oneof(fc.integer({ min: 0, max: 24 * 60 - 1 }), fc.integer({ min: 60, max: 4 * 60 }))
  .map((n) => new Date(n * 60_000).toISOString().slice(11, 16) as ClockTime);
const changes = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.constantFrom(2, 9))
  .map(([year, month]) => new Date(lastSunday(year, month)).toISOString().slice(0, 10) as CalendarDate);

test('any day and time from 2020 to 2040 is the moment that the Dutch clock says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(dates, changes), times, async (date, time) => {
      const event = await only({ date, time, minutes: 90 });
      const start = event.startDate.toJSDate().getTime();
      expect(start).toBe(byTheRule(date, time));
      expect(event.endDate.toJSDate().getTime() - start).toBe(90 * 60_000);
      expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    }),
    { numRuns: 400 }
  );
});

test.each([
  ['the minute before summer time', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['an hour that does not exist counts on from before', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['the first minute of summer time', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['the evening after', '2026-03-29', '19:30', '2026-03-29T17:30:00.000Z'],
  ['an hour that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['the first minute that is winter time only', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['the evening after', '2026-10-25', '19:30', '2026-10-25T18:30:00.000Z']
] as const)('%s', (_, date, time, moment) => {
  expect(new Date(instantOf(date, time)).toISOString()).toBe(moment);
});

test('without a time it is the whole day, in any zone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(dates, changes), async (date) => {
      const { startDate, endDate } = await only({ date, time: undefined });
      expect(startDate.isDate).toBe(true);
      expect(startDate.toString()).toBe(date);
      expect(Math.round(endDate.subtractDate(startDate).toSeconds())).toBe(86_400);
    })
  );
});

test('says two hours when nobody said how long, or said something that cannot be', async () => {
  for (const minutes of [undefined, 0, -30, 1e12])
    expect((await only({ minutes })).duration.toSeconds()).toBe(2 * 3600);
});

test('reminds a day before, of a whole day at nine in the morning, of what is cancelled never', async () => {
  const alarms = ({ component }: ICAL.Event) =>
    component
      .getAllSubcomponents('valarm')
      .map((alarm) => [
        String(alarm.getFirstPropertyValue('trigger')),
        alarm.getFirstPropertyValue('description')
      ]);
  expect(alarms(await only({}))).toEqual([['-P1D', 'Morgen: Startgesprek']]);
  expect(alarms(await only({ time: undefined }))).toEqual([['-PT15H', 'Morgen: Startgesprek']]);
  expect(alarms(await only({ cancelled: true }))).toEqual([]);
});

test('a later file changes the same event: same UID, higher SEQUENCE, later LAST-MODIFIED', async () => {
  const [[before], [after]] = [
    await read([item()], 5),
    await read([item({ date: '2026-12-10', cancelled: true, changed: now })], 9)
  ];
  expect(before?.uid).toBe('a1@samenspel');
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([5, 9]);
  const modified = (event?: ICAL.Event) => String(event?.component.getFirstPropertyValue('last-modified'));
  expect(modified(after) > modified(before)).toBe(true);
  expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(after?.summary).toBe('Gaat niet door: Startgesprek');
  expect(await read([item(), item({ id: 'b2' })])).toHaveLength(2);
});

test('every line ends in CRLF and holds at most 75 bytes, also with accents and emoji', async () => {
  const long =
    'Geïnteresseerde bewoners en coördinatoren vergaderen 👩‍👩‍👧‍👦 over de reële wijkbijdrage, à la carte 🏘️; '.repeat(
      4
    );
  const text = await textOf([item({ title: long, place: long, description: long })]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  const sizes = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(Math.max(...sizes)).toBeGreaterThan(70);
  // No character is cut in two: each line is whole UTF-8 by itself.
  for (const line of lines) expect(line).not.toMatch(/\p{Cs}/u);
});

test('any words come back as they were', async () => {
  const anyWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(anyWords, anyWords, anyWords, async (title, place, description) => {
      const event = await only({ title, place, description });
      expect([event.summary, event.location, event.description]).toEqual([title, place, description]);
    })
  );
  const hard = 'Eén, twee; drie\\vier\nvijf "zes" n\\n;';
  expect((await only({ title: hard })).summary).toBe(hard);
  expect((await only({ place: 'Zaal 1\u0000\u0007, De Linde\ud83d' })).location).toBe(
    'Zaal 1  , De Linde\ufffd'
  );
});

test('the file is named after the neighbourhood and the day', () => {
  expect(calendarNameOf('De Líndewijk', '2026-12-03')).toBe('samenspel-de-lindewijk-2026-12-03.ics');
  expect(calendarNameOf('…', '2026-12-03')).toBe('samenspel-wijk-2026-12-03.ics');
});
