import type { ProgressRule } from '../guidelines';
import { isFollowedUp, outreach } from '../outreach';

/** Outreach: one invitation was followed up within the agreed days, and the initiatief said how welcome it felt. */
export const progress: ProgressRule = ({ all }) => {
  const invitations = all(outreach);
  const municipality = invitations.some(({ how, on }) => Boolean(how) && on !== undefined);
  const initiative = invitations.some(({ welcomeInitiative }) => welcomeInitiative !== undefined);
  return { municipality, initiative, together: municipality && initiative && invitations.some(isFollowedUp) };
};
