import { flushSync } from 'svelte';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { Database } from '../../src/store/database';
import { saveDraft } from '../../src/store/drafts';
import { live } from '../../src/store/live.svelte';
import { keepNote, notesOf } from '../../src/store/notes';
import { openDatabase } from '../../src/store/open';
import { storageProblemOf } from '../../src/store/problem';
import type { Store } from '../../src/store/store';
import { forgetDevices, openDevice } from './devices';
import { observe } from './observe.svelte';

afterEach(forgetDevices);

const aNote = (text: string) => ({ conversation: 'c', text });

/** A run of the app with a note in it. */
const started = async () => {
  const { db: closed, pen } = openDevice('noor');
  const onletgo = vi.fn();
  const db = await openDatabase({ onblocked: () => undefined, onletgo }, closed.name);
  const noor: Store = { db, pen };
  await keepNote(noor, 'p', 'shared', aNote('Warm'));
  return { noor, onletgo };
};

const remove = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not removed'));
  });

/** As a browser does that clears what a site kept: the connection ends, and says so once the data is gone. */
const clear = async (db: Database) => {
  const connection = db.backendDB();
  connection.close();
  await remove(db.name);
  connection.dispatchEvent(new Event('close'));
};

const isHere = async ({ db: { name } }: Store) =>
  (await indexedDB.databases()).some((one) => one.name === name);

const problemOf = (work: Promise<unknown>) => work.then(() => undefined, storageProblemOf);

const expectGone = async (noor: Store) => {
  expect(await problemOf(keepNote(noor, 'p', 'shared', aNote('Straks')))).toBe('gone');
  expect(await problemOf(saveDraft(noor, 'note-in:c', 'p', 'Half gety'))).toBe('unavailable');
  expect(await problemOf(notesOf(noor, 'p', 'c'))).toBe('unavailable');
  expect(await isHere(noor)).toBe(false);
};

test('what another tab removed is said, and this tab makes nothing of it anew', async () => {
  const { noor, onletgo } = await started();
  await remove(noor.db.name);
  expect(onletgo).toHaveBeenCalledExactlyOnceWith('gone');
  await expectGone(noor);
});

test('what the browser cleared under a running app is said, and nothing is made of it anew', async () => {
  const { noor, onletgo } = await started();
  await clear(noor.db);
  await vi.waitFor(() => expect(onletgo).toHaveBeenCalledExactlyOnceWith('gone'));
  await expectGone(noor);
});

test('a tab that let go writes nothing in what another one started afresh under the same name', async () => {
  const { noor } = await started();
  await remove(noor.db.name);
  const afresh = openDevice('karim', 'municipality', noor.db.name);
  await keepNote(afresh, 'q', 'shared', aNote('Van iemand anders'));
  const error = await keepNote(noor, 'p', 'shared', aNote('Straks')).catch((reason: unknown) => reason);
  expect(storageProblemOf(error)).toBe('gone');
  expect((await afresh.db.records.toArray()).map(({ partnership }) => partnership)).not.toContain('p');
  expect((await afresh.db.documents.toArray()).map(({ doc }) => doc)).toEqual(['q/shared']);
});

test('after the connection was cut, what stands on the screen is answered again', async () => {
  const { noor, onletgo } = await started();
  const question = live(async () => (await notesOf(noor, 'p', 'c')).map(({ text }) => text));
  const { seen, stop } = observe(() => question.answer);
  flushSync();
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ state: 'ready', value: ['Warm'] }));
  for (let cut = 1; cut <= 5; cut++) {
    const connection = noor.db.backendDB();
    connection.close();
    if (cut % 2 === 0) connection.dispatchEvent(new Event('close'));
    await keepNote(noor, 'p', 'shared', aNote(`Na ${cut}`));
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 'ready', value: { length: cut + 1 } }));
  }
  expect(onletgo).not.toHaveBeenCalled();
  stop();
});

/** As a browser does that ends a connection while it is used: what runs is aborted, then the end is told. */
const cutAt = (prototype: object, method: 'get' | 'getAll' | 'put', at = 1) => {
  let count = 0;
  const original = Reflect.get(prototype, method) as (this: unknown, ...given: never[]) => IDBRequest;
  const restore = () => void Object.assign(prototype, { [method]: original });
  const cut = function (this: IDBObjectStore | IDBIndex, ...given: never[]) {
    const request = original.apply(this, given);
    if (++count !== at) return request;
    restore();
    const { transaction } = 'objectStore' in this ? this.objectStore : this;
    transaction.abort();
    transaction.db.close();
    transaction.db.dispatchEvent(new Event('close'));
    return request;
  };
  Object.assign(prototype, { [method]: cut });
  onTestFinished(restore);
  return () => count >= at;
};

test('a question that was on its way when the connection was cut gets its answer', async () => {
  const { noor } = await started();
  cutAt(IDBIndex.prototype, 'getAll');
  const question = live(() => notesOf(noor, 'p', 'c'));
  const { seen, stop } = observe(() => question.answer);
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 'ready', value: { length: 1 } }));
  await keepNote(noor, 'p', 'shared', aNote('En nog een'));
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ state: 'ready', value: { length: 2 } }));
  stop();
});

test.each(['get', 'put'] as const)(
  'a write that was under way when the connection was cut lands, at whatever %s that was',
  async (method) => {
    const { noor } = await started();
    const texts = ['Warm'];
    for (let at = 1; ; at++) {
      const reached = cutAt(IDBObjectStore.prototype, method, at);
      texts.push(`Bij ${at}`);
      await keepNote(noor, 'p', 'shared', aNote(`Bij ${at}`));
      expect((await notesOf(noor, 'p', 'c')).map(({ text }) => text)).toEqual(texts);
      if (!reached()) break;
    }
    expect(texts.length).toBeGreaterThan(3);
  }
);
