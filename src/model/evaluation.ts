import { day, defineKind, flag, reference, required, text, type CalendarDate, type Of } from './kind';
import { scores, type StatementNumber } from './scores';
import { otherSide, sides, type Side } from './side';
import { addDays, halfYear } from './today';

/**
 * Evaluatie. A side's scores stand here only after both sides locked theirs; until then only the seal says that
 * they are there.
 */
export const evaluation = defineKind('evaluation', {
  date: required(day()),
  /** The talk in which both look back. */
  conversation: reference(),
  /** "Ingevuld": the SHA-256 over the locked scores and their salt, so that nobody can change them unseen. */
  sealMunicipality: reference(),
  sealInitiative: reference(),
  scoresMunicipality: scores(),
  scoresInitiative: scores(),
  saltMunicipality: reference(),
  saltInitiative: reference()
});
export type Evaluation = Of<typeof evaluation>;

/** The evaluation of a conversation has the same id on every device, so that two who begin it apart begin one. */
export const evaluationId = (conversation: string): string => `evaluation-${conversation}`;

export const sealFields = { municipality: 'sealMunicipality', initiative: 'sealInitiative' } as const;
export const scoresFields = { municipality: 'scoresMunicipality', initiative: 'scoresInitiative' } as const;
export const saltFields = { municipality: 'saltMunicipality', initiative: 'saltInitiative' } as const;

type Sealed = Partial<Pick<Evaluation, (typeof sealFields)[Side] | (typeof scoresFields)[Side]>>;

/** Whether a side locked its answers. */
export const hasLocked = (one: Sealed, side: Side): boolean => Boolean(one[sealFields[side]]);

/** Whether the scores of a side stand where both sides can see them. */
export const hasShown = (one: Sealed, side: Side): boolean => one[scoresFields[side]] !== undefined;

/** Scores may be shown when both sides locked theirs, so that neither follows the other. */
export const mayShowScores = (one: Sealed): boolean => sides.every((side) => hasLocked(one, side));

/** A side may take its seal back until the other side locked too. */
export const mayUnlock = (one: Sealed, side: Side): boolean =>
  hasLocked(one, side) &&
  !hasShown(one, side) &&
  !hasLocked(one, otherSide(side)) &&
  !hasShown(one, otherSide(side));

/** Whether both sides may look at each other's scores. */
export const isCompared = (one: Sealed): boolean => sides.every((side) => hasShown(one, side));

/** Where an evaluation stands. Derived, never ticked. */
export type EvaluationStanding = 'notStarted' | 'oneSide' | 'bothSides' | 'compared';

export const evaluationStandingOf = (one: Sealed): EvaluationStanding => {
  if (isCompared(one)) return 'compared';
  const locked = sides.filter((side) => hasLocked(one, side) || hasShown(one, side));
  return locked.length === 2 ? 'bothSides' : locked.length === 1 ? 'oneSide' : 'notStarted';
};

/** When to look back again; half a year from today for an evaluation of long ago. */
export const halfYearAfter = (date: CalendarDate, today: CalendarDate): CalendarDate =>
  addDays(addDays(date, halfYear) > today ? date : today, halfYear);

/** Earlier days first. */
export const byEvaluationDate = (a: Evaluation, b: Evaluation): number =>
  `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1;

/** The point on the agenda that a statement became: the same on every device, so that it never stands there twice. */
export const agendaPointId = (of: string, statement: StatementNumber): string =>
  `evaluation-${of}-${statement}`;

/** What a side scored by itself. Stands in the document of that side only. */
export const evaluationAnswers = defineKind('evaluationAnswers', {
  evaluation: required(reference()),
  scores: scores(),
  salt: reference()
});
export type EvaluationAnswers = Of<typeof evaluationAnswers>;

export const answersId = (of: string): string => `answers-${of}`;

/** A change that came out of an evaluation; it opens an artikel until that is written anew. */
export const evaluationChange = defineKind('evaluationChange', {
  evaluation: required(reference()),
  what: required(text()),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  /** The id of the artikel that it opens, and the stamp of its text at that moment. */
  clause: reference(),
  clauseStamp: reference(),
  dropped: flag()
});
export type EvaluationChange = Of<typeof evaluationChange>;
