import { cardId, guidelineCard } from '../guideline';
import type { ProgressRule } from '../guidelines';
import { vision, visionId } from '../vision';

/** Visie: both sides answered the three questions, and chose a day to look at them again. */
export const progress: ProgressRule = ({ all }) => {
  const answers = all(vision).find(({ id }) => id === visionId);
  const card = all(guidelineCard).find(({ id }) => id === cardId('voor-1'));
  const municipality = Boolean(
    answers?.whyMunicipality && answers.yieldsMunicipality && answers.otherwiseMunicipality
  );
  const initiative = Boolean(
    answers?.whyInitiative && answers.yieldsInitiative && answers.otherwiseInitiative
  );
  return { municipality, initiative, together: municipality && initiative && card?.reviewOn !== undefined };
};
