import { afterEach } from 'vitest';
import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey, type DocumentKey, type Scope } from '../../../src/model/scope';
import type { Side } from '../../../src/model/side';
import { readFile } from '../../../src/share/read';
import { encodeFile } from '../../../src/share/write';
import type { FileDocument } from '../../../src/share/file';
import { Database } from '../../../src/store/database';
import type { StoredRecord } from '../../../src/store/storedRecord';
import { markExported, wholeDocuments } from '../../../src/store/export';
import { importDocuments, type ImportOptions } from '../../../src/store/import';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';

export interface Device extends Store {
  readonly name: string;
}

let count = 0;
const open: Database[] = [];

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

/** A device of its own: a database of a name never used before, and a run of the app that writes in it. */
export const device = (name: string, side: Side = 'initiative'): Device => {
  const db = new Database(`${name}-${++count}-${crypto.randomUUID()}`);
  open.push(db);
  let ids = 0;
  let now = Date.UTC(2026, 10, 24, 19, 0);
  const pen = {
    writer: `${name}${count}`.toLowerCase().padEnd(4, '0'),
    now: () => (now += 1000),
    newId: () => `${name}-${++ids}`,
    signature: () => ({ name, side })
  };
  return { db, pen, name };
};

export const p1 = (scope: Scope = 'shared') => documentKey('p1', scope);

export const startHere = (at: Device): Promise<void> =>
  write(at, { doc: p1(), changes: [change(partnership, 'p1', { neighbourhood: 'Lindewarm' })] });

export const keep = (at: Device, id: string, text: string, scope: Scope = 'shared'): Promise<void> =>
  write(at, { doc: p1(scope), changes: [change(note, id, { conversation: 'g1', text })] });

export const erase = (at: Device, ...ids: string[]): Promise<void> => write(at, { doc: p1(), erase: ids });

export const textOn = async ({ db }: Device, id: string): Promise<unknown> =>
  (await db.records.get([p1(), id]))?.values['text'];

/** A Deelbestand as text, made as the app makes it. */
export const shareFile = async (at: Device, docs: readonly DocumentKey[] = [p1()]): Promise<string> => {
  const whole = await wholeDocuments(at.db, docs);
  const { name: by } = at;
  const file = await encodeFile('share', whole, { by, side: 'initiative', app: '0', now: at.pen.now() });
  await markExported(
    at.db,
    whole.map(({ document }) => document)
  );
  return file.text();
};

export const documentsOf = (file: string): readonly FileDocument[] => {
  const reading = readFile(new TextEncoder().encode(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.file.documents;
};

export const receive = (at: Device, file: string, more: Partial<ImportOptions> = {}) =>
  importDocuments(at.db, documentsOf(file), { writer: at.pen.writer, now: at.pen.now(), ...more });

/** Everything in the database, to compare before and after; wherever its records stand. */
export const everything = async ({ db }: Pick<Device, 'db'>): Promise<string> => {
  const others = db.tables.filter((table) => !db.records.tables.includes(table));
  const rows = await Promise.all(others.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify({ ...Object.fromEntries(rows), records: await db.records.toArray() });
};

/** What everybody with the same files must agree on: contexts and records, not what is a device's own. */
export const canonical = async ({ db }: Pick<Device, 'db'>): Promise<string> => {
  const [documents, records] = [await db.documents.toArray(), await db.records.toArray()];
  const sorted = (value: unknown) => sortKeys(value);
  return JSON.stringify({
    documents: documents.map(({ doc, context }) => [doc, sorted(context)]),
    records: records.map((record: StoredRecord) => sorted(record))
  });
};

const sortKeys = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, inner]) => [name, sortKeys(inner)])
      );
