import { byDue, isOpen, type Commitment } from './commitment';
import { byDate, type Conversation } from './conversation';
import type { CalendarDate } from './kind';
import type { Party } from './side';
import { addDays } from './today';
import { wallClockAt } from './wallClock';

/** What matters now (nu van belang), per side. */
export interface Attention<C> {
  /** At most two open commitments of this party, what is due first first. */
  readonly of: Readonly<Record<Exclude<Party, 'other'>, readonly C[]>>;
  /** How many open commitments nobody has taken on yet. */
  readonly unassigned: number;
  /** How many commitments are open in all. */
  readonly open: number;
}

/** A second thing matters now only when it is late or due within this many days: the page stays calm. */
const soon = 14;

/** The one or two open commitments that matter now, for each side and for both together. */
export const attentionOf = <C extends Commitment>(all: readonly C[], today: CalendarDate): Attention<C> => {
  const open = all.filter(isOpen).sort(byDue);
  const horizon = addDays(today, soon);
  const first = (party: Party) =>
    open
      .filter(({ side }) => side === party)
      .slice(0, 2)
      .filter(({ due }, i) => i === 0 || (due !== undefined && due <= horizon));
  return {
    of: {
      municipality: first('municipality'),
      initiative: first('initiative'),
      together: first('together')
    },
    unassigned: open.filter(({ side }) => side === undefined).length,
    open: open.length
  };
};

/**
 * The conversation that a note written at this moment belongs to: today's; of several the last that has begun,
 * and before the first begins the first.
 */
export const conversationNow = <C extends Conversation>(
  all: readonly C[],
  today: CalendarDate,
  at: number
): C | undefined => {
  const clock = wallClockAt(at).time;
  const ofToday = all.filter(({ date, cancelled }) => date === today && cancelled !== true).sort(byDate);
  return ofToday.findLast(({ time }) => time === undefined || time <= clock) ?? ofToday[0];
};

/** The last conversation that was held before today. */
export const lastHeld = <C extends Conversation>(all: readonly C[], today: CalendarDate): C | undefined =>
  all
    .filter(({ date, cancelled }) => date !== undefined && date < today && cancelled !== true)
    .sort(byDate)
    .at(-1);
