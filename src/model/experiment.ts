import { day, defineKind, required, text, type Of } from './kind';

/** Proef: what the two sides try, what may go wrong, and what they learned. */
export const experiment = defineKind('experiment', {
  what: required(text()),
  riskMunicipality: text(),
  riskInitiative: text(),
  lessonMunicipality: text(),
  lessonInitiative: text(),
  closedOn: day()
});
export type Experiment = Of<typeof experiment>;
