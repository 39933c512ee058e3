import type { DocumentKey } from '../model/scope';
import type { Database } from './database';

const keyOf = (doc: DocumentKey): string => `removals/${doc}`;

const removalsOf = async (db: Database, doc: DocumentKey): Promise<number> => {
  const value = (await db.device.get(keyOf(doc)))?.value;
  return typeof value === 'number' ? value : 0;
};

/**
 * The writer under which this run writes in a document: its own, and another one after the document was taken off
 * this device. What the run wrote before may stand in a file, so its numbers are never given out again.
 * Belongs inside a transaction that holds the `device` table.
 */
export const writerOf = async (db: Database, writer: string, doc: DocumentKey): Promise<string> => {
  const removals = await removalsOf(db, doc);
  return removals === 0 ? writer : `${writer}${removals.toString(36)}`;
};

/** Remembers that a document was taken off this device, for every tab that may have written in it. */
export const retireWriters = async (db: Database, docs: readonly DocumentKey[]): Promise<void> => {
  for (const doc of docs) await db.device.put({ key: keyOf(doc), value: (await removalsOf(db, doc)) + 1 });
};
