import type { CalendarDate, ClockTime } from '../model/kind';
import { asMoment } from '../model/today';
import { wallClockAt, zone } from '../model/wallClock';
import { getLocale } from './paraglide/runtime';

/** A form of writing a moment in the language of the moment: made once for each, for making one takes far longer than using it. */
const form = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (at) => {
    const locale = getLocale() === 'nl' ? 'nl-NL' : 'en-GB';
    const known = made.get(locale) ?? new Intl.DateTimeFormat(locale, options);
    made.set(locale, known);
    return known.format(at);
  };
};

/** A calendar day has no zone. */
const dayForm = (options: Intl.DateTimeFormatOptions): ((day: CalendarDate) => string) => {
  const write = form({ ...options, timeZone: 'UTC' });
  return (day) => write(Date.parse(`${day}T00:00:00Z`));
};

const sameYear = (day: CalendarDate, today: CalendarDate | undefined): boolean =>
  today?.slice(0, 4) === day.slice(0, 4);

const weekdayAndDay = dayForm({ weekday: 'short', day: 'numeric', month: 'long' });
const weekdayDayAndYear = dayForm({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const wholeMonth = dayForm({ month: 'long' });
const wholeMonthAndYear = dayForm({ month: 'long', year: 'numeric' });
const dayInZone = form({ day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });

/** "do 3 december"; with the year when it is another one than that of `today`. */
export const formatDay = (day: CalendarDate, today?: CalendarDate): string =>
  (sameYear(day, today) ? weekdayAndDay : weekdayDayAndYear)(day);

/** "3 dec." for narrow places. */
export const formatShortDay = dayForm({ day: 'numeric', month: 'short' });

/** "dec. 2026": a day in a row of moments that lie far apart. */
export const formatMonth = dayForm({ month: 'short', year: 'numeric' });

/** "dec.", the name of a month for narrow places. */
export const formatMonthName = dayForm({ month: 'short' });

/** "december", the name of a month; with the year when it is another one than that of `today`. */
export const formatWholeMonth = (day: CalendarDate, today: CalendarDate): string =>
  (sameYear(day, today) ? wholeMonth : wholeMonthAndYear)(day);

/** "do": the day of the week, for narrow places. */
export const formatWeekday = dayForm({ weekday: 'short' });

/** "19.30", as people in the Netherlands write a time. */
export const formatClock = (time: ClockTime): string =>
  getLocale() === 'nl' ? time.replace(':', '.') : time;

/** The time of day of a moment, in the partnership's own place. */
export const formatMoment = (at: number): string => formatClock(wallClockAt(asMoment(at)).time);

/** Day and time of a moment: "24 nov. 2026, 19.42". */
export const formatDayAndMoment = (at: number): string => `${dayInZone(asMoment(at))}, ${formatMoment(at)}`;

const units = [
  ['minute', 60_000, 60],
  ['hour', 3_600_000, 24],
  ['day', 86_400_000, Infinity]
] as const;

/** "2 minuten geleden", in minutes, hours or days; `undefined` within the first minute, and after a clock went back. */
export const formatAgo = (at: number, now: number): string | undefined => {
  const [unit, size] = units.find(([, length, most]) => (now - at) / length < most) ?? units[0];
  const count = Math.floor((now - at) / size);
  if (count < 1) return undefined;
  return new Intl.RelativeTimeFormat(getLocale() === 'nl' ? 'nl-NL' : 'en-GB').format(-count, unit);
};

/** "10 weken geleden", "gisteren": a number of whole days, in the unit in which people say it. */
export const formatDaysAgo = (days: number): string => {
  const [unit, length] =
    days < 14 ? (['day', 1] as const) : days < 90 ? (['week', 7] as const) : (['month', 30] as const);
  const locale = getLocale() === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(days / length), unit);
};
