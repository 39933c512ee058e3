import type { CalendarDate, ClockTime } from '../model/kind';
import { asMoment } from '../model/today';
import { wallClockAt } from '../model/wallClock';
import { languageTag } from './languageTag';
import { getLocale, type Locale } from './paraglide/runtime';

/** The words of a calendar; a week begins on Sunday. */
interface Names {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly short: readonly string[];
}

/** As `Intl` has them, which a test compares: making its first form costs a slow phone a tenth of a second. */
const names: Readonly<Record<Locale, Names>> = {
  nl: {
    weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
      ...['juli', 'augustus', 'september', 'oktober', 'november', 'december']
    ],
    short: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December']
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
  }
};

/** A calendar day in parts and words. */
const wordsOf = (date: CalendarDate) => {
  const { weekdays, months, short } = names[getLocale()];
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return { year, month: months[month - 1], short: short[month - 1], day, weekday };
};

/** The year behind a day or a month, when it is another one than that of `today`. */
const yearBehind = (date: CalendarDate, today: CalendarDate | undefined): string =>
  today?.slice(0, 4) === date.slice(0, 4) ? '' : ` ${wordsOf(date).year}`;

/** "do 3 december"; with the year when it is another one than that of `today`. */
export const formatDay = (date: CalendarDate, today?: CalendarDate): string => {
  const { weekday, day, month } = wordsOf(date);
  return `${weekday} ${day} ${month}${yearBehind(date, today)}`;
};

/** "3 dec" for narrow places. */
export const formatShortDay = (date: CalendarDate): string => {
  const { day, short } = wordsOf(date);
  return `${day} ${short}`;
};

/** "dec 2026": a day in a row of moments that lie far apart. */
export const formatMonth = (date: CalendarDate): string => {
  const { short, year } = wordsOf(date);
  return `${short} ${year}`;
};

/** "dec", the name of a month for narrow places. */
export const formatMonthName = (date: CalendarDate): string => wordsOf(date).short ?? '';

/** "december", the name of a month; with the year when it is another one than that of `today`. */
export const formatWholeMonth = (date: CalendarDate, today: CalendarDate): string =>
  `${wordsOf(date).month}${yearBehind(date, today)}`;

/** "do": the day of the week, for narrow places. */
export const formatWeekday = (date: CalendarDate): string => wordsOf(date).weekday ?? '';

/** "19.30", as people in the Netherlands write a time. */
export const formatClock = (time: ClockTime): string =>
  getLocale() === 'nl' ? time.replace(':', '.') : time;

/** The time of day of a moment, in the partnership's own place. */
export const formatMoment = (at: number): string => formatClock(wallClockAt(asMoment(at)).time);

/** Day and time of a moment: "24 nov 2026, 19.42". */
export const formatDayAndMoment = (at: number): string => {
  const { date, time } = wallClockAt(asMoment(at));
  return `${formatShortDay(date)} ${wordsOf(date).year}, ${formatClock(time)}`;
};

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
  return new Intl.RelativeTimeFormat(languageTag()).format(-count, unit);
};

/** "10 weken geleden", "gisteren": a number of whole days, in the unit in which people say it. */
export const formatDaysAgo = (days: number): string => {
  const [unit, length] =
    days < 14 ? (['day', 1] as const) : days < 90 ? (['week', 7] as const) : (['month', 30] as const);
  return new Intl.RelativeTimeFormat(languageTag(), { numeric: 'auto' }).format(
    -Math.floor(days / length),
    unit
  );
};
