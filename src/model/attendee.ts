import { defineKind, oneOf, reference, required, text, type Of } from './kind';
import { parties } from './side';

/** Somebody present at a conversation: by function, with at most a first name or initials. */
export const attendee = defineKind('attendee', {
  conversation: required(reference()),
  /** Functie, such as "Projectleider". */
  role: required(text()),
  name: text(),
  side: oneOf(parties)
});
export type Attendee = Of<typeof attendee>;
