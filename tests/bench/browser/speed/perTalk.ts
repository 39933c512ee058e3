import Dexie, { type Table } from 'dexie';
import { keepAll, kept, type Contender } from './contender';
import { editsOf, newNotesOf, notesBetween, type MadeNote } from './notes';
import type { Save } from './ours';

/** The notes of one gesprek in one row of the disk. */
interface Talk {
  readonly id: string;
  readonly notes: readonly MadeNote[];
}

/** One row per gesprek in place of one per note, without our checks and stamps: what that way of keeping can give at most. */
class Talks extends Dexie {
  declare talks: Table<Talk, string>;
  constructor(durability: 'relaxed' | 'strict') {
    super('talks', { chromeTransactionDurability: durability });
    this.version(1).stores({ talks: 'id' });
  }
}
const db = new Talks('relaxed');
let theirs: readonly MadeNote[] = [];

const byTalk = (notes: readonly MadeNote[]): ReadonlyMap<string, readonly MadeNote[]> => {
  const found = new Map<string, MadeNote[]>();
  for (const note of notes) {
    const talk = found.get(note.conversation);
    if (talk) talk.push(note);
    else found.set(note.conversation, [note]);
  }
  return found;
};

/** The notes of a gesprek with others laid over them, by id. */
const joined = (mine: readonly MadeNote[], others: readonly MadeNote[]): readonly MadeNote[] => {
  const all = new Map(mine.map((note) => [note.id, note]));
  for (const note of others) all.set(note.id, note);
  return [...all.values()];
};

const putAll = async (notes: readonly MadeNote[]): Promise<void> =>
  db.transaction('rw', db.talks, async () => {
    const changed = byTalk(notes);
    const before = await db.talks.bulkGet([...changed.keys()]);
    await db.talks.bulkPut(
      [...changed].map(([id, others], i) => ({ id, notes: joined(before[i]?.notes ?? [], others) }))
    );
  });

export const contender: Contender = {
  make: (count) => {
    const texts = new Map(editsOf(count).map((edit) => [edit.id, edit.text]));
    const edited = notesBetween(0, count).flatMap((note) => {
      const text = texts.get(note.id);
      return text === undefined ? [] : [{ ...note, text }];
    });
    return Promise.resolve({ count, rows: [...edited, ...newNotesOf(count)] });
  },
  settle: async ({ count, ...made }) => {
    await putAll(notesBetween(0, Number(count)));
    await keepAll(made);
  },
  init: () => Promise.resolve(),
  ready: async () => {
    theirs = await kept('rows');
    await db.open();
  },
  merge: () => putAll(theirs),
  first50: async () => (await db.talks.get('gesprek-00004'))?.notes.slice(0, 50).length ?? 0
};

/** A note put into the row of a gesprek of 100 notes, in strict durability. */
export const intoTalk = async (): Promise<Save> => {
  const strict = new Talks('strict');
  const id = 'gesprek-00004';
  await strict.talks.put({ id, notes: notesBetween(400, 500) });
  return (made) =>
    strict.transaction('rw', strict.talks, async () => {
      const notes = (await strict.talks.get(id))?.notes ?? [];
      // As many as there were, so that the last note of a run costs no more than the first.
      await strict.talks.put({ id, notes: [...notes.slice(1), made] });
    });
};
