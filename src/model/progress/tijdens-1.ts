import { conversation } from '../conversation';
import type { ProgressRule } from '../guidelines';
import { hasKeeper, person } from '../person';
import { relation, relationId, rhythmOf } from '../relation';

/** On each side somebody keeps the relation; done when the rhythm that was agreed is kept. */
export const progress: ProgressRule = ({ all, today }) => {
  const people = all(person);
  const agreed = all(relation).find(({ id }) => id === relationId);
  return {
    municipality: hasKeeper(people, 'municipality', today),
    initiative: hasKeeper(people, 'initiative', today),
    together: rhythmOf(all(conversation), agreed?.rhythmDays, today)?.kept === true
  };
};
