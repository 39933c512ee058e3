import { day, defineKind, flag, reference, required, text, type Of } from './kind';
import { scores } from './scores';

/**
 * Evaluatie. A side's scores stand here only after both sides locked theirs; until then only the seal says that
 * they are there.
 */
export const evaluation = defineKind('evaluation', {
  date: required(day()),
  /** The talk in which both look back. */
  conversation: reference(),
  /** "Ingevuld": the SHA-256 over the locked scores and their salt, so that nobody can change them unseen. */
  sealMunicipality: text(),
  sealInitiative: text(),
  scoresMunicipality: scores(),
  scoresInitiative: scores(),
  saltMunicipality: text(),
  saltInitiative: text()
});
export type Evaluation = Of<typeof evaluation>;

/** What a side scored by itself. Stands in the document of that side only. */
export const evaluationAnswers = defineKind('evaluationAnswers', {
  evaluation: required(reference()),
  scores: scores(),
  salt: text()
});
export type EvaluationAnswers = Of<typeof evaluationAnswers>;

export const answersId = (of: string): string => `answers-${of}`;

/** A change that came out of an evaluation; it opens an artikel until that is written anew. */
export const evaluationChange = defineKind('evaluationChange', {
  evaluation: required(reference()),
  what: required(text()),
  agreedMunicipality: text(),
  agreedInitiative: text(),
  /** The id of the artikel that it opens, and the stamp of its text at that moment. */
  clause: reference(),
  clauseStamp: text(),
  dropped: flag()
});
export type EvaluationChange = Of<typeof evaluationChange>;
