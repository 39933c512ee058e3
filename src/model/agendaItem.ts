import { defineKind, number, reference, required, text, type Of } from './kind';

/** Agendapunt: a question of the conversation, with the answer of each side and of both together (samen). */
export const agendaItem = defineKind('agendaItem', {
  conversation: required(reference()),
  question: required(text()),
  /** Sorts the agenda; any number, so that an item fits between two others. */
  position: number(),
  answerMunicipality: text(),
  answerInitiative: text(),
  answerTogether: text()
});
export type AgendaItem = Of<typeof agendaItem>;

export const byPosition = (a: AgendaItem, b: AgendaItem): number =>
  (a.position ?? 0) - (b.position ?? 0) || (a.id < b.id ? -1 : 1);
