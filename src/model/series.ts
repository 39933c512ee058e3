import { byDate, isAhead, wasHeld, type Conversation, type ConversationType } from './conversation';
import type { CalendarDate } from './kind';
import { heldOf } from './relation';
import { addDays } from './today';

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

/** Three weeks between two conversations, and half a year before each evaluation. */
const between = 21;
const halfYear = 182;

export interface SeriesStep<C extends Conversation> {
  readonly type: SeriesType;
  /** The last one that was held. */
  readonly held?: C;
  /** The first one still to come; a day may still have to be found. */
  readonly planned?: C;
}

/** Where the series stands: per type what was held and what is planned. */
export const seriesOf = <C extends Conversation>(
  all: readonly C[],
  today: CalendarDate
): readonly SeriesStep<C>[] =>
  seriesTypes.map((type) => {
    const ofType = all.filter((one) => one.type === type);
    const held = heldOf(ofType, today).at(-1);
    const planned = ofType.filter((one) => isAhead(one, today) && !wasHeld(one, today)).sort(byDate)[0];
    return { type, ...(held && { held }), ...(planned && { planned }) };
  });

/**
 * What has to be planned next, and for when: the first of the series that was neither held nor planned, and
 * after that the evaluation of every half year. `undefined` when all is planned.
 */
export const nextInSeries = (
  steps: readonly SeriesStep<Conversation>[],
  today: CalendarDate
): { readonly type: SeriesType; readonly day: CalendarDate } | undefined => {
  const missing = missingInSeries(steps, addDays(today, between))[0];
  if (missing !== undefined) return missing;
  const evaluation = steps.find(({ type }) => type === 'evaluation');
  if (evaluation?.held?.date === undefined || evaluation.planned !== undefined) return undefined;
  const day = addDays(evaluation.held.date, halfYear);
  return { type: 'evaluation', day: day < today ? today : day };
};

/** What of the series was neither held nor planned, with the days that follow from the day of the first. */
export const missingInSeries = (
  steps: readonly SeriesStep<Conversation>[],
  first: CalendarDate
): readonly { readonly type: SeriesType; readonly day: CalendarDate }[] => {
  const missing = steps.filter(({ held, planned }) => held === undefined && planned === undefined);
  return missing.map(({ type }, i) => ({
    type,
    day: type === 'evaluation' ? addDays(first, (i - 1) * between + halfYear) : addDays(first, i * between)
  }));
};
