import { byDate, wasHeld, type Conversation } from './conversation';
import { defineKind, number, type CalendarDate, type Of } from './kind';
import { addDays } from './today';

/** What the sides agreed about their contact. One per partnership, under `relationId`. */
export const relation = defineKind('relation', {
  /** Ritme: at most this many days between two conversations. */
  rhythmDays: number()
});
export type Relation = Of<typeof relation>;

export const relationId = 'relation';

/** The conversations that were held, earlier days first. */
export const heldOf = <C extends Conversation>(
  all: readonly C[],
  today: CalendarDate
): (C & { readonly date: CalendarDate })[] =>
  all.filter((one): one is C & { readonly date: CalendarDate } => wasHeld(one, today)).sort(byDate);

export interface Rhythm {
  /** The day of the last conversation. */
  readonly last: CalendarDate;
  /** The last day on which the next one still keeps the rhythm. */
  readonly before: CalendarDate;
  readonly kept: boolean;
}

/** Whether the rhythm is kept; `undefined` while there is no rhythm or nothing was held yet. */
export const rhythmOf = (
  conversations: readonly Conversation[],
  rhythmDays: number | undefined,
  today: CalendarDate
): Rhythm | undefined => {
  const last = heldOf(conversations, today).at(-1)?.date;
  if (last === undefined || rhythmDays === undefined || rhythmDays < 1) return undefined;
  const before = addDays(last, rhythmDays);
  return { last, before, kept: today <= before };
};
