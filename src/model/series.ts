import {
  byDate,
  isAhead,
  isSkipped,
  wasHeld,
  type Conversation,
  type ConversationType
} from './conversation';
import type { CalendarDate } from './kind';
import { heldOf } from './relation';
import { addDays, halfYear } from './today';

/** De reeks: the conversations in which agreements grow, in their order. */
export const seriesTypes = [
  'start',
  'expectations',
  'roles',
  'endGoal',
  'interests',
  'commitments',
  'evaluation'
] as const satisfies readonly ConversationType[];
export type SeriesType = (typeof seriesTypes)[number];

/** Three weeks between two conversations. */
const between = 21;

export interface SeriesStep<C extends Conversation> {
  readonly type: SeriesType;
  /** What was held stays held, also when it is planned once more. */
  readonly state: 'held' | 'planned' | 'skipped' | 'open';
  /** The last one that was held. */
  readonly held?: C;
  /** The first one still to come; a day may still have to be found. */
  readonly planned?: C;
  /** The last one that was skipped, when nothing was held since and nothing is planned. */
  readonly skipped?: C;
}

/** Where the series stands: per type what was held, what is planned and what was skipped. */
export const seriesOf = <C extends Conversation>(
  all: readonly C[],
  today: CalendarDate
): readonly SeriesStep<C>[] => seriesTypes.map((type) => stepOf(type, all, today));

const stepOf = <C extends Conversation>(
  type: SeriesType,
  all: readonly C[],
  today: CalendarDate
): SeriesStep<C> => {
  const ofType = all.filter((one) => one.type === type);
  const held = heldOf(ofType, today).at(-1);
  const planned = ofType.filter((one) => isAhead(one, today) && !wasHeld(one, today)).sort(byDate)[0];
  const skipped = ofType
    .filter(isSkipped)
    .filter(({ date }) => held === undefined || (date !== undefined && date > held.date))
    .sort(byDate)
    .at(-1);
  const state = held ? 'held' : planned ? 'planned' : skipped ? 'skipped' : 'open';
  return {
    type,
    state,
    ...(held && { held }),
    ...(planned && { planned }),
    ...(skipped && !planned && { skipped })
  };
};

/** A conversation of the series that nobody planned yet, with the day that suits it. */
export interface StepToPlan {
  readonly type: SeriesType;
  readonly day: CalendarDate;
}

/**
 * What has to be planned next, and for when: the first of the series that was not held, planned or skipped, and
 * after that the evaluation of every half year. `undefined` when all is planned.
 */
export const nextInSeries = (
  steps: readonly SeriesStep<Conversation>[],
  today: CalendarDate
): StepToPlan | undefined => {
  const first = steps.findIndex(({ state }) => state === 'open');
  if (first >= 0) {
    const before = steps.slice(0, first).flatMap(({ planned }) => planned?.date ?? []);
    return missingInSeries(steps, addDays(latest([today, ...before]) ?? today, between))[0];
  }
  const evaluation = steps.find(({ type }) => type === 'evaluation');
  if (evaluation === undefined || evaluation.planned !== undefined) return undefined;
  const last = latest([evaluation.held, evaluation.skipped].flatMap((one) => one?.date ?? []));
  const day = addDays(last ?? today, halfYear);
  return { type: 'evaluation', day: day < today ? today : day };
};

const latest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort().at(-1);

/** Volgende stap: the first of the series that was neither held nor skipped, planned already or to be planned. */
export type NextStep<C extends Conversation> =
  { readonly type: SeriesType; readonly planned: C } | (StepToPlan & { readonly planned?: undefined });

export const nextStepOf = <C extends Conversation>(
  steps: readonly SeriesStep<C>[],
  today: CalendarDate
): NextStep<C> | undefined => {
  const due = steps.find(({ state }) => state === 'planned' || state === 'open') ?? steps.at(-1);
  return due?.planned === undefined ? nextInSeries(steps, today) : { type: due.type, planned: due.planned };
};

/** What of the series was not held, planned or skipped, with the days that follow from the day of the first. */
export const missingInSeries = (
  steps: readonly SeriesStep<Conversation>[],
  first: CalendarDate
): readonly StepToPlan[] =>
  steps
    .filter(({ state }) => state === 'open')
    .map(({ type }, i) => ({
      type,
      day: type === 'evaluation' ? addDays(first, (i - 1) * between + halfYear) : addDays(first, i * between)
    }));

/** The planned conversations of the series after a day, the nearest first. */
export const laterInSeries = <C extends Conversation>(
  all: readonly C[],
  after: CalendarDate,
  today: CalendarDate
): (C & { readonly date: CalendarDate })[] =>
  all
    .filter((one): one is C & { readonly date: CalendarDate } => one.date !== undefined && one.date > after)
    .filter((one) => isAhead(one, today) && seriesTypes.some((type) => type === one.type))
    .sort(byDate);
