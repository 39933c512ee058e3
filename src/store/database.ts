import Dexie, { type Table, type Transaction } from 'dexie';
import type { Context } from '../merge/context';
import type { DocumentKey, Scope } from '../model/scope';
import { RecordStore } from './recordStore';
import type { StoredRecord } from './storedRecord';

export interface StoredDocument {
  readonly doc: DocumentKey;
  readonly partnership: string;
  readonly scope: Scope;
  readonly context: Context;
  /** Counts every change on this device (write, erase, import). Never leaves it. */
  readonly revision: number;
  /** The revision that last left this device in a file. */
  readonly exported?: number;
  /** When the first write was made that has left in no file yet. Never leaves this device. */
  readonly onlyHereSince?: number;
}

/** What somebody was typing, safe before it is kept. The key names the one place where it is offered again. */
export interface Draft {
  readonly key: string;
  readonly partnership: string;
  readonly value: unknown;
}

/** The state before an import, so that it can be undone exactly. */
export interface JournalEntry {
  readonly id?: number;
  readonly at: number;
  /** Per touched document: its row before (absent when the import made it), its revision and context after. */
  readonly documents: readonly {
    readonly doc: DocumentKey;
    readonly before?: StoredDocument;
    readonly revision: number;
    /** Absent in an entry of an app that did not keep it yet; so is `taken`. */
    readonly context?: Context;
  }[];
  readonly before: readonly StoredRecord[];
  /** Records that were not there before. */
  readonly created: readonly (readonly [DocumentKey, string])[];
  readonly taken?: readonly Taken[];
}

/** What an import took away of one record that stands in `before`. */
export interface Taken {
  readonly doc: DocumentKey;
  readonly id: string;
  /** The fields that lost a value; absent when the record was erased. */
  readonly fields?: readonly string[];
}

/** When this device first saw a record in the bin. */
export interface Binned {
  readonly doc: DocumentKey;
  readonly id: string;
  readonly at: number;
}

/** A picture, stored once by what is in it. */
export interface Attachment {
  /** `sha256-…`, see `sha256Of`. */
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** How many bytes, to be known without reading them. Absent in what an older app kept, until somebody asks. */
  readonly size?: number;
}

export interface DeviceValue {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The ladder of table versions: for indexes and device-only tables alone, append only. A rung never rewrites
 * records, for that would be a write on every field of every device. `values.trashed.at` is sparse: only what
 * is in the bin stands in that index.
 *
 * With `sheets` the rows of documents go to another table. An app from before it (after a roll back; Dexie opens a newer
 * database) would see documents without their notes, and say in a file that all of those were erased. As it is, it
 * finds no documents, and can write none: Dexie would make the table anew that it misses, but not with another key.
 */
export const ladder: readonly Readonly<Record<string, string | null>>[] = [
  {
    records:
      '[doc+id], [partnership+kind], [partnership+kind+values.conversation], [partnership+values.trashed.at]',
    documents: 'doc, partnership',
    drafts: 'key, partnership',
    journal: '++id',
    device: 'key'
  },
  { binned: '[doc+id]' },
  { attachments: 'name' },
  { digests: 'doc', touched: '[doc+id]' },
  { attachments: 'name, [name+size]' },
  {
    sheets: '[doc+first], *talks, [doc+size]',
    replicas: 'doc, partnership',
    documents: null,
    digests: null,
    touched: null
  },
  { documents: 'closed' }
];

/** Brings the rows of documents over to where they stand since the sixth rung. */
const toReplicas = async (upgrade: Transaction): Promise<void> => {
  const rows: (StoredDocument & { digest?: unknown })[] = await upgrade.table('documents').toArray();
  for (const row of rows) delete row.digest;
  await upgrade.table('replicas').bulkPut(rows);
};
const movesIn = new Map([[6, toReplicas]]);

export const databaseName = 'samenspel';
export const tableVersions = ladder.length;

// On an address of the own machine Dexie follows each question for who looks for a fault. The app is the same everywhere.
Dexie.debug = false;

/** Why a run of the app may not use the database any more: a newer version needs it, or all of it was removed. */
export type LetGo = 'newer' | 'gone';

export class LetGoError extends Error {
  override readonly name = 'LetGoError';

  constructor(readonly why: LetGo) {
    super(why);
  }
}

/** The database on the device. `durability` is strict for what a person writes, relaxed for an import. */
export class Database extends Dexie {
  declare drafts: Table<Draft, string>;
  declare journal: Table<JournalEntry, number>;
  declare binned: Table<Binned, [DocumentKey, string]>;
  declare device: Table<DeviceValue, string>;
  declare attachments: Table<Attachment, string>;

  /** Dexie makes no table of its own of what is here already; the rows are only one part of the records. */
  readonly records: RecordStore = new RecordStore(this);

  private wasOpen = false;
  private left: LetGo | undefined;

  constructor(name: string = databaseName, durability: 'strict' | 'relaxed' = 'strict') {
    super(name, { chromeTransactionDurability: durability });
    for (const [i, tables] of ladder.entries()) {
      const version = this.version(i + 1).stores(tables);
      const move = movesIn.get(i + 1);
      if (move) version.upgrade(move);
    }
    this.on('ready', () => void (this.wasOpen = true), true);
    // Removed under a running app, it is not made anew: what this run wrote is elsewhere, and its stamps would be given twice.
    this.on('populate', () => {
      if (this.wasOpen) throw new LetGoError('gone');
    });
  }

  get documents(): Table<StoredDocument, DocumentKey> {
    return this.table('replicas');
  }

  override open() {
    return this.left === undefined ? super.open() : Dexie.Promise.reject(new LetGoError(this.left));
  }

  /** Opens on a fresh connection. */
  async reopen(): Promise<void> {
    if (this.left === undefined) this.close({ disableAutoOpen: false });
    await this.open();
  }

  /** Closes for good: opening again, and whatever is asked or written from now on, fails with `LetGoError`. */
  letGo(why: LetGo): void {
    this.left = why;
    this.close();
  }
}
