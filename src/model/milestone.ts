import { defineKind, number, required, text, type Of } from './kind';

/** Tussenresultaat: a result on the way to the end goal, and how it helps, as each side sees it. */
export const milestone = defineKind('milestone', {
  what: required(text()),
  year: number(),
  helpsMunicipality: text(),
  helpsInitiative: text()
});
export type Milestone = Of<typeof milestone>;

/** The nearest year first; without a year last. */
export const byYear = (a: Milestone, b: Milestone): number =>
  (a.year ?? Infinity) === (b.year ?? Infinity)
    ? a.id < b.id
      ? -1
      : 1
    : (a.year ?? Infinity) - (b.year ?? Infinity);

/** Whether both sides wrote how it helps the end goal. */
export const isExplained = ({ helpsMunicipality, helpsInitiative }: Milestone): boolean =>
  Boolean(helpsMunicipality && helpsInitiative);
