import { decision, standingOf } from '../decision';
import type { ProgressRule } from '../guidelines';

/** Of every decision it is agreed who decides and from when, or there is an explained "nee". */
export const progress: ProgressRule = ({ all }) => {
  const decisions = all(decision);
  return {
    municipality: decisions.some(({ roomMunicipality }) => roomMunicipality),
    initiative: decisions.some(({ roomInitiative }) => roomInitiative),
    together: decisions.length > 0 && decisions.every((one) => standingOf(one) !== 'open')
  };
};
