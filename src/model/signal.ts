import type { AgendaItem } from './agendaItem';
import { isLate, isMovedOften, isOpen, type Commitment } from './commitment';
import { isAhead, type Conversation, type ConversationType } from './conversation';
import type { Evaluation } from './evaluation';
import { openDifferences } from './evaluationComparison';
import type { CalendarDate } from './kind';
import type { GrowthStage } from './partnership';
import { leftWithoutHandover, type Person } from './person';
import { heldOf, rhythmOf } from './relation';
import type { StatementNumber } from './scores';
import { otherSide, sides, type Side } from './side';
import { daysBetween } from './today';

/** How far a situation is, lightest first; each has its own next step. */
export const signalLevels = ['together', 'withHelp', 'stop'] as const;
export type SignalLevel = (typeof signalLevels)[number];

/** What the records show of themselves. All of it is about the situation, none of it about a person. */
export type Signal =
  | { readonly id: 'noContact'; readonly days: number }
  | { readonly id: 'overdue'; readonly count: number }
  | { readonly id: 'movedTwice'; readonly what: string }
  | { readonly id: 'sameQuestion'; readonly conversation: string; readonly question: string }
  | { readonly id: 'lowMood'; readonly conversation: string; readonly title: string }
  | { readonly id: 'fallingMood'; readonly conversation: string; readonly title: string }
  | { readonly id: 'noHandover'; readonly side?: Side }
  | { readonly id: 'evaluationOverdue' }
  | {
      readonly id: 'scoreGap';
      readonly evaluation: string;
      /** The first of them. */
      readonly statement: StatementNumber;
      readonly count: number;
    }
  | { readonly id: 'unevenLoad'; readonly side: Side };
export type SignalId = Signal['id'];

/** What the rules look at: the shared records of one partnership, without the bin. */
export interface Circumstances {
  readonly conversations: readonly Conversation[];
  readonly agendaItems: readonly AgendaItem[];
  readonly commitments: readonly Commitment[];
  readonly people: readonly Person[];
  readonly evaluations: readonly Evaluation[];
  /** The rhythm of contact that was agreed, in days. */
  readonly rhythmDays?: number | undefined;
  readonly growthStage?: GrowthStage | undefined;
  /** Whether a conversation of this type gets the question from its template. */
  readonly fromTemplate: (type: ConversationType | undefined, question: string) => boolean;
}

/** Half a year, and a month to plan it in. */
const evaluationDays = 213;
/** From this mood (1 to 5) down it needs attention. */
const lowMood = 2;
/** With fewer open commitments than this, it says nothing that one side holds them. */
const enoughToCompare = 4;

/** The signals of a partnership, in a fixed order. One that stopped, with its lessons kept, has none. */
export const signalsOf = (of: Circumstances, today: CalendarDate): readonly Signal[] =>
  of.growthStage === 'stopped'
    ? []
    : [
        noContact,
        moodSignal,
        noHandover,
        overdue,
        movedTwice,
        sameQuestion,
        unevenLoad,
        scoreGap,
        evaluationOverdue
      ].flatMap((rule) => rule(of, today) ?? []);

type Rule = (of: Circumstances, today: CalendarDate) => Signal | undefined;

/** While the initiative pauses, silence is what was agreed. */
const noContact: Rule = ({ conversations, rhythmDays, growthStage }, today) => {
  const rhythm = rhythmOf(conversations, rhythmDays, today);
  return rhythm === undefined || rhythm.kept || growthStage === 'paused'
    ? undefined
    : { id: 'noContact', days: daysBetween(rhythm.last, today) };
};

const moodSignal: Rule = (of, today) => {
  const rated = heldOf(of.conversations, today).filter(
    ({ moodMunicipality, moodInitiative }) => (moodMunicipality ?? moodInitiative) !== undefined
  );
  const last = rated.at(-1);
  if (last === undefined) return undefined;
  const about = { conversation: last.id, title: last.title };
  const moods = [last.moodMunicipality, last.moodInitiative];
  if (moods.some((mood) => mood !== undefined && mood <= lowMood)) return { id: 'lowMood', ...about };
  const falls = (['moodMunicipality', 'moodInitiative'] as const).some((field) => {
    const [third, second, first] = rated.flatMap((one) => one[field] ?? []).reverse();
    if (third === undefined || second === undefined || first === undefined) return false;
    return last[field] !== undefined && first > second && second > third;
  });
  return falls ? { id: 'fallingMood', ...about } : undefined;
};

