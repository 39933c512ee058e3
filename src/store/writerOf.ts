import type { DocumentKey } from '../model/scope';
import type { Database, DeviceValue } from './database';

const keyOf = (doc: DocumentKey): string => `removals/${doc}`;

const removalsIn = (row: DeviceValue | undefined): number => (typeof row?.value === 'number' ? row.value : 0);

const removalsOf = async (db: Database, doc: DocumentKey): Promise<number> =>
  removalsIn(await db.device.get(keyOf(doc)));

/**
 * The writer under which this run writes in a document: its own, and another one after the document was taken off
 * this device. What the run wrote before may stand in a file, so its numbers are never given out again.
 * Belongs inside a transaction that holds the `device` table.
 */
export const writerOf = async (db: Database, writer: string, doc: DocumentKey): Promise<string> =>
  afterRemovals(writer, await removalsOf(db, doc));

/** `writerOf` of many documents in one reading, in their order. */
export const writersOf = async (
  db: Database,
  writer: string,
  docs: readonly DocumentKey[]
): Promise<readonly string[]> =>
  (await db.device.bulkGet(docs.map(keyOf))).map((row) => afterRemovals(writer, removalsIn(row)));

const afterRemovals = (writer: string, removals: number): string =>
  removals === 0 ? writer : `${writer}${removals.toString(36)}`;

/** Remembers that a document was taken off this device, for every tab that may have written in it. */
export const retireWriters = async (db: Database, docs: readonly DocumentKey[]): Promise<void> => {
  for (const doc of docs) await db.device.put({ key: keyOf(doc), value: (await removalsOf(db, doc)) + 1 });
};
