import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ladder, type Database } from '../../src/store/database';
import { gatherNotes } from '../../src/store/gather';
import { keepNote, notesOf } from '../../src/store/notes';
import { firstPage, type PageStart } from '../../src/store/recordStore';
import { watchRecords, type Changed } from '../../src/store/searching';
import type { StoredRecord } from '../../src/store/storedRecord';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

type Values = StoredRecord['values'];
const docs = ['p1/shared', 'p1/device', 'p2/shared'] as const;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: StoredRecord, b: StoredRecord) => compare(a.doc, b.doc) || compare(a.id, b.id);

const recordOf = (doc: (typeof docs)[number], id: string, kind: string, values: Values): StoredRecord => {
  const [partnership = '', scope] = doc.split('/') as [string, StoredRecord['scope']];
  return { doc, partnership, scope, id, kind, stamp: 'noor0000-1-mid1cwg1', values };
};

const anId = fc.nat({ max: 150 }).map((i) => `n${String(i).padStart(3, '0')}`);
const aRecord = fc
  .record({
    doc: fc.constantFrom(...docs),
    id: anId,
    // An id is of one kind: the even ones are notes.
    talk: fc.constantFrom('g1', 'g2', undefined),
    text: fc.integer({ min: 0, max: 20_000 }), // so that a few notes fill a sheet
    trashed: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.nat({ max: 9 }) }
    )
  })
  .map(({ doc, id, talk, text, trashed }) =>
    recordOf(doc, id, Number(id.slice(1)) % 2 === 0 ? 'note' : 'commitment', {
      text: 'x'.repeat(text),
      ...(talk && { conversation: talk }),
      ...(trashed !== undefined && { trashed: { by: 'Noor', at: trashed } })
    })
  );
const aChange = fc.record({
  put: fc.uniqueArray(aRecord, { maxLength: 60, size: 'max', selector: ({ doc, id }) => `${doc} ${id}` }),
  remove: fc.array(fc.tuple(fc.constantFrom(...docs), anId), { maxLength: 20, size: 'max' })
});

/** Everything that can be asked, answered from plain records. */
const expectLike = async ({ records: store }: Database, model: readonly StoredRecord[]): Promise<void> => {
  const all = [...model].sort(byPlace);
  expect(await store.toArray()).toEqual(all);
  for (const doc of docs) {
    const own = all.filter((record) => record.doc === doc);
    expect(await store.ofDocument(doc)).toEqual(own);
    expect(await store.countOf(doc)).toBe(own.length);
    const paged: StoredRecord[] = [];
    for (let next: PageStart | undefined = firstPage; next;) {
      const page = await store.page(doc, next, 40);
      paged.push(...page.records);
      next = page.next;
    }
    expect(paged.sort(byPlace)).toEqual(own);
  }
  for (const partnership of ['p1', 'p2']) {
    const own = all.filter((record) => record.partnership === partnership);
    const ofKind = (kind: string) => own.filter((record) => record.kind === kind);
    expect(await store.ofKinds([partnership], ['note'])).toEqual(ofKind('note'));
    expect(await store.ofKinds([partnership], ['note', 'commitment'])).toEqual(own);
    expect(await store.hasNotes(partnership)).toBe(ofKind('note').length > 0);
    for (const talk of ['g1', 'g2'])
      expect(await store.inConversation(partnership, 'note', talk)).toEqual(
        ofKind('note').filter(({ values }) => values['conversation'] === talk)
      );
    const binned = own.filter(({ values }) => values['trashed']);
    expect((await store.trashedIn(partnership)).sort(byPlace)).toEqual(binned);
  }
  const keys = all.map(({ doc, id }) => [doc, id] as const);
  const asked = [...keys.toReversed(), ['p1/shared', 'nowhere'] as const];
  expect(await store.bulkGet(asked)).toEqual([...all.toReversed(), undefined]);
  for (const key of asked.slice(-3)) expect(await store.get(key)).toEqual((await store.bulkGet([key]))[0]);
};

const placeOf = ({ doc, id }: StoredRecord) => `${doc} ${id}`;

test('it answers everything as if all records stood in one list, also what an older app left in rows', async () => {
  await fc.assert(
    fc.asyncProperty(aChange, fc.array(aChange, { minLength: 1, maxLength: 4 }), async (left, changes) => {
      const { db } = openDevice('noor');
      const model = new Map(left.put.map((record) => [placeOf(record), record]));
      await db.table('records').bulkPut(left.put);
      await db.documents.bulkPut(
        docs.map((doc) => ({ ...recordOf(doc, '', '', {}), doc, context: {}, revision: 1 }))
      );
      await expectLike(db, [...model.values()]);
      for (const [i, { put, remove }] of changes.entries()) {
        if (i === 1) await gatherNotes(db);
        const gone = remove.filter(([doc, id]) => !put.some((one) => one.doc === doc && one.id === id));
        await db.transaction('rw', db.records.tables, async () => {
          if (i % 2 === 0) return db.records.change(put, gone);
          const asked = i % 4 === 3 ? put : put.slice(0, 2); // what was not asked for has to be found all the same
          const found = await db.records.find(asked.map(({ doc, id }) => [doc, id]));
          expect(found.records).toEqual(asked.map((one) => model.get(placeOf(one))));
          return db.records.change(put, gone, found.on);
        });
        for (const [doc, id] of gone) model.delete(`${doc} ${id}`);
        for (const record of put) model.set(placeOf(record), record);
      }
      await expectLike(db, [...model.values()]);
      await db.records.removeDocument('p1/shared');
      await expectLike(
        db,
        [...model.values()].filter(({ doc }) => doc !== 'p1/shared')
      );
      await db.delete();
    }),
    { numRuns: 25 }
  );
});

