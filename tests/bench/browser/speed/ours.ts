import { note } from '../../../../src/model/note';
import { partnership } from '../../../../src/model/partnership';
import { documentKey } from '../../../../src/model/scope';
import { readFile } from '../../../../src/share/read';
import { encodeFile } from '../../../../src/share/write';
import { Database } from '../../../../src/store/database';
import { wholeDocuments } from '../../../../src/store/export';
import { importDocuments } from '../../../../src/store/import';
import { notesOf } from '../../../../src/store/notes';
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
let bytes = new Uint8Array();
let db: Database;

const joined = async (): Promise<void> => {
  const reading = readFile(bytes);
  if (!reading.ok) throw new Error(reading.problem.type);
  await importDocuments(db, reading.file.documents, { writer: 'me000000', now: Date.now() });
};

export const contender: Contender = {
  init: () => Promise.resolve(),
  seed: async (count) => {
    db = open('relaxed');
    await writeAll(db, 'w', [
      change(partnership, 'p1', { neighbourhood: 'Lindewarm' }),
      ...notesBetween(0, count).map(noteChange)
    ]);
    const other = new Database('other', 'relaxed');
    const [whole] = await wholeDocuments(db, [doc]);
    if (whole === undefined) throw new Error('nothing to give');
    await importDocuments(other, [{ ...whole.document, records: whole.records }], {
      writer: 'other000',
      now: 0
    });
    await other.journal.clear();
    const edits = editsOf(count).map(({ id, text }) => change(note, id, { text }));
    await writeAll(other, 'o', [...edits, ...newNotesOf(count).map(noteChange)]);
    const file = await encodeFile('share', await wholeDocuments(other, [doc]), maker);
    await keep('file', await file.arrayBuffer());
    await other.delete();
  },
  ready: async () => {
    bytes = new Uint8Array(await kept<ArrayBuffer>('file'));
    db = open('relaxed');
    await db.open();
  },
  merge: joined,
  first50: async () => {
    const strict = open('strict');
    return (await notesOf(storeOf(strict, 'me000000'), 'p1', 'gesprek-00004')).slice(0, 50).length;
  }
};

/** The file of all that is here, as the app makes it; its size in bytes. */
export const makeFile = async (): Promise<number> =>
  (await encodeFile('share', await wholeDocuments(db, [doc]), maker)).size;

/** So many notes kept one by one, each until it is safe on the disk, in milliseconds. */
export const saves = async (times: number): Promise<readonly number[]> => {
  const store = storeOf(open('strict'), 'me000000');
  const all: number[] = [];
  for (const made of notesBetween(900_000, 900_000 + times)) {
    const start = performance.now();
    await write(store, { doc, changes: [noteChange({ ...made, conversation: 'gesprek-00004' })] });
    all.push(performance.now() - start);
  }
  return all;
};