const noHandover: Rule = ({ people }, today) => {
  const left = people.find((one) => leftWithoutHandover(one, today));
  return left && { id: 'noHandover', ...(left.side && { side: left.side }) };
};

const overdue: Rule = ({ commitments }, today) => {
  const count = commitments.filter((one) => isLate(one, today)).length;
  return count > 0 ? { id: 'overdue', count } : undefined;
};

const movedTwice: Rule = ({ commitments }) => {
  const moved = commitments.find(isMovedOften);
  return moved && { id: 'movedTwice', what: moved.what };
};

/**
 * A question that came up in three conversations, and was not answered together the last time. What every
 * conversation of a type asks by its template counts once for that type.
 */
const sameQuestion: Rule = (of, today) => {
  const asked = new Map<string, { readonly item: AgendaItem; readonly on: Set<string> }>();
  for (const { id, type } of heldOf(of.conversations, today))
    for (const item of of.agendaItems.filter(({ conversation }) => conversation === id)) {
      const words = item.question.trim().toLowerCase().replace(/\s+/g, ' ');
      const on = asked.get(words)?.on ?? new Set();
      asked.set(words, {
        item,
        on: on.add(type !== undefined && of.fromTemplate(type, item.question) ? type : id)
      });
    }
  const again = [...asked.values()].find(({ item, on }) => on.size >= 3 && !item.answerTogether);
  return (
    again && { id: 'sameQuestion', conversation: again.item.conversation, question: again.item.question }
  );
};

const unevenLoad: Rule = ({ commitments }) => {
  const open = commitments.filter(isOpen);
  const of = (side: Side) => open.filter((one) => one.side === side).length;
  const side = sides.find((one) => {
    const [own, other] = [of(one), of(otherSide(one))];
    return own + other >= enoughToCompare && other * 5 <= own + other;
  });
  return side && { id: 'unevenLoad', side };
};

/** The statements on which the sides differ much, until that was answered together or a later evaluation closed it. */
const scoreGap: Rule = ({ evaluations, agendaItems }) => {
  const answered = new Set(agendaItems.filter(({ answerTogether }) => answerTogether).map(({ id }) => id));
  const open = openDifferences(evaluations, answered);
  const [first] = open;
  return (
    first && { id: 'scoreGap', evaluation: first.evaluation, statement: first.number, count: open.length }
  );
};

/**
 * The last evaluation, or without one the first conversation, is too long ago; or an evaluation was planned and its
 * day passed without a mood, an attendance or an answer. Not while the next one is planned.
 */
const evaluationOverdue: Rule = (of, today) => {
  const evaluations = of.conversations.filter(({ type }) => type === 'evaluation');
  const planned = evaluations.some((one) => one.date !== undefined && isAhead(one, today));
  if (planned || of.growthStage === 'paused') return undefined;
  const past = heldOf(evaluations, today);
  const last = past.at(-1);
  if (last !== undefined && !leftTrace(last, of.agendaItems)) return { id: 'evaluationOverdue' };
  const since = last?.date ?? heldOf(of.conversations, today)[0]?.date;
  return since !== undefined && daysBetween(since, today) > evaluationDays
    ? { id: 'evaluationOverdue' }
    : undefined;
};

const leftTrace = (
  { id, moodMunicipality, moodInitiative, attendance }: Conversation,
  agendaItems: readonly AgendaItem[]
): boolean =>
  (moodMunicipality ?? moodInitiative ?? attendance) !== undefined ||
  agendaItems.some(
    (item) =>
      item.conversation === id && (item.answerMunicipality || item.answerInitiative || item.answerTogether)
  );
