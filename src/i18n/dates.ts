import type { CalendarDate, ClockTime } from '../model/kind';
import { asMoment } from '../model/today';
import { getLocale } from './paraglide/runtime';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(getLocale() === 'nl' ? 'nl-NL' : 'en-GB', options);

/** The zone of every partnership: a neighbourhood in the Netherlands. */
export const zone = 'Europe/Amsterdam';

/** "do 3 december"; with the year when it is another one than that of `today`. A calendar day has no zone. */
export const formatDay = (day: CalendarDate, today?: CalendarDate): string =>
  format({
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(today?.slice(0, 4) !== day.slice(0, 4) && { year: 'numeric' })
  }).format(new Date(`${day}T00:00:00Z`));

/** "3 dec." for narrow places. */
export const formatShortDay = (day: CalendarDate): string =>
  format({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "dec. 2026": a day in a row of moments that lie far apart. */
export const formatMonth = (day: CalendarDate): string =>
  format({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "dec.", the name of a month for narrow places. */
export const formatMonthName = (day: CalendarDate): string =>
  format({ month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "december", the name of a month; with the year when it is another one than that of `today`. */
export const formatWholeMonth = (day: CalendarDate, today: CalendarDate): string =>
  format({
    month: 'long',
    timeZone: 'UTC',
    ...(today.slice(0, 4) !== day.slice(0, 4) && { year: 'numeric' })
  }).format(new Date(`${day}T00:00:00Z`));

/** "do": the day of the week, for narrow places. */
export const formatWeekday = (day: CalendarDate): string =>
  format({ weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "19.30", as people in the Netherlands write a time. */
export const formatClock = (time: ClockTime): string =>
  getLocale() === 'nl' ? time.replace(':', '.') : time;

/** The time of day of a moment, in the partnership's own place. */
export const formatMoment = (at: number): string =>
  formatClock(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
      asMoment(at)
    ) as ClockTime
  );

/** Day and time of a moment: "24 nov. 2026, 19.42". */
export const formatDayAndMoment = (at: number): string =>
  `${format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }).format(asMoment(at))}, ${formatMoment(at)}`;

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
