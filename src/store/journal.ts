import { dropUnnamed } from './attachments';
import type { Database, JournalEntry } from './database';

const kept = 5;

/** Keeps the state before an import; of the last few imports only. Belongs inside the import's transaction. */
export const keepEntry = async (db: Database, entry: JournalEntry): Promise<number> => {
  const id = await db.journal.add(entry);
  const ids = await db.journal.toCollection().primaryKeys();
  await db.journal.bulkDelete(ids.slice(0, -kept));
  return id;
};

/** Why an import can no longer be undone: somebody wrote since, or its words may be elsewhere by now. */
export type UndoObstacle = 'written' | 'exported';

export interface LastImport {
  readonly entry: number;
  readonly at: number;
  /** Absent while it can be undone. */
  readonly obstacle?: UndoObstacle;
}

/** The last import that is not undone; `undefined` when there is none. */
export const lastImport = (db: Database): Promise<LastImport | undefined> =>
  db.transaction('r', db.documents, db.journal, async () => {
    const entry = await db.journal.toCollection().last();
    if (entry?.id === undefined) return undefined;
    const obstacle = await obstacleTo(db, entry);
    return { entry: entry.id, at: entry.at, ...(obstacle && { obstacle }) };
  });

const tablesOfUndo = (db: Database) => [db.documents, ...db.records.tables, db.journal, db.attachments];

/**
 * Puts everything that an import touched back exactly as it was, contexts included.
 *
 * @returns why not, and then nothing changed; `undefined` when it is done, or was done before.
 */
export const undoImport = (db: Database, id: number): Promise<UndoObstacle | undefined> =>
  db.transaction('rw', tablesOfUndo(db), async () => {
    const entry = await db.journal.get(id);
    if (entry === undefined) return undefined;
    const obstacle = await obstacleTo(db, entry);
    if (obstacle !== undefined) return obstacle;
    const rows = await db.documents.bulkGet(entry.documents.map(({ doc }) => doc));
    const before = entry.before.map(({ doc, id }) => [doc, id] as const);
    await db.records.bulkDelete([...entry.created, ...before]);
    await db.records.bulkPut(entry.before);
    const docs = entry.documents.map(({ doc }) => doc);
    await db.documents.bulkDelete(docs);
    await db.documents.bulkPut(
      entry.documents.flatMap(({ before }, i) => {
        const exported = rows[i]?.exported; // an export of the state before may have ended after the import
        return before === undefined ? [] : { ...before, ...(exported !== undefined && { exported }) };
      })
    );
    await db.journal.delete(id);
    await dropUnnamed(db);
    return undefined;
  });

const obstacleTo = async (db: Database, { documents }: JournalEntry): Promise<UndoObstacle | undefined> => {
  const rows = await db.documents.bulkGet(documents.map(({ doc }) => doc));
  for (const [i, { revision }] of documents.entries()) {
    if (rows[i]?.revision !== revision) return 'written';
    if ((rows[i]?.exported ?? 0) >= revision) return 'exported';
  }
  return undefined;
};
