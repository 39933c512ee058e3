import { isTrashed, readAs, type Kind, type Of } from '../model/kind';
import { documentKey, type DocumentKey, type Scope } from '../model/scope';
import type { StoredRecord } from './storedRecord';
import type { Store } from './store';

/** A record of a kind as it stands on this device, with the scope that it is in. */
export type Stored<K extends Kind> = Of<K> & {
  readonly doc: DocumentKey;
  readonly scope: Scope;
  readonly record: StoredRecord;
};

/** The stored record as its kind; `undefined` for a fragment or another kind. */
export const readStored = <K extends Kind>(kind: K, record: StoredRecord): Stored<K> | undefined => {
  const entity = readAs(kind, record);
  return entity && ({ ...entity, doc: record.doc, scope: record.scope, record } as Stored<K>);
};

const shown = <K extends Kind>(kind: K, records: readonly StoredRecord[]): Stored<K>[] =>
  records.flatMap((record) => {
    const entity = readStored(kind, record);
    return entity === undefined || isTrashed(record) ? [] : [entity];
  });

/** All of one kind in a partnership, of every scope on this device, without what is in the bin. */
export const allOf = async <K extends Kind>(
  { db }: Store,
  kind: K,
  partnership: string
): Promise<Stored<K>[]> => shown(kind, await db.records.ofKinds([partnership], [kind.name]));

/** All of one kind in several partnerships, in one reading, without what is in the bin; by the id of each. */
export const allOfEach = async <K extends Kind>(
  { db }: Store,
  kind: K,
  partnerships: readonly string[]
): Promise<ReadonlyMap<string, readonly Stored<K>[]>> => {
  const found = new Map<string, Stored<K>[]>(partnerships.map((id) => [id, []]));
  for (const entity of shown(kind, await db.records.ofKinds(partnerships, [kind.name])))
    found.get(entity.record.partnership)?.push(entity);
  return found;
};

/** Of these only what both sides see. */
export const sharedOnly = <T extends { readonly scope: Scope }>(all: readonly T[]): T[] =>
  all.filter(({ scope }) => scope === 'shared');

/** All of one kind that belong to a conversation, without what is in the bin. */
export const allInConversation = async <K extends Kind>(
  { db }: Store,
  kind: K,
  partnership: string,
  conversation: string
): Promise<Stored<K>[]> => shown(kind, await db.records.inConversation(partnership, kind.name, conversation));

/** One record of a document, also from the bin; `undefined` when it is not there or a fragment. */
export const one = async <K extends Kind>(
  { db }: Store,
  kind: K,
  doc: DocumentKey,
  id: string
): Promise<Stored<K> | undefined> => {
  const record = await db.records.get([doc, id]);
  return record && readStored(kind, record);
};

/**
 * The record of which a document has one, by its fixed id; before anybody wrote it a blank one, which the first
 * write makes real.
 */
export const theOne = async <K extends Kind>(
  { db }: Store,
  kind: K,
  partnership: string,
  scope: Scope,
  id: string
): Promise<{ readonly entity: Stored<K>; readonly exists: boolean }> => {
  const doc = documentKey(partnership, scope);
  const record = await db.records.get([doc, id]);
  const found = record && readStored(kind, record);
  if (found !== undefined && !isTrashed(found.record)) return { entity: found, exists: true };
  const blank: StoredRecord = { id, doc, partnership, scope, kind: kind.name, stamp: '', values: {} };
  return { entity: { id, doc, scope, record: blank } as unknown as Stored<K>, exists: false }; // no fields yet
};
