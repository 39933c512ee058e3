import { newestFirst } from '../dated';
import type { ProgressRule } from '../guidelines';
import { partnership } from '../partnership';
import { roleMoment } from '../roleMoment';

/** Each side wrote down a role; done when both did at the phase and the stage of now. */
export const progress: ProgressRule = ({ all }) => {
  const moments = [...all(roleMoment)].sort(newestFirst);
  const now = all(partnership)[0];
  const latest = moments[0];
  return {
    municipality: moments.some(({ stepMunicipality }) => stepMunicipality !== undefined),
    initiative: moments.some(({ stepInitiative }) => stepInitiative !== undefined),
    together:
      latest?.stepMunicipality !== undefined &&
      latest.stepInitiative !== undefined &&
      latest.projectPhase === now?.projectPhase &&
      latest.growthStage === now?.growthStage
  };
};
