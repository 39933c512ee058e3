import { note } from '../../../../src/model/note';
import { partnership } from '../../../../src/model/partnership';
import { documentKey } from '../../../../src/model/scope';
import { readFile } from '../../../../src/share/read';
import { encodeFile } from '../../../../src/share/write';
import { Database } from '../../../../src/store/database';
import { wholeDocuments } from '../../../../src/store/export';
import { importDocuments } from '../../../../src/store/import';
import { notesOf } from '../../../../src/store/notes';
import type { Sheet } from '../../../../src/store/sheets';
import type { Store } from '../../../../src/store/store';
import { change, write, type Change } from '../../../../src/store/write';
import { keep, kept, type Contender } from './contender';
import { editsOf, newNotesOf, notesBetween, type MadeNote } from './notes';

const doc = documentKey('p1', 'shared');
const maker = { by: 'Noor', side: 'initiative', app: '0', now: 1_764_460_800_000 } as const;
const writers = 20;

const storeOf = (db: Database, writer: string): Store => ({
  db,
  pen: {
    writer,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    signature: () => ({ name: writer, side: 'initiative' })
  }
});
const noteChange = ({ id, ...values }: MadeNote): Change =>
  change(note, id, values as Parameters<typeof change<typeof note>>[2]);

/** Writes through the app's own way of writing, by several people. */
const writeAll = async (db: Database, name: string, changes: readonly Change[]): Promise<void> => {
  for (let from = 0; from < changes.length; from += 1000)
    await write(storeOf(db, `${name}${(from / 1000) % writers}`.padEnd(8, '0')), {
      doc,
      changes: changes.slice(from, from + 1000)
    });
};

const open = (durability: 'relaxed' | 'strict'): Database => new Database('samenspel', durability);
const fileOf = async (from: Database): Promise<Uint8Array> => {
  const file = await encodeFile('share', await wholeDocuments(from, [doc]), maker);
  return new Uint8Array(await file.arrayBuffer());
};
let bytes = new Uint8Array();
let db: Database;

const joined = async (): Promise<void> => {
  const reading = readFile(bytes);
  if (!reading.ok) throw new Error(reading.problem.type);
  await importDocuments(db, reading.file.documents, { writer: 'me000000', now: Date.now() });
};

export const contender: Contender = {
  init: () => Promise.resolve(),
  make: async (count) => {
    const other = new Database('other', 'relaxed');
    await writeAll(other, 'w', [
      change(partnership, 'p1', { neighbourhood: 'Lindewarm' }),
      ...notesBetween(0, count).map(noteChange)
    ]);
    const mine = await fileOf(other);
    const edits = editsOf(count).map(({ id, text }) => change(note, id, { text }));
    await writeAll(other, 'o', [...edits, ...newNotesOf(count).map(noteChange)]);
    return { mine, file: await fileOf(other) };
  },
  settle: async ({ mine, file }) => {
    db = open('relaxed');
    const reading = readFile(mine as Uint8Array);
    if (!reading.ok) throw new Error(reading.problem.type);
    await importDocuments(db, reading.file.documents, { writer: 'me000000', now: 0 });
    await db.journal.clear();
    await keep('file', file);
  },
  ready: async () => {
    bytes = await kept('file');
    db = open('relaxed');
    await db.open();
  },
  merge: joined,
  first50: async () => {
    const strict = open('strict');
    return (await notesOf(storeOf(strict, 'me000000'), 'p1', 'gesprek-00004')).slice(0, 50).length;
  }
};

/** Nothing but what the file says, without looking at it: `JSON.parse` of the same bytes. */
export const parsing: Contender = {
  ...contender,
  merge: () => {
    JSON.parse(new TextDecoder().decode(bytes));
    return Promise.resolve();
  }
};

/** A file of all that is here as the app makes it, and all rows read and written as JSON; in milliseconds. */
export const makeFiles = async (): Promise<{ readonly ours: number; readonly plain: number }> => {
  db = open('relaxed');
  await db.open();
  const start = performance.now();
  await (await encodeFile('share', await wholeDocuments(db, [doc]), maker)).arrayBuffer();
  const middle = performance.now();
  await new Blob([JSON.stringify(await db.records.toArray())]).arrayBuffer();
  return { ours: middle - start, plain: performance.now() - middle };
};

/** Keeps one note. */
export type Save = (made: MadeNote) => Promise<unknown>;

/** A note as the app keeps it. */
export const asWeDo = (): Save => {
  const store = storeOf(open('strict'), 'me000000');
  return (made) => write(store, { doc, changes: [noteChange({ ...made, conversation: 'gesprek-00004' })] });
};

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });

/**
 * The same three rows read and two rows put as a kept note needs, without Dexie and without our own work: what the disk
 * itself takes for it.
 */
export const withoutDexie = async (): Promise<Save> => {
  const opened = await answered(indexedDB.open('samenspel'));
  return async ({ id, ...values }) => {
    const transaction = opened.transaction(['replicas', 'records', 'sheets', 'device'], 'readwrite', {
      durability: 'strict'
    });
    const store = (name: string) => transaction.objectStore(name);
    const upTo = IDBKeyRange.bound([doc, ''], [doc, id]);
    const [document, cursor] = await Promise.all([
      answered(store('replicas').get(doc)),
      answered(store('sheets').openCursor(upTo, 'prev')),
      answered(store('records').get([doc, id])),
      answered(store('device').get(`removals/${doc}`))
    ]);
    const sheet = cursor?.value as Sheet;
    const note = { id, kind: 'note', stamp: 'me000000-1-0', values };
    // As many as there were, so that the last note of a run costs no more than the first.
    await Promise.all([
      answered(store('sheets').put({ ...sheet, notes: [...sheet.notes.slice(0, -1), note] })),
      answered(store('replicas').put(document))
    ]);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  };
};

/** So many notes kept in each of these ways by turns, so that no way has the quieter disk; in milliseconds each. */
export const saves = async (
  ways: readonly Save[],
  times: number
): Promise<readonly (readonly number[])[]> => {
  const all: number[][] = ways.map(() => []);
  const made = notesBetween(900_000, 900_000 + times * ways.length);
  for (const [i, one] of made.entries()) {
    const which = i % ways.length;
    const start = performance.now();
    await ways[which]?.(one);
    all[which]?.push(performance.now() - start);
  }
  return all;
};
