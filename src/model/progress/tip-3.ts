import { isAgreed } from '../agreement';
import { newestFirst } from '../dated';
import { growthStep } from '../growthStep';
import type { ProgressRule } from '../guidelines';
import { lesson } from '../lesson';

/**
 * Each side gave its view of a step. Done when both agree to the help with the last step of the initiative, or
 * when it stopped and its lessons were kept.
 */
export const progress: ProgressRule = ({ all }) => {
  const steps = all(growthStep);
  const latest = steps.filter(({ side }) => side === 'initiative').sort(newestFirst)[0];
  return {
    municipality: steps.some(({ viewMunicipality }) => viewMunicipality !== undefined),
    initiative: steps.some(({ viewInitiative }) => viewInitiative !== undefined),
    together:
      latest !== undefined &&
      (latest.stage === 'stopped' ? all(lesson).length > 0 : isAgreed(latest.record, 'help'))
  };
};
