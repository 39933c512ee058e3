import { endGoal } from '../endGoal';
import type { ProgressRule } from '../guidelines';
import { isExplained, milestone } from '../milestone';

/** There is an end goal, and of every milestone both sides wrote how it helps. */
export const progress: ProgressRule = ({ all }) => {
  const milestones = all(milestone);
  return {
    municipality: milestones.some(({ helpsMunicipality }) => helpsMunicipality),
    initiative: milestones.some(({ helpsInitiative }) => helpsInitiative),
    together:
      all(endGoal).some(({ sentence }) => sentence) && milestones.length > 0 && milestones.every(isExplained)
  };
};
