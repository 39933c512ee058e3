import { defineKind, reference, text, type Of } from './kind';

/** What each side wants in the agreement, and what not; and what both want in it. The same id on every device. */
export const agreementWishes = defineKind('agreementWishes', {
  inMunicipality: text(),
  inInitiative: text(),
  outMunicipality: text(),
  outInitiative: text(),
  /** What both want in it. */
  together: text(),
  agreedMunicipality: reference(),
  agreedInitiative: reference()
});
export type AgreementWishes = Of<typeof agreementWishes>;
export const agreementWishesId = 'agreementWishes';
