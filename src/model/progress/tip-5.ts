import { ambassadorMoment } from '../ambassadorMoment';
import { balance, gaveView } from '../balance';
import type { ProgressRule } from '../guidelines';
import { hasKeeper, person } from '../person';

/**
 * Each side named who keeps the relation. Done when both gave their view of the balance, and both prepared an
 * ambassadeursmoment.
 */
export const progress: ProgressRule = ({ all, today }) => {
  const people = all(person);
  return {
    municipality: hasKeeper(people, 'municipality', today),
    initiative: hasKeeper(people, 'initiative', today),
    together:
      all(balance).some((one) => gaveView(one, 'municipality') && gaveView(one, 'initiative')) &&
      all(ambassadorMoment).some(
        ({ preparedMunicipality, preparedInitiative }) =>
          preparedMunicipality !== undefined && preparedInitiative !== undefined
      )
  };
};
