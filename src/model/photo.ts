import { defineKind, number, reference, required, text, type Of } from './kind';

/** Foto van een flap-over. The picture itself is an attachment: the record names it by the SHA-256 of its bytes. */
export const photo = defineKind('photo', {
  conversation: required(reference()),
  image: required(reference()),
  /** What can be seen on it, for who cannot see it, and for who has only the words. */
  description: text(),
  /** When it was added: milliseconds since 1970. */
  at: number()
});
export type Photo = Of<typeof photo>;
