import type { PackedRecord } from '../merge/record';
import { isTrashed, readAs } from '../model/kind';
import { isWhole, kinds } from '../model/kinds';
import { isNameIn, nameFields } from '../model/names';
import { isOrganisation } from '../model/organisationText';
import { partnership } from '../model/partnership';
import { scopes, type DocumentKey, type Scope } from '../model/scope';
import { byName } from '../store/byName';
import type { StoredDocument } from '../store/database';
import type { WholeDocument } from '../store/export';
import type { Homes } from '../store/same';

/** What leaves the device of one scope, in numbers. */
export interface LeavingScope {
  readonly scope: Scope;
  /** Per kind how many records, without the bin; kinds that this app does not know count as `other`. */
  readonly counts: ReadonlyMap<string, number>;
  /** What is in the bin leaves too, or others would not know that it was thrown away. */
  readonly inBin: number;
}

/** What leaves the device of one partnership, or of one organisation, to be seen before it leaves. */
export interface Leaving {
  readonly partnership: string;
  /** Empty for an organisation. */
  readonly neighbourhood: string;
  readonly example: boolean;
  readonly documents: readonly DocumentKey[];
  readonly scopes: readonly LeavingScope[];
  /** Names of people in it: who wrote, who were present, who does something. */
  readonly names: readonly string[];
  readonly bytes: number;
  /** Photos that can go along, and their size in a file. */
  readonly photos: { readonly count: number; readonly bytes: number };
}

/** In the order in which they are told. */
const toldFirst = ['conversation', 'agendaItem', 'note', 'commitment', 'attendee'];
const silentKinds = new Set(['partnership', 'writer']);

/**
 * Documents by the partnership that they leave with. One that was started twice leaves with the one that it
 * belongs to, whole, for the devices that know only one of the two.
 */
export const byPartnership = (
  documents: readonly StoredDocument[],
  homes: Homes
): ReadonlyMap<string, readonly StoredDocument[]> => {
  const found = new Map<string, StoredDocument[]>();
  const isOther = ({ partnership: id }: StoredDocument) => Number(homes.has(id));
  const order = ({ scope }: StoredDocument) => scopes.indexOf(scope);
  for (const one of [...documents].sort((a, b) => isOther(a) - isOther(b) || order(a) - order(b))) {
    const home = homes.get(one.partnership) ?? one.partnership;
    found.set(home, [...(found.get(home) ?? []), one]);
  }
  return found;
};

/**
 * What the documents of one partnership hold, in numbers and names; `undefined` when no screen shows it.
 *
 * @param documents as in `byPartnership`.
 * @param bytes the size of these documents in a file.
 */
export const leavingOf = (
  id: string,
  documents: readonly WholeDocument[],
  bytes: number,
  photos: Leaving['photos'] = { count: 0, bytes: 0 }
): Leaving | undefined => {
  const own = documents.flatMap(({ records }) => records.filter((record) => record.id === id))[0];
  const about = own && readAs(partnership, own);
  if (!isOrganisation(id) && (about === undefined || about.trashed !== undefined)) return undefined;
  const names = documents.flatMap(({ records }) => records.flatMap(namesOf));
  return {
    partnership: id,
    neighbourhood: about?.neighbourhood ?? '',
    example: about?.example ?? false,
    documents: documents.map(({ document }) => document.doc),
    scopes: scopes.flatMap((scope) => {
      const within = documents.filter(({ document }) => document.scope === scope);
      return within.length === 0 ? [] : { scope, ...countsOf(onceEach(within)) };
    }),
    names: [...new Set(names)].sort(byName),
    bytes,
    photos
  };
};

/** What stands in both documents of a partnership that was started twice counts once, as it is at home. */
const onceEach = (documents: readonly WholeDocument[]): readonly PackedRecord[] => {
  const records = new Map<string, PackedRecord>();
  for (const record of documents.flatMap(({ records: all }) => all))
    if (!records.has(record.id)) records.set(record.id, record);
  return [...records.values()];
};

const countsOf = (records: readonly PackedRecord[]): Omit<LeavingScope, 'scope'> => {
  const counts = new Map<string, number>([...toldFirst, ...kinds.keys()].map((kind) => [kind, 0]));
  let inBin = 0;
  for (const record of records) {
    if (silentKinds.has(record.kind) || !isWhole(record)) continue;
    const kind = kinds.has(record.kind) ? record.kind : 'other';
    if (isTrashed(record)) inBin++;
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (count === 0) counts.delete(kind);
  return { counts, inBin };
};

const namesOf = ({ kind, values }: PackedRecord): readonly string[] =>
  (nameFields[kind] ?? []).flatMap((field) => {
    const name = values[field];
    return typeof name === 'string' && isNameIn(field, name) ? [name.trim()] : [];
  });
