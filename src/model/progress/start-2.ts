import { isAgreed } from '../agreement';
import { agreementWishes } from '../agreementWishes';
import type { ProgressRule } from '../guidelines';

/** Both wrote their wishes and agree to what comes in. */
export const progress: ProgressRule = ({ all }) => {
  const [wishes] = all(agreementWishes);
  return {
    municipality: Boolean(wishes?.inMunicipality ?? wishes?.outMunicipality),
    initiative: Boolean(wishes?.inInitiative ?? wishes?.outInitiative),
    together: wishes !== undefined && isAgreed(wishes.record, 'together')
  };
};
