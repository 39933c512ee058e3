import type { FieldSpec } from '../../parts/records/fields';

/** The words of a fixed list as the options of a choice. */
export const optionsOf = <Word extends string>(
  words: readonly Word[],
  label: (word: Word) => string
): NonNullable<FieldSpec['options']> => words.map((value) => ({ value, label: label(value) }));
