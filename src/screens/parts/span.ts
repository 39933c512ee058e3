import { formatShortDay } from '../../i18n/dates';
import type { CalendarDate } from '../../model/kind';
import { daysBetween } from '../../model/today';

/** A stretch of time that a picture shows. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** From the first day to the last, of those and of today; `undefined` days do not count. */
export const spanOf = (days: readonly (CalendarDate | undefined)[], today: CalendarDate): Span => {
  const all = [...days.filter((day) => day !== undefined), today].sort();
  return { from: all[0] ?? today, to: all.at(-1) ?? today };
};

/** Where a day stands in a span, from 0 to 1; in the middle when the span is one day. */
export const placeIn = ({ from, to }: Span, day: CalendarDate): number =>
  from === to ? 0.5 : daysBetween(from, day) / daysBetween(from, to);

/** The days at both ends, with the year when it is not the same one. */
export const endsOf = ({ from, to }: Span): { readonly start: string; readonly end: string } => {
  const year = from.slice(0, 4) === to.slice(0, 4) ? () => '' : (day: CalendarDate) => ` ${day.slice(0, 4)}`;
  return { start: formatShortDay(from) + year(from), end: formatShortDay(to) + year(to) };
};
