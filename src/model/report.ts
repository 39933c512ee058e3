import { defineKind, reference, required, text, type Of } from './kind';

/** Verslag of a gesprek: a concept until both sides agree to its text. The same id on every device. */
export const report = defineKind('report', {
  conversation: required(reference()),
  text: text(),
  agreedMunicipality: text(),
  agreedInitiative: text()
});
export type Report = Of<typeof report>;

export const reportId = (conversation: string): string => `report-${conversation}`;
