import type { ProgressRule } from '../guidelines';
import { gapOf, isKnownBy, resource } from '../resource';

/** Both said what they have, and every gap has somebody and a day, or both leave it so. */
export const progress: ProgressRule = ({ all }) => {
  const resources = all(resource);
  const settled = resources.every((one) => !['unknown', 'short'].includes(gapOf(one)));
  return {
    municipality: resources.some((one) => isKnownBy(one, 'municipality')),
    initiative: resources.some((one) => isKnownBy(one, 'initiative')),
    together: resources.length > 0 && settled
  };
};
