import type { PackedRecord } from '../merge/record';
import { readAs } from '../model/kind';
import { isWhole, kinds } from '../model/kinds';
import { isNameIn, nameFields } from '../model/names';
import { isOrganisation } from '../model/organisationText';
import { partnership } from '../model/partnership';
import type { DocumentKey, Scope } from '../model/scope';
import type { WholeDocument } from '../store/export';

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
}

/** In the order in which they are told. */
const toldFirst = ['conversation', 'agendaItem', 'note', 'commitment', 'attendee'];
const silentKinds = new Set(['partnership', 'writer']);

/**
 * What the documents of one partnership hold, in numbers and names; `undefined` when no screen shows it.
 *
 * @param bytes the size of these documents in a file.
 */
export const leavingOf = (documents: readonly WholeDocument[], bytes: number): Leaving | undefined => {
  const [first] = documents;
  if (first === undefined) return undefined;
  const { partnership: id } = first.document;
  const own = documents.flatMap(({ records }) => records.filter((record) => record.id === id))[0];
  const about = own && readAs(partnership, own);
  if (!isOrganisation(id) && (about === undefined || about.trashed !== undefined)) return undefined;
  const names = documents.flatMap(({ records }) => records.flatMap(namesOf));
  return {
    partnership: id,
    neighbourhood: about?.neighbourhood ?? '',
    example: about?.example ?? false,
    documents: documents.map(({ document }) => document.doc),
    scopes: documents.map(({ document, records }) => ({ scope: document.scope, ...countsOf(records) })),
    names: [...new Set(names)].sort(),
    bytes
  };
};

const countsOf = (records: readonly PackedRecord[]): Omit<LeavingScope, 'scope'> => {
  const counts = new Map<string, number>([...toldFirst, ...kinds.keys()].map((kind) => [kind, 0]));
  let inBin = 0;
  for (const record of records) {
    if (silentKinds.has(record.kind) || !isWhole(record)) continue;
    const kind = kinds.has(record.kind) ? record.kind : 'other';
    if ((record.values['trashed'] ?? null) !== null) inBin++;
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
