import { m } from '../../i18n';
import type { Kind } from '../../model/kind';
import { titleOf } from '../../share/titles';
import type { Stored } from '../../store/read';
import { kindWord } from '../parts/dataWords';

/** How something in the bin reads: what it is, its own words, by whom and when it was thrown away. */
export const describeBinned = ({ record, trashed }: Stored<Kind>) => {
  const { by, at } = (trashed ?? { by: '', at: 0 }) as { by: string; at: number };
  return {
    label: kindWord(record.kind),
    words: titleOf(record) || m.partnership_bin_no_words(),
    by: by || m.common_unknown(),
    at
  };
};

/** What comes back together: a pledge that goes back on the list takes the commitment it became along. */
export const restoredWith = (one: Stored<Kind>, bin: readonly Stored<Kind>[]): Stored<Kind>[] => {
  const commitment = one.record.kind === 'note' ? one.record.values['commitment'] : undefined;
  return [one, ...bin.filter(({ id, doc }) => id === commitment && doc === one.doc)];
};