test('what an older app left in rows stands on sheets afterwards, but for what is in the bin, and is not read again', async () => {
  const { db } = openDevice('noor');
  const notes = Array.from({ length: 1200 }, (_, i) =>
    recordOf('p1/shared', `n${String(i).padStart(4, '0')}`, 'note', {
      conversation: `g${i % 5}`,
      text: 'Warm',
      ...(i === 7 && { trashed: { by: 'Noor', at: 1 } })
    })
  );
  await db.table('records').bulkPut(notes);
  await db.documents.put({ doc: 'p1/shared', partnership: 'p1', scope: 'shared', context: {}, revision: 1 });
  await gatherNotes(db);
  expect((await db.table('records').toCollection().primaryKeys()) as unknown).toEqual([
    ['p1/shared', 'n0007']
  ]);
  expect(await db.table('sheets').count()).toBe(Math.ceil(1199 / 64));
  expect(await db.records.toArray()).toEqual(notes);
  await db
    .table('records')
    .put(recordOf('p1/shared', 'n9999', 'note', { conversation: 'g1', text: 'Later' }));
  await gatherNotes(db);
  expect(await db.table('records').count()).toBe(2);
});

test('who follows the records hears which notes changed; of very many only in which document', async () => {
  const noor = openDevice('noor');
  const heard: (Changed | undefined)[] = [];
  const stop = watchRecords(noor.db, (changed) => heard.push(changed));
  const id = await keepNote(noor, 'p1', 'shared', { conversation: 'g1', text: 'Warm' });
  await expect.poll(() => heard.flatMap((one) => one?.places ?? []).map((place) => place.id)).toContain(id);
  expect(heard.flatMap((one) => one?.documents ?? [])).toEqual([]);
  const many = Array.from({ length: 201 }, (_, i) =>
    recordOf('p1/shared', `m${i}`, 'note', { conversation: 'g1', text: 'Warm' })
  );
  await noor.db.transaction('rw', noor.db.records.tables, () => noor.db.records.bulkPut(many));
  await expect.poll(() => heard.flatMap((one) => one?.documents ?? [])).toEqual(['p1/shared']);
  expect(await notesOf(noor, 'p1', 'g1')).toHaveLength(202);
  stop();
});

test('what is no note comes and goes without a sheet being written', async () => {
  const { db } = openDevice('noor');
  const promise = recordOf('p1/shared', 'n2', 'commitment', { what: 'Bellen' });
  const inRows = (work: () => Promise<void>) => db.transaction('rw', db.records.tables, work);
  await inRows(() =>
    db.records.put(recordOf('p1/shared', 'n1', 'note', { conversation: 'g1', text: 'Warm' }))
  );
  const written: string[] = [];
  const listen = (parts: object) => void written.push(...Object.keys(parts));
  Dexie.on('storagemutated', listen);
  await inRows(() => db.records.put(promise));
  await inRows(() => db.records.delete(['p1/shared', 'n2']));
  Dexie.on.storagemutated.unsubscribe(listen);
  expect(written).toContain(`idb://${db.name}/records/`);
  expect(written.filter((part) => part.includes('/sheets/'))).toEqual([]);
  expect((await db.records.toArray()).map(({ id }) => id)).toEqual(['n1']);
});

test('an app from before the sheets finds no documents and can make none, so that it gives no file without the notes', async () => {
  const noor = openDevice('noor');
  await keepNote(noor, 'p1', 'shared', { conversation: 'g1', text: 'Warm' });
  noor.db.close();
  const older = new Dexie(noor.db.name);
  for (const [i, tables] of ladder.slice(0, 5).entries()) older.version(i + 1).stores({ ...tables });
  expect(await older.table('documents').toArray()).toEqual([]);
  const made = { doc: 'p1/shared', partnership: 'p1', scope: 'shared', context: {}, revision: 1 };
  await expect(older.table('documents').put(made)).rejects.toThrow('key path');
  older.close();
  await noor.db.open();
  expect((await notesOf(noor, 'p1', 'g1')).map(({ text }) => text)).toEqual(['Warm']);
});
