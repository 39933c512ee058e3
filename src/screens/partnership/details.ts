import type { ChangesOf } from '../../model/kind';
import { partnership, type Partnership } from '../../model/partnership';

export const detailFields = [
  'neighbourhood',
  'municipality',
  'initiative',
  'initiativeType',
  'projectPhase',
  'growthStage',
  'keepUntil'
] as const;
export type DetailField = (typeof detailFields)[number];

/** What is on the screen, per field; an empty text is a field that nobody filled in. */
export type Details = Readonly<Record<DetailField, string>>;

/** The details as they stand, with what was typed over them. */
export const detailsOf = (before: Partial<Partnership>, typed: Partial<Details>): Details =>
  Object.fromEntries(
    detailFields.map((field) => [field, typed[field] ?? before[field] ?? ''])
  ) as unknown as Details;

/** What is to be written of what was typed; an emptied field is cleared. */
export const changesOf = (typed: Partial<Details>): ChangesOf<typeof partnership> =>
  Object.fromEntries(
    detailFields.flatMap((field) => {
      const words = typed[field]?.trim();
      return words === undefined ? [] : [[field, words === '' ? null : words]];
    })
  ) as ChangesOf<typeof partnership>; // the lists on the screen offer only words that the model knows

/** The texts of a draft that are details, whatever was stored. */
export const readTyped = (draft: unknown): Partial<Details> =>
  Object.fromEntries(
    detailFields.flatMap((field) => {
      const words = (draft as Partial<Record<DetailField, unknown>> | undefined)?.[field];
      return typeof words === 'string' ? [[field, words]] : [];
    })
  );
