import type { ProgressRule } from '../guidelines';
import { neighbourhood, neighbourhoodId, unheardGroup } from '../neighbourhood';

/** Both contributed to the DNA of the neighbourhood, and each group not yet heard has an action. */
export const progress: ProgressRule = ({ all }) => {
  const dna = all(neighbourhood).find(({ id }) => id === neighbourhoodId);
  const municipality = Boolean(dna?.learnedMunicipality);
  const initiative = Boolean(
    dna?.storyInitiative || dna?.prideInitiative || dna?.languagesInitiative || dna?.sensitivitiesInitiative
  );
  return {
    municipality,
    initiative,
    together: municipality && initiative && all(unheardGroup).every(({ action }) => Boolean(action))
  };
};
