import { day, defineKind, oneOf, required, text, type Of } from './kind';
import { growthStages, projectPhases } from './partnership';
import { roleSteps } from './roleView';

/** A moment at which the role of the municipality was looked at: the step it proposed, and the one noticed. */
export const roleMoment = defineKind('roleMoment', {
  /** Why the role was looked at. */
  reason: required(text()),
  date: day(),
  projectPhase: oneOf(projectPhases),
  growthStage: oneOf(growthStages),
  /** The step that the municipality proposes. */
  stepMunicipality: oneOf(roleSteps),
  /** The step that the initiative notices. */
  stepInitiative: oneOf(roleSteps)
});
export type RoleMoment = Of<typeof roleMoment>;
