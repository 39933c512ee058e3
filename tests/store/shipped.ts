import Dexie from 'dexie';
import { sha256Of } from '../../src/store/sha256';

type Row = Readonly<Record<string, unknown>>;

/** What a version of the app that people had left on a device: its tables as it named them, and its rows. */
export interface Shipped {
  readonly tables: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

const at = 1_764_000_000_000;
const place = (scope: string) => ({ doc: `p1/${scope}`, partnership: 'p1', scope });
const stampOf = (n: number, writer = 'noor0000') => `${writer}-${n}-mid1cwg${n}`;
const record = (scope: string, kind: string, id: string, n: number, values: Row, more: Row = {}): Row => ({
  ...place(scope),
  ...{ id, kind, stamp: stampOf(n), values },
  ...more
});
const signed = { name: 'Noor', side: 'initiative', device: 'telefoon' };
const earlier = record('shared', 'note', 'n1', 4, { conversation: 'g1', text: 'Wie betaalt de kookplaat?' });
const shared = { context: { noor0000: 6, karim000: 2 }, revision: 8 };
const documentBefore = { ...place('shared'), context: { noor0000: 6 }, revision: 7, exported: 3 };
const entry = {
  ...{ id: 3, at, before: [earlier], created: [['p1/shared', 'n3']] },
  documents: [{ doc: 'p1/shared', before: documentBefore, revision: 8 }]
};

const first: Shipped = {
  tables: {
    records:
      '[doc+id], [partnership+kind], [partnership+kind+values.conversation], [partnership+values.trashed.at]',
    documents: 'doc, partnership',
    drafts: 'key, partnership',
    journal: '++id',
    device: 'key'
  },
  rows: {
    records: [
      record('shared', 'writer', 'noor0000', 1, signed),
      record('shared', 'writer', 'karim000', 1, { name: 'Karim' }, { stamp: stampOf(1, 'karim000') }),
      record('shared', 'partnership', 'p1', 1, { neighbourhood: 'Lindewarm', municipality: 'Buitenplas' }),
      record('shared', 'conversation', 'g1', 2, { title: 'Eerste gesprek', date: '2026-11-24' }),
      {
        ...earlier,
        stamp: stampOf(2, 'karim000'),
        values: { conversation: 'g1', text: 'Wie betaalt de nieuwe kookplaat?' },
        stamps: { conversation: stampOf(4) },
        others: { text: [{ stamp: stampOf(6), value: 'En wie betaalt de pannen?' }] }
      },
      record('shared', 'note', 'n2', 5, {
        ...{ conversation: 'g1', text: 'Niet meer nodig', trashed: { by: 'Noor', at } }
      }),
      record(
        'shared',
        'note',
        'n3',
        1,
        { conversation: 'g1', text: 'Van Karim' },
        { stamp: stampOf(1, 'karim000') }
      ),
      record('shared', 'kindOfLater', 'x1', 3, { words: ['Van een app van later'] }),
      record('initiative', 'writer', 'noor0000', 1, signed),
      record('initiative', 'note', 'n4', 1, { conversation: 'g1', text: 'Alleen voor ons' }),
      record('device', 'writer', 'noor0000', 1, signed),
      record('device', 'note', 'n5', 1, { conversation: 'g1', text: 'Alleen voor mij' })
    ],
    documents: [
      { ...place('shared'), ...shared, exported: 3 },
      { ...place('initiative'), context: { noor0000: 1 }, revision: 1 },
      { ...place('device'), context: { noor0000: 1 }, revision: 1 }
    ],
    drafts: [{ key: 'note-in:g1', partnership: 'p1', value: { text: 'Nog niet kl' } }],
    journal: [entry],
    device: [{ key: 'profile', value: { name: 'Noor', side: 'initiative', organisation: 'Warm' } }]
  }
};

/** A version with these tables and rows beside those before it; rows of a table named here replace those. */
const after = (before: Shipped, { tables, rows }: Shipped): Shipped => ({
  tables: { ...before.tables, ...tables },
  rows: { ...before.rows, ...rows }
});
const rowsOf = ({ rows }: Shipped, table: string): readonly Row[] => rows[table] ?? [];

const second = after(first, {
  tables: { binned: '[doc+id]' },
  rows: {
    binned: [{ doc: 'p1/shared', id: 'n2', at }],
    documents: rowsOf(first, 'documents').map((row) => ({ ...row, onlyHereSince: at })),
    journal: [
      {
        ...entry,
        documents: entry.documents.map((one) => ({ ...one, context: shared.context })),
        taken: [{ doc: 'p1/shared', id: 'n1', fields: ['text'] }]
      }
    ],
    device: [
      ...rowsOf(first, 'device'),
      { key: 'lastCopy', value: { purpose: 'share', at } },
      { key: 'lastBackup', value: { at, revisions: { 'p1/shared': 3 } } },
      { key: 'backupLater', value: '2026-12-01' },
      { key: 'reminders:p1', value: { c1: '2026-12-01' } },
      { key: 'removals/p2/shared', value: 1 },
      { key: 'folderMark', value: 'k3f9x2ab' }
    ]
  }
});

/** The smallest that counts as a picture in a file: how a WebP begins. */
const picture = new TextEncoder().encode('RIFF....WEBPVP8 ').buffer;
const pictureName = await sha256Of(picture);

const third = after(second, {
  tables: { attachments: 'name' },
  rows: {
    attachments: [{ name: pictureName, type: 'image/webp', bytes: picture }],
    records: [
      ...rowsOf(second, 'records'),
      record('shared', 'photo', 'f1', 6, { conversation: 'g1', image: pictureName, description: 'De flap' })
    ]
  }
});

const fourth = after(third, {
  tables: { digests: 'doc', touched: '[doc+id]' },
  rows: {
    documents: rowsOf(third, 'documents').map((row) =>
      row['scope'] === 'shared' ? { ...row, digest: { made: `7-${at}`, holds: 8 } } : row
    ),
    digests: [
      {
        ...{ doc: 'p1/shared', made: `7-${at}`, shapes: ['["note","conversation","text"]'] },
        stamps: new Map([['n3', `0 ${stampOf(1, 'karim000')}`]])
      }
    ],
    touched: rowsOf(third, 'records')
      .filter(({ scope, id }) => scope === 'shared' && id !== 'n3')
      .map(({ doc, id }) => ({ doc, id }))
  }
});

const fifth = after(fourth, {
  tables: { attachments: 'name, [name+size]' },
  rows: { attachments: rowsOf(fourth, 'attachments').map((row) => ({ ...row, size: picture.byteLength })) }
});

/** By the number of rungs that the ladder had. Written down as it was: what was shipped never changes. */
export const shipped: Readonly<Record<number, Shipped>> = {
  1: first,
  2: second,
  3: third,
  4: fourth,
  5: fifth
};

/** Puts a database on the disk as that version of the app left it. */
export const leaveBehind = async (name: string, rungs: number, { tables, rows }: Shipped): Promise<void> => {
  const old = new Dexie(name);
  old.version(rungs).stores(tables);
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkPut([...some]);
  old.close();
};
