import { documentKey, type DocumentKey, type Scope } from '../model/scope';
import { rememberCopy, type Copy } from './copies';
import type { Database, StoredDocument } from './database';
import type { StoredRecord } from './storedRecord';

/** Called between portions of long work, inside its transaction. To stop the work, and undo all of it, throw. */
export type Tick = (done: number, total: number) => void;

/** A document with all its records, as they were at one moment. */
export interface WholeDocument {
  readonly document: StoredDocument;
  readonly records: readonly StoredRecord[];
}

/** Reads whole documents in one transaction, so that no context claims a write that its records lack. */
export const wholeDocuments = (
  db: Database,
  docs: readonly DocumentKey[],
  tick: Tick = () => undefined
): Promise<WholeDocument[]> =>
  db.transaction('r', [db.documents, ...db.records.tables], async () => {
    const documents = (await db.documents.bulkGet([...docs])).filter((each) => each !== undefined);
    const counts = await Promise.all(documents.map(({ doc }) => db.records.countOf(doc)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const whole: WholeDocument[] = [];
    let done = 0;
    for (const document of documents) {
      const records = await db.records.ofDocument(document.doc, (count) => tick(done + count, total));
      done += records.length;
      whole.push({ document, records });
    }
    return whole;
  });

/** The documents of these scopes on this device. */
export const documentsIn = (db: Database, scopes: readonly Scope[]): Promise<StoredDocument[]> =>
  db.documents.filter(({ scope }) => scopes.includes(scope)).toArray();

/**
 * Remembers which state left the device: an import before it can no longer be undone without a trace, and what it
 * holds is not only here any more.
 */
export const markExported = (
  db: Database,
  documents: readonly Pick<StoredDocument, 'partnership' | 'scope' | 'revision'>[],
  copy?: Copy
): Promise<void> =>
  db.transaction('rw', db.documents, db.device, async () => {
    const marked = documents.map((each) => ({ ...each, doc: documentKey(each.partnership, each.scope) }));
    for (const { doc, revision } of marked)
      await db.documents
        .where('doc')
        .equals(doc)
        .modify((row: { exported?: number; onlyHereSince?: number; revision: number }) => {
          row.exported = Math.max(row.exported ?? 0, revision);
          if (row.exported >= row.revision) delete row.onlyHereSince;
        });
    if (copy) await rememberCopy(db, copy, marked);
  });
