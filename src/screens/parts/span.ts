import { formatMonth, formatMonthName } from '../../i18n/dates';
import type { CalendarDate } from '../../model/kind';
import type { TickWords } from '../../ui/charts/timeTicks';

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

/** How a moment on the axis of a picture is said: "okt", "jan 2026" or "2026". */
export const tickWords: TickWords = (day, as) =>
  as === 'year' ? day.slice(0, 4) : (as === 'month' ? formatMonthName : formatMonth)(day as CalendarDate);
