import type { ProgressRule } from '../guidelines';
import { hasContacts, isSettled, supportNeed } from '../supportNeed';

/** Support: one knows who to turn to, and every need is arranged, declined with a reason, or has a day. */
export const progress: ProgressRule = ({ all }) => {
  const needs = all(supportNeed);
  const municipality = needs.some(({ offeredMunicipality }) => Boolean(offeredMunicipality));
  const initiative = needs.some(({ neededInitiative }) => Boolean(neededInitiative));
  const settled = needs.every((need) => isSettled(need) && hasContacts(need));
  return { municipality, initiative, together: municipality && initiative && settled };
};
