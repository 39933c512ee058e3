import type { ProgressRule } from '../guidelines';
import { interest } from '../interest';
import type { Side } from '../side';

const enough = 3;

/** A side takes part with a card it shares; done at three or more of each, and every clash followed up. */
export const progress: ProgressRule = ({ all }) => {
  const cards = all(interest);
  const count = (side: Side) => cards.filter((card) => card.side === side).length;
  const [municipality, initiative] = [count('municipality'), count('initiative')];
  return {
    municipality: municipality > 0,
    initiative: initiative > 0,
    together:
      municipality >= enough &&
      initiative >= enough &&
      cards.every(({ relation, followUp }) => relation !== 'clash' || followUp !== undefined)
  };
};
