import { copiedFrom } from './copiedFrom';
import { defineKind, reference, text, type Of } from './kind';

/** There is one visie in a partnership, with the same id on every device. */
export const visionId = 'vision';

/** Why each side works together with the other, in three questions. */
export const vision = defineKind('vision', {
  whyMunicipality: text(),
  whyInitiative: text(),
  /** What it gives the neighbourhood. */
  yieldsMunicipality: text(),
  yieldsInitiative: text(),
  /** What happens when we do not. */
  otherwiseMunicipality: text(),
  otherwiseInitiative: text(),
  whyCopiedFromMunicipality: copiedFrom(),
  whyCopiedFromInitiative: copiedFrom(),
  yieldsCopiedFromMunicipality: copiedFrom(),
  yieldsCopiedFromInitiative: copiedFrom(),
  otherwiseCopiedFromMunicipality: copiedFrom(),
  otherwiseCopiedFromInitiative: copiedFrom(),
  /** The agenda point on which the answers are read to each other. */
  agendaItem: reference()
});
export type Vision = Of<typeof vision>;

/** The three questions, as the names of their fields begin. */
export const visionQuestions = ['why', 'yields', 'otherwise'] as const;
