import { isAgreed } from './agreement';
import { day, defineKind, oneOf, reference, required, text, type Of } from './kind';

export const deciders = ['neighbourhood', 'together', 'municipality', 'other'] as const;
export type Decider = (typeof deciders)[number];

/** A decision of the years to come: who takes it now and later. */
export const decision = defineKind('decision', {
  what: required(text()),
  now: oneOf(deciders),
  later: oneOf(deciders),
  from: day(),
  /** Room that the municipality gives, and room that the initiative wants. */
  roomMunicipality: text(),
  roomInitiative: text(),
  /** Why it stays as it is: an explained "nee". */
  refusal: text(),
  /** The words of both about who decides later. */
  arrangement: text(),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  agreedLaterMunicipality: reference(),
  agreedLaterInitiative: reference(),
  agreedFromMunicipality: reference(),
  agreedFromInitiative: reference()
});
export type Decision = Of<typeof decision>;

export type DecisionStanding = 'open' | 'agreed' | 'refused';

/** Whether it is settled who decides: agreed with a day, refused with a reason, or still open. */
export const standingOf = (one: Decision): DecisionStanding => {
  if (one.later !== undefined && one.from !== undefined && isAgreed(one.record, 'arrangement'))
    return 'agreed';
  return one.refusal ? 'refused' : 'open';
};
