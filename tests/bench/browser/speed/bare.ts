import Dexie from 'dexie';
import { exportDB, importInto } from 'dexie-export-import';
import { keepAll, kept, type Contender, type Made } from './contender';
import { editsOf, newNotesOf, notesBetween, type MadeNote } from './notes';

/** The same rows without a merge: what the disk itself takes. */
const open = () => {
  const db = new Dexie('rows', { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ notes: 'id, conversation' });
  return db;
};
const db = open();
const after = (count: number): readonly MadeNote[] => {
  const edited = new Map(editsOf(count).map((edit) => [edit.id, edit.text]));
  return [
    ...notesBetween(0, count).map((note) => ({ ...note, text: edited.get(note.id) ?? note.text })),
    ...newNotesOf(count)
  ];
};
let file = new Blob();
let rows: readonly MadeNote[] = [];

const make = async (count: number, theirs: (count: number) => readonly MadeNote[]): Promise<Made> => {
  const other = new Dexie('other');
  other.version(1).stores({ notes: 'id, conversation' });
  await other.table('notes').bulkPut([...theirs(count)]);
  const file = await (await exportDB(other)).arrayBuffer();
  return { count, file: new Uint8Array(file), rows: theirs(count) };
};
const settle = async ({ count, ...made }: Made): Promise<void> => {
  await db.table('notes').bulkPut([...notesBetween(0, Number(count))]);
  await keepAll(made);
};
const ready = async (): Promise<void> => {
  file = new Blob([await kept<Uint8Array<ArrayBuffer>>('file')]);
  rows = await kept('rows');
  await db.open();
};
const first50 = async () =>
  (await db.table('notes').where('conversation').equals('gesprek-00004').limit(50).toArray()).length;

/** `dexie-export-import` over what is there. */
export const exportImport: Contender = {
  make: (count) => make(count, after),
  settle,
  init: () => Promise.resolve(),
  ready,
  merge: () => importInto(db, file, { overwriteValues: true, acceptNameDiff: true }),
  first50
};

const changed = (count: number): readonly MadeNote[] => {
  const texts = new Map(editsOf(count).map((edit) => [edit.id, edit.text]));
  return [...notesBetween(0, count).filter(({ id }) => texts.has(id)), ...newNotesOf(count)];
};

/** `bulkPut` of only the rows that changed. */
export const bulkPut: Contender = {
  make: (count) => make(count, changed),
  settle,
  init: () => Promise.resolve(),
  ready,
  merge: async () => {
    await db.table('notes').bulkPut([...rows]);
  },
  first50
};

/** A row put in strict durability, without any library. */
export const strictPut = async (): Promise<(made: MadeNote) => Promise<void>> => {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
  return (made) =>
    new Promise((resolve, reject) => {
      const transaction = opened.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.objectStore('notes').put(made);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error());
    });
};
