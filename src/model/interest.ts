import { defineKind, oneOf, reference, required, text, type Of } from './kind';
import { sides } from './side';

export const interestNatures = ['interest', 'concern', 'limit'] as const;
export const interestRelations = ['shared', 'clash'] as const;

/** A card about what is behind an opinion (standpunt). Private until its side shares it. */
export const interest = defineKind('interest', {
  side: oneOf(sides),
  position: required(text()),
  why: text(),
  /** Belang, zorg of grens. */
  nature: oneOf(interestNatures),
  /** Whether it is shared with the other side, or clashes (botst). */
  relation: oneOf(interestRelations),
  /** What follows from a clash. */
  followUp: text(),
  /** The agenda point that was made of a clash. */
  agendaItem: reference()
});
export type Interest = Of<typeof interest>;
