import Dexie, { type ObservabilitySet } from 'dexie';
import { isTrashed } from '../model/kind';
import { scopesOf, type DocumentKey, type Scope } from '../model/scope';
import type { Database } from './database';
import { placeOf, type Place, type StoredRecord } from './storedRecord';
import { profileOf } from './profile';
import { homesIn, ownPlace } from './same';

/** The records at these places; a place that holds none gives none. */
export const recordsAt = async (db: Database, places: readonly Place[]): Promise<StoredRecord[]> => {
  const found = await db.records.bulkGet(places.map(({ doc, id }): [DocumentKey, string] => [doc, id]));
  return found.filter((record) => record !== undefined);
};

/** Every document on this device. */
export const documentsIn = (db: Database): Promise<DocumentKey[]> =>
  db.documents.toCollection().primaryKeys();

/**
 * The documents that no screen shows: those of a partnership in the bin, or that belongs to another one, and those
 * of the other side.
 */
export const hiddenDocuments = async (db: Database): Promise<ReadonlySet<string>> => {
  const documents = await db.documents.toArray();
  const shared = documents.filter(({ scope }) => scope === 'shared').map(({ partnership: id }) => id);
  const own = await db.records.bulkGet(shared.map(ownPlace));
  const binned = own.flatMap((record) => (record !== undefined && isTrashed(record) ? [record.id] : []));
  const hidden = new Set([...binned, ...(await homesIn(db)).keys()]);
  const profile = await profileOf({ db });
  const scopes: readonly Scope[] = profile ? scopesOf(profile.side) : ['shared', 'device'];
  return new Set(
    documents
      .filter(({ partnership: id, scope }) => hidden.has(id) || !scopes.includes(scope))
      .map(({ doc }) => doc)
  );
};

/** What changed: single records, and documents as a whole. */
export interface Changed {
  readonly places: readonly Place[];
  readonly documents: readonly DocumentKey[];
}

/** A set of keys as Dexie tells of it: ranges in a tree. */
interface KeyRanges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: KeyRanges | null;
  readonly r?: KeyRanges | null;
}

const rangesOf = (ranges: KeyRanges | null | undefined): readonly KeyRanges[] =>
  ranges ? [ranges, ...rangesOf(ranges.l), ...rangesOf(ranges.r)].filter((one) => 'from' in one) : [];

/** A key in which the document is known; its second part is no text at the end of a range. */
const hasDocument = (key: unknown): key is [DocumentKey, unknown] =>
  Array.isArray(key) && typeof key[0] === 'string';

/** `undefined` when a range goes over several documents. */
const changedIn = (ranges: readonly KeyRanges[]): Changed | undefined => {
  const places = new Map<string, Place>();
  const documents = new Set<DocumentKey>();
  for (const { from, to } of ranges) {
    if (!hasDocument(from) || !hasDocument(to) || from[0] !== to[0]) return undefined;
    const [doc, id] = from;
    if (id !== to[1] || typeof id !== 'string') documents.add(doc);
    else places.set(placeOf({ doc, id }), { doc, id });
  }
  return { places: [...places.values()], documents: [...documents] };
};

/**
 * Tells which records changed, in whatever tab or worker; `undefined` when it may be any.
 *
 * @returns what ends it.
 */
export const watchRecords = (db: Database, tell: (changed: Changed | undefined) => void): (() => void) => {
  const listen = (parts: ObservabilitySet) => {
    const ranges = [`idb://${db.name}/records/`, `idb://${db.name}/records/:dels`].flatMap((part) =>
      rangesOf(parts[part] as KeyRanges | undefined)
    );
    if (ranges.length > 0) tell(changedIn(ranges));
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
};
