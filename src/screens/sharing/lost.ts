import { m } from '../../i18n';
import { distinctVersions, sameJson, type PackedRecord } from '../../merge/record';
import { stampParts } from '../../merge/stamp';
import { titleOf } from '../../share/titles';
import type { Item } from '../../share/items';
import type { StoredRecord } from '../../store/storedRecord';
import type { Aftermath, Loss } from '../../store/putBack';
import { countWords, kindWord } from '../parts/dataWords';

export type LostHow = 'erased' | 'changed' | 'trashed';

export const lostWords: Readonly<Record<LostHow, () => string>> = {
  erased: m.sharing_lost_erased,
  changed: m.sharing_lost_changed,
  trashed: m.sharing_lost_trashed
};

/** How something went, and what of it, as lines like those of a preview. */
export const linesOf = ({ before, now, fields }: Loss): readonly (Item & { readonly what: LostHow })[] => {
  const line = { id: before.id, kind: before.kind, title: titleOf(before), gone: [], versions: [] };
  if (now === undefined || fields === undefined) return [{ ...line, what: 'erased' }];
  return fields.map((field) => {
    if (field === 'trashed') return { ...line, what: 'trashed' };
    const is = distinctVersions(now, field);
    const gone = distinctVersions(before, field)
      .map(({ value }) => value)
      .filter((value) => !is.some((one) => sameJson(one.value, value)));
    const versions = is.map(({ stamp, value }) => ({ value, by: { at: stampParts(stamp).time } }));
    return { ...line, what: 'changed', field, gone, versions };
  });
};

/** The words by which a person knows it again; of a record without words what it is. */
export const nameOfRecord = (record: PackedRecord): string => titleOf(record) || kindWord(record.kind);

/** "Startgesprek: 2 notities, 1 afspraak", per conversation; what belongs to none comes last. */
export const writtenLines = ({ written, conversations }: Aftermath): readonly string[] => {
  const places = new Map<string, StoredRecord[]>();
  for (const record of written) {
    const of = record.kind === 'conversation' ? record : conversationOf(record, conversations);
    const where = of === undefined ? '' : titleOf(of);
    places.set(where, [...(places.get(where) ?? []), record]);
  }
  return [...places]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([where, records]) =>
      m.sharing_lost_in({ where: where || m.sharing_lost_elsewhere(), what: counted(records) })
    );
};

export const conversationOf = (
  { partnership, values }: StoredRecord,
  conversations: readonly StoredRecord[]
): StoredRecord | undefined =>
  conversations.find((one) => one.partnership === partnership && one.id === values['conversation']);

const counted = (records: readonly StoredRecord[]): string =>
  [...new Set(records.map(({ kind }) => kind))]
    .map((kind) => countWords(kind, records.filter((record) => record.kind === kind).length))
    .join(', ');
