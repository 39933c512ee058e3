import Dexie from 'dexie';
import { Database, ladder } from '../../../../src/store/database';
import { gatherNotes } from '../../../../src/store/gather';
import type { Tell } from './work';

const rows = 300;
const nameOf = (run: string, n: number) => `old-${run}-${n}`;
const rowOf = (i: number) => ({
  id: `note-${i}`,
  kind: 'note',
  stamp: `w0000000-${i + 1}-mc0gk3`,
  values: { conversation: `g${i % 7}`, text: `Wie betaalt de kookplaat? ${i}` },
  doc: 'p1/shared',
  partnership: 'p1',
  scope: 'shared'
});

/** Makes databases as the first version of the app had them, and opens each as today's, until the end comes. */
export const migrate = async (run: string, tell: Tell): Promise<void> => {
  for (let n = 1; ; n++) {
    const old = new Dexie(nameOf(run, n));
    old.version(1).stores({ ...ladder[0] });
    await old.table('records').bulkPut(Array.from({ length: rows }, (_, i) => rowOf(i)));
    await old.table('documents').put({
      doc: 'p1/shared',
      partnership: 'p1',
      scope: 'shared',
      context: { w0000000: rows },
      revision: rows
    });
    old.close();
    await tell({ phase: 'begun', n, what: '' });
    const today = new Database(nameOf(run, n));
    await today.open();
    await gatherNotes(today);
    today.close();
    await tell({ phase: 'done', n, what: '' });
  }
};

/** Whether such a database opens as today's and holds all that the old one held. */
export const migrated = async (run: string, n: number): Promise<boolean> => {
  const db = new Database(nameOf(run, n));
  const [records, documents, newest] = [await db.records.toArray(), await db.documents.toArray(), db.verno];
  db.close();
  const expected = Array.from({ length: rows }, (_, i) => rowOf(i));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return (
    newest === ladder.length &&
    JSON.stringify(records.sort(byId)) === JSON.stringify(expected.sort(byId)) &&
    documents.length === 1 &&
    documents[0]?.context['w0000000'] === rows
  );
};
