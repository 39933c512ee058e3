import { m } from '../../i18n';
import type { Kind } from '../../model/kind';
import type { Stored } from '../../store/read';

interface Look {
  readonly label: () => string;
  /** The fields whose words say which one it is. */
  readonly fields: readonly string[];
}

const looks: Readonly<Record<string, Look>> = {
  note: { label: m.partnership_kind_note, fields: ['text'] },
  commitment: { label: m.partnership_kind_commitment, fields: ['what'] },
  conversation: { label: m.partnership_kind_conversation, fields: ['title'] },
  agendaItem: { label: m.partnership_kind_agenda_item, fields: ['question'] },
  attendee: { label: m.partnership_kind_attendee, fields: ['name', 'role'] },
  partnership: { label: m.partnership_kind_partnership, fields: ['neighbourhood'] }
};
const other: Look = { label: m.partnership_kind_other, fields: [] };

/** How something in the bin reads: what it is, its own words, by whom and when it was thrown away. */
export const describeBinned = ({ record, trashed }: Stored<Kind>) => {
  const { label, fields } = looks[record.kind] ?? other;
  const words = fields
    .map((field) => record.values[field])
    .filter((value) => typeof value === 'string' && value !== '')
    .join(', ');
  const { by, at } = (trashed ?? { by: '', at: 0 }) as { by: string; at: number };
  return { label: label(), words: words || m.partnership_bin_no_words(), by: by || m.common_unknown(), at };
};

/** What comes back together: a pledge that goes back on the list takes the commitment it became along. */
export const restoredWith = (one: Stored<Kind>, bin: readonly Stored<Kind>[]): Stored<Kind>[] => {
  const commitment = one.record.kind === 'note' ? one.record.values['commitment'] : undefined;
  return [one, ...bin.filter(({ id, doc }) => id === commitment && doc === one.doc)];
};
