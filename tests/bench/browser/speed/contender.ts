import Dexie, { type Table } from 'dexie';
import { editsOf, newNotesOf, notesBetween, type MadeNote } from './notes';

// On localhost Dexie follows every question for who looks for a fault; where people use it, it does not.
Dexie.debug = false;

/** One way to keep notes on a device and to join what another device wrote. */
export interface Contender {
  /**
   * What this device and the file of the other one hold, of so many notes. Made in a profile of its own: what making it
   * leaves on the disk would be read at every start.
   */
  readonly make: (count: number) => Promise<Made>;
  /** Puts that on the disk of this device. */
  readonly settle: (made: Made) => Promise<void>;
  /** What is never measured: code fetched. */
  readonly init: () => Promise<void>;
  /** What need not be measured for a merge: the bytes of the file in memory. */
  readonly ready: () => Promise<void>;
  /** From the bytes of the file until all is on the disk. */
  readonly merge: () => Promise<void>;
  /** The first 50 notes of one gesprek, in a process that has read nothing yet; how many were found. */
  readonly first50: () => Promise<number>;
}

/** By name, bytes or JSON. */
export type Made = Readonly<Record<string, unknown>>;

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** Where what is kept as one value lies, and everybody's file. */
class Values extends Dexie {
  declare values: Table<Kept, string>;
  constructor() {
    super('values', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ values: 'key' });
  }
}
const values = new Values();
export const keep = async (key: string, value: unknown): Promise<void> => {
  await values.values.put({ key, value });
};
export const kept = async <T>(key: string): Promise<T> => (await values.values.get(key))?.value as T;

/** Keeps each part as one value. */
export const keepAll = async (made: Made): Promise<void> => {
  for (const [key, value] of Object.entries(made)) await keep(key, value);
};

/** What a library of documents in memory does; how it lies on the disk is the same for each of them. */
export interface Library<D> {
  readonly init: () => Promise<void>;
  readonly create: () => D;
  readonly put: (doc: D, notes: readonly MadeNote[]) => D;
  readonly edit: (doc: D, edits: readonly { readonly id: string; readonly text: string }[]) => D;
  readonly save: (doc: D) => unknown;
  readonly load: (bytes: unknown) => D;
  readonly join: (doc: D, bytes: unknown) => D;
  readonly notesIn: (doc: D, conversation: string) => number;
}

/** Such a library, with its document on the disk as one value. */
export const asContender = <D>(library: Library<D>): Contender => {
  let file: unknown;
  return {
    init: library.init,
    make: async (count) => {
      await library.init();
      let doc = library.create();
      for (let from = 0; from < count; from += 1000)
        doc = library.put(doc, notesBetween(from, Math.min(count, from + 1000)));
      const mine = library.save(doc);
      const theirs = library.put(library.edit(library.load(mine), editsOf(count)), newNotesOf(count));
      return { mine, file: library.save(theirs) };
    },
    settle: keepAll,
    ready: async () => {
      await library.init();
      file = await kept('file');
    },
    merge: async () => {
      const doc = library.join(library.load(await kept('mine')), file);
      await keep('mine', library.save(doc));
    },
    first50: async () => library.notesIn(library.load(await kept('mine')), 'gesprek-00004')
  };
};
