import { m } from '../../i18n';
import { formatClock, formatDay } from '../../i18n/dates';
import { isLate, type Commitment } from '../../model/commitment';
import type { Conversation } from '../../model/conversation';
import type { CalendarDate } from '../../model/kind';
import { daysBetween } from '../../model/today';

/** When a conversation is: "Vandaag, 19.30 uur"; `undefined` as long as no day was chosen. */
export const whenOf = (
  { date, time }: Pick<Conversation, 'date' | 'time'>,
  today: CalendarDate
): string | undefined => {
  if (date === undefined) return undefined;
  const near = [m.talks_today, m.talks_tomorrow][daysBetween(today, date)];
  const day = near?.() ?? formatDay(date, today);
  return time === undefined ? day : m.talks_when({ day, time: formatClock(time) });
};

/** When a commitment is due, and whether that has passed: "morgen", "Te laat: was voor di 10 november". */
export const dueOf = (commitment: Commitment, today: CalendarDate): string | undefined => {
  const { due } = commitment;
  if (due === undefined) return undefined;
  if (isLate(commitment, today)) return m.commitments_late({ day: formatDay(due, today) });
  const near = [m.commitments_today, m.commitments_tomorrow][daysBetween(today, due)];
  return near?.() ?? m.commitments_by({ day: formatDay(due, today) });
};
