import { m } from '../../i18n';
import { agrees } from '../../model/agreement';
import { clauseTextFields, wantsToDiscuss, type Clause, type ClauseStanding } from '../../model/clause';
import type { Partnership } from '../../model/partnership';
import { sides, type Side } from '../../model/side';
import { sideName } from '../parts/parties';

/** The side that does something alone; `undefined` when both or neither do. */
export const oneOf = (does: (side: Side) => boolean): Side | undefined => {
  const [first, ...others] = sides.filter(does);
  return others.length === 0 ? first : undefined;
};

/** The side that wrote, agrees or wants to discuss alone, in a standing that tells so. */
export const sideOf = (one: Clause, standing: ClauseStanding): Side | undefined => {
  if (standing === 'oneSide') return oneOf((side) => Boolean(one[clauseTextFields[side]]));
  if (standing === 'proposed') return oneOf((side) => agrees(one.record, 'text', side));
  return standing === 'discuss' ? oneOf((side) => wantsToDiscuss(one, side)) : undefined;
};

/** Where an artikel stands, in a few words. */
export const standingWords = (one: Clause, standing: ClauseStanding, partnership: Partnership): string => {
  const side = sideOf(one, standing);
  const name = side && sideName(partnership, side);
  const words: Record<ClauseStanding, () => string> = {
    empty: m.agreement_standing_empty,
    oneSide: () => m.agreement_standing_one_side({ name: name ?? '' }),
    bothSides: m.agreement_standing_both_sides,
    proposed: () =>
      name === undefined ? m.agreement_standing_proposed() : m.agreement_standing_proposed_by({ name }),
    discuss: () =>
      name === undefined ? m.agreement_standing_discuss() : m.agreement_standing_discuss_by({ name }),
    reopened: m.agreement_standing_reopened,
    agreed: m.agreement_standing_agreed,
    leftOut: m.agreement_standing_left_out
  };
  return words[standing]();
};
