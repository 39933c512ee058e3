import { byDate, isAhead, type Conversation } from './conversation';
import type { CalendarDate } from './kind';
import type { Partnership } from './partnership';
import { addDays } from './today';

/** A conversation still to come, and with whom. */
export interface ComingTalk<P extends Partnership = Partnership, C extends Conversation = Conversation> {
  readonly partnership: P;
  readonly talk: C;
}

/** What is still to come, the nearest first; without a day last. */
export const comingOf = <T extends ComingTalk>(all: readonly T[], today: CalendarDate): readonly T[] =>
  all.filter(({ talk }) => isAhead(talk, today)).sort((a, b) => byDate(a.talk, b.talk));

/** A stretch of the calendar: near by in weeks, further on in months. */
export type Period = 'thisWeek' | 'nextWeek' | 'noDay' | `${number}-${number}`;

/** The Monday of the week of a day. */
const mondayOf = (day: CalendarDate): CalendarDate =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** In which period a day falls, seen from `today`, which is not after it. */
export const periodOf = (day: CalendarDate | undefined, today: CalendarDate): Period => {
  if (day === undefined) return 'noDay';
  const monday = mondayOf(today);
  if (day < addDays(monday, 7)) return 'thisWeek';
  if (day < addDays(monday, 14)) return 'nextWeek';
  return day.slice(0, 7) as `${number}-${number}`; // a calendar day begins with year and month
};

/** What is to come, by period; each period once, in the order in which they come. */
export const byPeriod = <T extends ComingTalk>(
  coming: readonly T[],
  today: CalendarDate
): ReadonlyMap<Period, readonly T[]> => {
  const periods = new Map<Period, T[]>();
  for (const one of coming) {
    const period = periodOf(one.talk.date, today);
    periods.set(period, [...(periods.get(period) ?? []), one]);
  }
  return periods;
};
