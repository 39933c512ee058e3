import { day, defineKind, oneOf, required, text, type Of } from './kind';

export const audiences = ['council', 'newspaper', 'neighbourhood'] as const;

/** Ambassadeursmoment: the initiative tells its own story to the council, the paper or the neighbourhood. */
export const ambassadorMoment = defineKind('ambassadorMoment', {
  what: required(text()),
  audience: oneOf(audiences),
  when: day(),
  /** The help that the municipality offers, and that the initiative needs. */
  helpMunicipality: text(),
  helpInitiative: text(),
  /** What each side prepared. */
  preparedMunicipality: text(),
  preparedInitiative: text(),
  howItWent: text()
});
export type AmbassadorMoment = Of<typeof ambassadorMoment>;
