import { isCalendarDate, type CalendarDate } from './kind';
import type { Partnership } from './partnership';
import { addDays } from './today';

/** Until when the records of a partnership that ends today are kept, unless people choose another day: a year. */
export const aYearFrom = (today: CalendarDate): CalendarDate => {
  const day = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return isCalendarDate(day) ? day : addDays(today, 365); // there is no 29 February then
};

/**
 * The day that was chosen, once it has passed for a partnership that ended: time to ask whether it may go from this
 * device. Nothing goes by itself.
 */
export const keptPast = (
  { growthStage, keepUntil }: Pick<Partnership, 'growthStage' | 'keepUntil'>,
  today: CalendarDate
): CalendarDate | undefined =>
  growthStage === 'stopped' && keepUntil !== undefined && keepUntil < today ? keepUntil : undefined;
