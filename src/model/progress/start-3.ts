import { club, takesPart, wasActive } from '../club';
import type { ProgressRule } from '../guidelines';

/** At least three clubs that somebody knows, and one activity with how it went. */
export const progress: ProgressRule = ({ all }) => {
  const clubs = all(club);
  return {
    municipality: clubs.some((one) => takesPart(one, 'municipality')),
    initiative: clubs.some((one) => takesPart(one, 'initiative')),
    together: clubs.filter(({ knownBy }) => knownBy).length >= 3 && clubs.some(wasActive)
  };
};
