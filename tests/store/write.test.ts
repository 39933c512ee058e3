import { afterEach, expect, test } from 'vitest';
import { versionsOf } from '../../src/merge/record';
import { parseStamp } from '../../src/merge/stamp';
import { note } from '../../src/model/note';
import { write, change } from '../../src/store/write';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const doc = 'p/shared' as const;
const inTab = (message: unknown) =>
  new Promise<void>((resolve, reject) => {
    const tab = new Worker(new URL('./tab.worker.ts', import.meta.url), { type: 'module' });
    tab.onmessage = () => {
      tab.terminate();
      resolve();
    };
    tab.onerror = (event) => reject(new Error(event.message));
    tab.postMessage(message);
  });

test('two tabs writing 1,000 notes at once take 1,000 numbers, and the context knows exactly those', async () => {
  const { db } = openDevice('noor');
  await Promise.all([
    inTab({ name: db.name, writer: 'tabone', prefix: 'a', count: 500 }),
    inTab({ name: db.name, writer: 'tabtwo', prefix: 'b', count: 500 })
  ]);
  const notes = await db.records.ofKinds(['p'], ['note']);
  expect(notes).toHaveLength(1000);
  expect(new Set(notes.map(({ stamp }) => stamp)).size).toBe(1000);
  expect((await db.documents.get(doc))?.context).toEqual({ tabone: 500, tabtwo: 500 });
}, 60_000);

test('even two tabs that wrongly share one writer never issue a stamp twice', async () => {
  const { db } = openDevice('noor');
  await Promise.all(
    ['a', 'b'].map((prefix) => inTab({ name: db.name, writer: 'cloned', prefix, count: 100 }))
  );
  const notes = await db.records.ofKinds(['p'], ['note']);
  const numbers = notes.map(({ stamp }) => parseStamp(stamp)?.n ?? 0).sort((x, y) => x - y);
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  expect((await db.documents.get(doc))?.context).toEqual({ cloned: 200 });
}, 60_000);

test('all fields of one write share a stamp; an edit stamps only what really changed', async () => {
  const noor = openDevice('noor');
  await write(noor, { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm', type: 'idea' })] });
  await write(noor, { doc, changes: [change(note, 'n', { text: 'Warmer', type: 'idea' })] });
  const record = await noor.db.records.get([doc, 'n']);
  const numbers = ['conversation', 'text', 'type'].map((field) => {
    const [version] = record ? versionsOf(record, field) : [];
    return version && parseStamp(version.stamp)?.n;
  });
  expect(numbers).toEqual([1, 2, 1]);
});

test('a write that changes nothing takes no number', async () => {
  const noor = openDevice('noor');
  const same = { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm', type: null })] };
  await write(noor, same);
  await write(noor, same);
  expect((await noor.db.documents.get(doc))?.context).toEqual({ noor: 1 });
});

test('the first write of a writer says who it is, with the same stamp, and only once', async () => {
  const noor = openDevice('noor', 'initiative');
  await write(noor, { doc, changes: [change(note, 'a', { conversation: 'c', text: 'Warm' })] });
  await write(noor, { doc, changes: [change(note, 'b', { conversation: 'c', text: 'Koud' })] });
  const writers = await noor.db.records.ofKinds(['p'], ['writer']);
  expect(writers.map(({ id, values }) => ({ id, values }))).toEqual([
    { id: 'noor', values: { name: 'noor', side: 'initiative' } }
  ]);
  expect(parseStamp(writers[0]?.stamp ?? '')?.n).toBe(1);
});

test('a write keeps what came in after the person looked, as a second version', async () => {
  const noor = openDevice('noor');
  const karim = { ...noor, pen: { ...noor.pen, writer: 'karim', now: () => 0 } };
  const edit = (text: string, seen?: Record<string, string[]>) => ({
    doc,
    changes: [change(note, 'n', { text }, seen)]
  });
  await write(noor, { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm' })] });
  const before = await noor.db.records.get([doc, 'n']);
  const seen = before ? versionsOf(before, 'text').map(({ stamp }) => stamp) : [];
  await write(karim, edit('Warm en betaalbaar'));
  await write(noor, edit('Warm en van ons', { text: seen }));
  const after = await noor.db.records.get([doc, 'n']);
  expect(after && versionsOf(after, 'text').map(({ value }) => value)).toEqual([
    'Warm en van ons',
    'Warm en betaalbaar'
  ]);
});

test('choosing one of several versions settles them, even the one that is shown already', async () => {
  const noor = openDevice('noor');
  const karim = { ...noor, pen: { ...noor.pen, writer: 'karim', now: () => 0 } };
  await write(noor, { doc, changes: [change(note, 'n', { conversation: 'c', text: 'een' })] });
  await write(karim, { doc, changes: [change(note, 'n', { text: 'twee' }, { text: [] })] });
  await write(noor, { doc, changes: [change(note, 'n', { text: 'een' })] });
  const record = await noor.db.records.get([doc, 'n']);
  expect(record && versionsOf(record, 'text').map(({ value }) => value)).toEqual(['een']);
});

test('an act over two documents lands whole or not at all', async () => {
  const noor = openDevice('noor');
  const unwritable = { id: 'x', kind: 'note', values: { text: (() => 'no JSON') as never } };
  const act = write(noor, [
    { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm' })] },
    { doc: 'p/device', changes: [unwritable] }
  ]);
  await expect(act).rejects.toThrow();
  expect((await noor.db.records.toArray()).length).toBe(0);
  expect(await noor.db.documents.count()).toBe(0);
});

test('a kept note takes its draft away in the same transaction', async () => {
  const noor = openDevice('noor');
  await noor.db.drafts.put({ key: 'here', partnership: 'p', value: 'War' });
  await write(noor, { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm' })] }, ['here']);
  expect(await noor.db.drafts.count()).toBe(0);
});

test('erasing a field takes every version of it away, keeps the rest, and takes no number', async () => {
  const noor = openDevice('noor');
  const karim = { ...noor, pen: { ...noor.pen, writer: 'karim', now: () => 0 } };
  await write(noor, { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm', type: 'idea' })] });
  await write(karim, { doc, changes: [change(note, 'n', { type: 'fact' }, { type: [] })] });
  await write(noor, { doc, eraseFields: [{ id: 'n', fields: ['type', 'nothing'] }] });
  const record = await noor.db.records.get([doc, 'n']);
  expect(record && versionsOf(record, 'type')).toEqual([]);
  expect(record).toMatchObject({
    doc,
    partnership: 'p',
    scope: 'shared',
    values: { conversation: 'c', text: 'Warm' }
  });
  expect(await noor.db.documents.get(doc)).toMatchObject({ context: { noor: 1, karim: 1 }, revision: 3 });
});

test('erasing what is not there is no change, and the last field takes the record along', async () => {
  const noor = openDevice('noor');
  await write(noor, { doc, changes: [change(note, 'n', { text: 'Warm' })] });
  await write(noor, {
    doc,
    eraseFields: [
      { id: 'n', fields: ['type'] },
      { id: 'x', fields: ['text'] }
    ]
  });
  expect((await noor.db.documents.get(doc))?.revision).toBe(1);
  await write(noor, { doc, eraseFields: [{ id: 'n', fields: ['text'] }] });
  expect(await noor.db.records.get([doc, 'n'])).toBeUndefined();
  expect((await noor.db.documents.get(doc))?.context).toEqual({ noor: 1 });
});
