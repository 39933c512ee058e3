import { afterEach, expect, test } from 'vitest';
import { note } from '../../src/model/note';
import { openDesk } from '../../src/share/desk';
import { sizesOf } from '../../src/store/attachments';
import { ladder, type Database } from '../../src/store/database';
import { emptyBin } from '../../src/store/erase';
import { lastImport, undoImport } from '../../src/store/journal';
import { gatherNotes } from '../../src/store/gather';
import { keepNote, notesOf } from '../../src/store/notes';
import { allOf } from '../../src/store/read';
import type { Store } from '../../src/store/store';
import type { StoredRecord } from '../../src/store/storedRecord';
import { change, write } from '../../src/store/write';
import { everything, p1 } from '../share/browser/devices';
import { forgetDevices, openDevice } from './devices';
import { leaveBehind, shipped, type Shipped } from './shipped';

afterEach(forgetDevices);

const maker = { by: 'Noor', side: 'initiative', app: '0', now: 1_764_100_000_000 } as const;
const openNoor = (name: string) => openDevice('noor1111', 'initiative', name);

/** What an older app had only reckoned from its records. */
const reckoned = ['digests', 'touched'];

/** What of a table is here today: of a document not what was reckoned from its records. */
const rowsToday = ({ rows }: Shipped, table: string) =>
  (rows[table] ?? []).map((row) => {
    const { digest, ...rest } = row;
    return table === 'documents' || digest === undefined ? rest : row;
  });

/** The same rows in a database that today's app made, each where it puts them. */
const freshWith = async (left: Shipped): Promise<Store> => {
  const fresh = openNoor(`fresh-${crypto.randomUUID()}`);
  const { records, documents, ...others } = left.rows;
  await fresh.db.records.bulkPut((records ?? []) as unknown as StoredRecord[]);
  if (documents) await fresh.db.table('replicas').bulkPut(rowsToday(left, 'documents'));
  for (const [table, some] of Object.entries(others))
    if (!reckoned.includes(table)) await fresh.db.table(table).bulkPut([...some]);
  await gatherNotes(fresh.db);
  return fresh;
};

const backupOf = async ({ db }: Store): Promise<Blob> => {
  const documents = [p1(), p1('initiative'), p1('device')];
  const made = await openDesk(db, () => undefined).make({
    ...{ purpose: 'backup', documents, maker, photos: true }
  });
  if (!made.ok) expect.unreachable(made.problem.type);
  return made.value.content;
};

/** Merges a file as the app does, and gives the entry by which it is undone. */
const merge = async ({ db, pen: { writer } }: Store, file: Blob): Promise<number | undefined> => {
  const desk = openDesk(db, () => undefined);
  const opened = await desk.open({ file, writer, side: 'initiative' });
  if (!opened.ok) expect.unreachable(opened.problem.type);
  const merged = await desk.merge({ writer, now: maker.now });
  return merged.ok ? merged.value.entry : undefined;
};

/** What each index of each table answers: the keys, in its order. */
const indexesOf = async ({ tables }: Database): Promise<Readonly<Record<string, unknown>>> => {
  const answers: [string, unknown][] = [];
  for (const table of tables)
    for (const { name } of [table.schema.primKey, ...table.schema.indexes])
      answers.push([`${table.name} ${name}`, await table.orderBy(name || ':id').primaryKeys()]);
  return Object.fromEntries(answers);
};

/** What another device gives back: a correction, a new note, and one that is gone. */
const fileOfOther = async (backup: Blob): Promise<Blob> => {
  const karim = openDevice('karim111', 'initiative');
  await merge(karim, backup);
  await write(karim, {
    doc: p1(),
    changes: [
      change(note, 'n1', { text: 'De gemeente betaalt de kookplaat' }),
      change(note, 'n9', { conversation: 'g1', text: 'Vrijdag' })
    ],
    erase: ['n3']
  });
  return backupOf(karim);
};

