import { isAgreed } from '../agreement';
import { endGoal, isReady } from '../endGoal';
import type { ProgressRule } from '../guidelines';
import { milestone } from '../milestone';

/** One sentence that both agree to, with a year and at least two milestones. */
export const progress: ProgressRule = ({ all }) => {
  const [goal] = all(endGoal);
  return {
    municipality: goal !== undefined && isReady(goal, 'municipality'),
    initiative: goal !== undefined && isReady(goal, 'initiative'),
    together: goal?.year !== undefined && isAgreed(goal.record, 'sentence') && all(milestone).length >= 2
  };
};
