import { m } from '../../i18n';
import type { Decider } from '../../model/decision';

const names: Readonly<Record<Decider, () => string>> = {
  neighbourhood: m.start_decider_neighbourhood,
  together: m.start_decider_together,
  municipality: m.start_decider_municipality,
  other: m.start_decider_other
};

/** The word for who takes a decision. */
export const deciderName = (decider: Decider): string => names[decider]();