const mergeAndUndo = async (at: Store, file: Blob): Promise<void> => {
  const before = await everything(at);
  const entry = (await merge(at, file)) ?? expect.unreachable('nothing came in');
  const notes = (await allOf(at, note, 'p1')).map(({ id, text }) => `${id} ${text}`);
  expect(notes).toContain('n9 Vrijdag');
  expect(notes.join()).toContain('n1 De gemeente betaalt');
  expect(notes.join()).not.toContain('n3');
  expect(await undoImport(at.db, entry)).toBeUndefined();
  expect(await everything(at)).toBe(before);
};

test('every number of rungs that the ladder had before has a case', () => {
  const together = 2; // the last two came in one version: the first of them alone was never on a device
  expect(Object.keys(shipped).map(Number)).toEqual(ladder.slice(together).map((_, rung) => rung + 1));
  for (const [rungs, { tables, rows }] of Object.entries(shipped)) {
    const had = ladder.slice(0, Number(rungs)).flatMap((rung) => Object.keys(rung));
    expect(Object.keys(tables)).toEqual([...new Set(had)]);
    for (const table of had) expect(rows[table], `rows in ${table}, ${rungs} rungs`).not.toHaveLength(0);
  }
});

test.each(Object.entries(shipped))(
  'what an app with %s rungs left is all there, and everything works on it as on a new device',
  async (rungs, left) => {
    const name = `shipped-${crypto.randomUUID()}`;
    await leaveBehind(name, Number(rungs), left);
    const [noor, fresh] = [openNoor(name), await freshWith(left)];
    const expectSame = async () => expect(await everything(noor)).toBe(await everything(fresh));

    const expectAllThere = async () => {
      for (const table of Object.keys(left.rows).filter((name) => !reckoned.includes(name))) {
        const rows = rowsToday(left, table);
        const here: unknown[] = await (table === 'records'
          ? noor.db.records.toArray()
          : noor.db.table(table === 'documents' ? 'replicas' : table).toArray());
        expect(here, table).toEqual(expect.arrayContaining(rows));
        if (table !== 'device') expect(here, table).toHaveLength(rows.length);
      }
    };
    await expectAllThere();
    expect(noor.db.verno).toBe(ladder.length);
    expect((await notesOf(noor, 'p1', 'g1')).map(({ id }) => id).sort()).toEqual(['n1', 'n3', 'n4', 'n5']);
    await gatherNotes(noor.db);
    await expectAllThere();
    expect(await indexesOf(noor.db)).toEqual(await indexesOf(fresh.db));
    const pictures = (left.rows['attachments'] ?? []).map(({ name: picture }) => String(picture));
    expect(await sizesOf(noor.db, pictures)).toEqual(new Map(pictures.map((picture) => [picture, 16])));

    const file = await fileOfOther(await backupOf(await freshWith(left)));
    for (const at of [noor, fresh]) await mergeAndUndo(at, file);
    await expectSame();

    const { entry: old = -1 } = (await lastImport(noor.db)) ?? {};
    for (const { db } of [noor, fresh]) expect(await undoImport(db, old)).toBeUndefined();
    await expectSame();
    expect((await allOf(noor, note, 'p1')).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Alleen voor mij', 'Alleen voor ons', 'Wie betaalt de kookplaat?'])
    );

    for (const at of [noor, fresh])
      await keepNote(at, 'p1', 'shared', { conversation: 'g1', text: 'Na de nieuwe versie' });
    await expectSame();

    for (const at of [noor, fresh]) await mergeAndUndo(at, file);
    for (const at of [noor, fresh]) await merge(at, file);
    await expectSame();

    expect(await (await backupOf(noor)).text()).toBe(await (await backupOf(fresh)).text());
    for (const at of [noor, fresh]) await emptyBin(at);
    await expectSame();
    expect(await indexesOf(noor.db)).toEqual(await indexesOf(fresh.db));
  }
);
