import { byDue, isLate, type Commitment } from './commitment';
import type { CalendarDate } from './kind';
import type { Side } from './side';
import { addDays } from './today';

/** Per commitment that was put off on this device, the day on which it is back. */
export type PutOff = Readonly<Record<string, CalendarDate>>;

/** For how long a reminder can be put off, in days. */
export const delays = { tomorrow: 1, week: 7 } as const;
export type Delay = keyof typeof delays;

export const backOn = (delay: Delay, today: CalendarDate): CalendarDate => addDays(today, delays[delay]);

/** Late, and of one's own side or of both together: what a person can do something about. */
export const concerns = (one: Commitment, side: Side, today: CalendarDate): boolean =>
  isLate(one, today) && (one.side === side || one.side === 'together');

/** What to remind of today: every day anew until it is settled, but not while it is put off. What is late longest first. */
export const remindersOf = <C extends Commitment>(
  all: readonly C[],
  side: Side,
  putOff: PutOff,
  today: CalendarDate
): readonly C[] =>
  all.filter((one) => concerns(one, side, today) && (putOff[one.id] ?? today) <= today).sort(byDue);
