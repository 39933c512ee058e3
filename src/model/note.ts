import { defineKind, number, oneOf, reference, required, text, type Of } from './kind';

export const noteTypes = ['question', 'concern', 'idea', 'pledge', 'fact'] as const;
export type NoteType = (typeof noteTypes)[number];

/** Notitie. Each note is its own record, so notes of several devices never clash. */
export const note = defineKind('note', {
  conversation: required(reference()),
  text: required(text()),
  type: oneOf(noteTypes),
  /** When it was written down: milliseconds since 1970, for reading and for the order of the evening. */
  at: number(),
  agendaItem: reference(),
  /** The commitment that a pledge (toezegging) became. */
  commitment: reference()
});
export type Note = Of<typeof note>;

/** In the order of the evening. */
export const byTime = (a: Note, b: Note): number => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1);
