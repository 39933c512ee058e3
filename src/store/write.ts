import type { Table } from 'dexie';
import { nextStamp, seenOf } from '../merge/context';
import { pack, sameJson, unpack, type Json, type PackedRecord, type Version } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import type { ChangesOf, Kind } from '../model/kind';
import { partsOf, type DocumentKey } from '../model/scope';
import { writer as writerKind } from '../model/writer';
import type { Database, StoredDocument } from './database';
import type { StoredRecord } from './storedRecord';
import { withReopening } from './reopening';
import type { Store } from './store';
import { writerOf } from './writerOf';

/** New values for fields of one record, which comes to exist by it when it does not yet. */
export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, Json>>;
  /**
   * The stamps that the person had on the screen, per field. What came in meanwhile is then kept beside the new
   * value, as a version nobody chose against. Without it, the write has seen all that is there.
   */
  readonly seen?: Readonly<Record<string, readonly Stamp[]>>;
}

/** What happens to one document in one act. */
export interface Act {
  readonly doc: DocumentKey;
  readonly changes?: readonly Change[];
  /** Ids of records whose words go for good; the context remembers that they were seen. */
  readonly erase?: readonly string[];
  /** Fields whose words go for good, every version of them, while the rest of the record stays. */
  readonly eraseFields?: readonly FieldsToErase[];
}

export interface FieldsToErase {
  readonly id: string;
  readonly fields: readonly string[];
}

/** A change of a known kind, typed by its fields. */
export const change = <K extends Kind>(
  kind: K,
  id: string,
  values: ChangesOf<K>,
  seen?: Change['seen']
): Change => ({
  id,
  kind: kind.name,
  values: values as Readonly<Record<string, Json>>, // every field of a kind holds JSON
  ...(seen && { seen })
});

/**
 * One act of one person: all changes in a document share one stamp, and all land or none does. Takes the number
 * of the stamp inside the transaction, so that no other tab can take it too and no export sees a context that
 * claims what it does not contain. Fields that do not change keep their stamp; when nothing changes nothing is
 * written.
 *
 * @param dropDrafts keys of the drafts that this act makes superfluous; they go in the same transaction.
 * @returns when the act is safe on disk. Rejects with the database's error, and then nothing was changed.
 */
export const write = (
  store: Store,
  acts: readonly Act[] | Act,
  dropDrafts: readonly string[] = []
): Promise<void> =>
  withReopening(store.db, (db) =>
    db.transaction('rw', tablesOfWriting(db), async () => {
      for (const act of [acts].flat() as readonly Act[]) await perform({ ...store, db }, act);
      if (dropDrafts.length > 0) await db.drafts.bulkDelete([...dropDrafts]);
    })
  );

/** The tables that every act touches, for a transaction around it. */
export const tablesOfWriting = (db: Database): Table[] => [
  db.documents,
  ...db.records.tables,
  db.drafts,
  db.device
];

const perform = async (
  { db, pen }: Store,
  { doc, changes = [], erase = [], eraseFields = [] }: Act
): Promise<void> => {
  const { partnership, scope } = partsOf(doc);
  // Each trip to the disk takes longer than what it fetches: all is asked at once, and given at once.
  const [found, known, writer] = await Promise.all([
    db.documents.get(doc),
    db.records.find(changes.map(({ id }) => [doc, id] as const)),
    writerOf(db, pen.writer, doc)
  ]);
  const document: StoredDocument = found ?? { doc, partnership, scope, context: {}, revision: 0 };
  const now = pen.now();
  const { stamp, context } = nextStamp(document.context, writer, now);
  const changed = changes.flatMap((one, i) => withChange(known.records[i], one, stamp) ?? []);
  if (changed.length === 0 && erase.length === 0 && eraseFields.length === 0) return;
  if (changed.length > 0 && seenOf(document.context, writer) === 0)
    changed.push(
      ...[withChange(undefined, signatureOf(pen, writer), stamp)].filter((record) => record !== undefined)
    );
  const rows = changed.map((record): StoredRecord => ({ ...record, doc, partnership, scope }));
  const putFirst = eraseFields.length > 0; // what goes may be a field of what comes
  if (putFirst) await db.records.bulkPut(rows);
  const erased = putFirst && (await eraseFrom(db, doc, eraseFields));
  if (changed.length === 0 && erase.length === 0 && !erased) return;
  const row = {
    ...document,
    onlyHereSince: document.onlyHereSince ?? now,
    context: changed.length > 0 ? context : document.context,
    revision: document.revision + 1
  };
  await Promise.all([
    db.records.change(
      putFirst ? [] : rows,
      erase.map((id) => [doc, id] as const),
      putFirst ? undefined : known.on
    ),
    db.documents.put(row)
  ]);
};

/**
 * Removes every version of these fields; a record of which nothing is left goes too. The context keeps their
 * stamps, so they go wherever a file reaches.
 *
 * @returns whether any of them was there.
 */
const eraseFrom = async (
  db: Database,
  doc: DocumentKey,
  eraseFields: readonly FieldsToErase[]
): Promise<boolean> => {
  let erased = false;
  for (const { id, fields } of eraseFields) {
    const record = await db.records.get([doc, id]);
    if (record === undefined || !fields.some((field) => Object.hasOwn(record.values, field))) continue;
    const { versions, ...whole } = unpack(record);
    const rest = Object.entries(versions).filter(([field]) => !fields.includes(field));
    const left = pack({ ...whole, versions: Object.fromEntries(rest) });
    const { partnership, scope } = record;
    if (left === undefined) await db.records.delete([doc, id]);
    else await db.records.put({ ...left, doc, partnership, scope });
    erased = true;
  }
  return erased;
};

const signatureOf = (pen: Store['pen'], writer: string): Change => {
  const { name, side, device } = pen.signature();
  return change(writerKind, writer, { name, ...(side && { side }), ...(device && { device }) });
};

/** The record with the change made; `undefined` when every field already says so. */
const withChange = (
  record: PackedRecord | undefined,
  one: Change,
  stamp: Stamp
): PackedRecord | undefined => {
  const before = record === undefined ? {} : unpack(record).versions;
  const fields = Object.entries(one.values).filter(([field, value]) => {
    const versions = before[field];
    if (versions === undefined) return value !== null;
    // Choosing one of several versions is a write too: it is what settles them.
    return versions.length > 1 || !versions.every((version) => sameJson(version.value, value));
  });
  if (fields.length === 0) return undefined;
  const written = fields.map(([field, value]): [string, readonly Version[]] => {
    const seen = one.seen?.[field];
    const unseen =
      seen === undefined ? [] : (before[field] ?? []).filter((version) => !seen.includes(version.stamp));
    return [field, [{ stamp, value }, ...unseen]];
  });
  return pack({
    id: one.id,
    kind: record?.kind ?? one.kind,
    versions: { ...before, ...Object.fromEntries(written) }
  });
};
