import {
  day,
  defineKind,
  number,
  oneOf,
  reference,
  required,
  text,
  type CalendarDate,
  type Of
} from './kind';
import { parties } from './side';
import { addDays } from './today';

export const commitmentStates = ['open', 'busy', 'done', 'failed', 'lapsed'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Afspraak, or the toezegging of an evening. */
export const commitment = defineKind('commitment', {
  what: required(text()),
  /** Whose it is. */
  side: oneOf(parties),
  /** Who does it: a function or a first name. */
  who: text(),
  due: day(),
  /** How often `due` was moved to a later day. */
  moved: number(),
  state: oneOf(commitmentStates),
  /** Why it was not managed (niet gelukt) or lapsed (vervallen). */
  reason: text(),
  conversation: reference(),
  note: reference(),
  /** The result on the way to the end goal that it helps. */
  milestone: reference()
});
export type Commitment = Of<typeof commitment>;

export const isOpen = ({ state }: Commitment): boolean =>
  state === undefined || state === 'open' || state === 'busy';

/** Late from the day after `due`. `today` is a day in the partnership's own place. */
export const isLate = (one: Commitment, today: CalendarDate): boolean =>
  isOpen(one) && one.due !== undefined && one.due < today;

/** Moved twice or more and still open: time to look whether it is the right commitment. */
export const isMovedOften = (one: Commitment): boolean => isOpen(one) && (one.moved ?? 0) >= 2;

/** Not managed and lapsed say why; done says enough. */
export const needsReason = (state: CommitmentState | undefined): boolean =>
  state === 'failed' || state === 'lapsed';

export const dueSpans = ['late', 'week', 'month', 'later', 'undated'] as const;
export type DueSpan = (typeof dueSpans)[number];

/** When an open commitment is due. This week runs to Sunday; this month is what comes after it in the same month. */
export const dueSpan = ({ due }: Pick<Commitment, 'due'>, today: CalendarDate): DueSpan => {
  if (due === undefined) return 'undated';
  if (due < today) return 'late';
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  if (due <= addDays(today, (7 - weekday) % 7)) return 'week';
  return due.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
};

/** The count of moves to write with a new `due`; nothing when that is no later day than before. */
export const movedBy = (
  before: Pick<Commitment, 'due' | 'moved'>,
  due: CalendarDate | null | undefined
): { readonly moved?: number } =>
  before.due !== undefined && due !== undefined && due !== null && due > before.due
    ? { moved: (before.moved ?? 0) + 1 }
    : {};

/** What is due first, first; without a date last. */
export const byDue = (a: Commitment, b: Commitment): number => {
  const [x, y] = [`${a.due ?? '9999'} ${a.id}`, `${b.due ?? '9999'} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
