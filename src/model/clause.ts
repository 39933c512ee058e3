import { stampOf } from '../merge/record';
import { agreeable, isAgreed } from './agreement';
import type { EvaluationChange } from './evaluation';
import { defineKind, flag, number, oneOf, reference, required, text, type Field, type Of } from './kind';
import { sides, type Side } from './side';

/** The 18 artikelen of the samenwerkingsovereenkomst, in their order. */
export const clauseNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
export type ClauseNumber = (typeof clauseNumbers)[number];

export const isClauseNumber = (value: unknown): value is ClauseNumber =>
  clauseNumbers.some((one) => one === value);

/** Which versions of which fields a text was filled from, as `record/field/stamp`, sorted. */
const filledFrom = (): Field<readonly string[]> => ({
  json: 'list',
  required: false,
  read: (value) =>
    Array.isArray(value) && value.every((one): one is string => typeof one === 'string') ? value : undefined
});

/** Artikel. Its record has the same id on every device, so that two sides who begin apart begin the same one. */
export const clause = defineKind('clause', {
  number: required(number()),
  /** This agreement does without it. */
  leftOut: flag(),
  textMunicipality: text(),
  textInitiative: text(),
  /** The text of both, which both agree to. */
  text: text(),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  /** "Bespreken": the stamp of the text that this side wants to talk about, so that a new text ends it too. */
  discussMunicipality: reference(),
  discussInitiative: reference(),
  /** The agenda point that was made of what is to be discussed now. */
  agendaItem: reference(),
  filledFrom: filledFrom()
});
export type Clause = Of<typeof clause>;

export const clauseId = (of: ClauseNumber): string => `clause-${of}`;

/** The texts of one side. */
export const clauseTextFields = { municipality: 'textMunicipality', initiative: 'textInitiative' } as const;
export const discussFields = {
  municipality: 'discussMunicipality',
  initiative: 'discussInitiative'
} as const;

/** What is said about an artikel; `side` is where the words came from. */
export const clauseComment = defineKind('clauseComment', {
  clause: required(number()),
  text: required(text()),
  side: oneOf(sides),
  /** Talked about, and dealt with. */
  settled: flag()
});
export type ClauseComment = Of<typeof clauseComment>;

/** Where an artikel stands. Derived from the texts, never ticked. */
export const clauseStandings = [
  'empty',
  'oneSide',
  'bothSides',
  'proposed',
  'discuss',
  'reopened',
  'agreed',
  'leftOut'
] as const;
export type ClauseStanding = (typeof clauseStandings)[number];

/** What a side names to say that it wants to talk: the text as it stands, or that there is none yet. */
export const discussable = ({ record }: Clause): string => agreeable(record, 'text') ?? 'none';

/** Whether a side wants to talk about the artikel as it stands now. */
export const wantsToDiscuss = (one: Clause, side: Side): boolean =>
  one[discussFields[side]] !== undefined && one[discussFields[side]] === discussable(one);

/** What an evaluation changed in the artikel: it stands open for that until its text is written anew. */
export const openedBy = <C extends EvaluationChange>(
  { id, text: words, record }: Clause,
  changes: readonly C[]
): readonly C[] => {
  const stamp = words ? stampOf(record, 'text') : undefined;
  return changes.filter(
    (change) =>
      change.clause === id &&
      change.clauseStamp === stamp &&
      change.dropped !== true &&
      isAgreed(change.record, 'what')
  );
};

export const clauseStandingOf = (one: Clause, changes: readonly EvaluationChange[] = []): ClauseStanding => {
  if (one.leftOut === true) return 'leftOut';
  if (sides.some((side) => wantsToDiscuss(one, side))) return 'discuss';
  if (openedBy(one, changes).length > 0) return 'reopened';
  if (one.text) return isAgreed(one.record, 'text') ? 'agreed' : 'proposed';
  const written = sides.filter((side) => one[clauseTextFields[side]]);
  return written.length === 2 ? 'bothSides' : written.length === 1 ? 'oneSide' : 'empty';
};

/** All artikelen in their order; those that nobody wrote yet are blank. */
export const allClauses = (found: readonly Clause[]): readonly Clause[] => {
  const byId = new Map(found.map((one) => [one.id, one]));
  return clauseNumbers.map((number) => byId.get(clauseId(number)) ?? blankClause(number));
};

const blankClause = (of: ClauseNumber): Clause => {
  const id = clauseId(of);
  return { id, number: of, record: { id, kind: clause.name, stamp: '', values: {} } };
};
