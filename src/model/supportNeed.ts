import { copiedFrom } from './copiedFrom';
import { day, defineKind, oneOf, required, text, type Of } from './kind';

export const supportStates = ['open', 'arranged', 'declined'] as const;
export type SupportState = (typeof supportStates)[number];

/** One kind of help (ondersteuning): what is offered, what is needed, and who one turns to. */
export const supportNeed = defineKind('supportNeed', {
  what: required(text()),
  offeredMunicipality: text(),
  neededInitiative: text(),
  offeredCopiedFromMunicipality: copiedFrom(),
  neededCopiedFromInitiative: copiedFrom(),
  /** When it has to be there. */
  neededOn: day(),
  /** A function, with at most a roepnaam. */
  contact: text(),
  /** Vervanger: who takes over when the contact is away. */
  substitute: text(),
  state: oneOf(supportStates),
  /** Why it was declined. */
  reason: text()
});
export type SupportNeed = Of<typeof supportNeed>;

/** Arranged, declined with a reason, or with a day on which it has to be there. */
export const isSettled = ({ state, reason, neededOn }: SupportNeed): boolean =>
  state === 'arranged' || (state === 'declined' ? reason !== undefined : neededOn !== undefined);

/** Whether one knows who to turn to, also when that person is away. Nobody is needed for what was declined. */
export const hasContacts = ({ state, contact, substitute }: SupportNeed): boolean =>
  state === 'declined' || (contact !== undefined && substitute !== undefined);
