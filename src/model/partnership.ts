import { day, defineKind, flag, oneOf, reference, required, text, type Of } from './kind';

export const initiativeTypes = [
  'startingGroup',
  'associationGroup',
  'ownersAssociation',
  'tenantGroup',
  'foundation',
  'energyCooperative',
  'heatCooperative',
  'other'
] as const;
export type InitiativeType = (typeof initiativeTypes)[number];

export const projectPhases = ['orientation', 'development', 'execution', 'use'] as const;
export type ProjectPhase = (typeof projectPhases)[number];

export const growthStages = [
  'starting',
  'named',
  'semiProfessional',
  'legalForm',
  'professional',
  'paused',
  'stopped'
] as const;
export type GrowthStage = (typeof growthStages)[number];

/** The stages in which an initiative does not go on, for a while or for good: no step upwards or back. */
export const restingStages: readonly GrowthStage[] = ['paused', 'stopped'];

/** Samenwerking. Its record's id is the id of the partnership itself; it lives in the shared document. */
export const partnership = defineKind('partnership', {
  neighbourhood: required(text()),
  municipality: text(),
  initiative: text(),
  initiativeType: oneOf(initiativeTypes),
  projectPhase: oneOf(projectPhases),
  growthStage: oneOf(growthStages),
  /** Until when this is kept after it ended; on no device anything goes by itself then. */
  keepUntil: day(),
  example: flag(),
  /** The partnership that this one belongs to: it was started twice. */
  sameAs: reference()
});
export type Partnership = Of<typeof partnership>;
