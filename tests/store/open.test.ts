import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { note } from '../../src/model/note';
import { keepSizes, sizesOf } from '../../src/store/attachments';
import { Database, tableVersions } from '../../src/store/database';
import { openDatabase } from '../../src/store/open';
import { change, write } from '../../src/store/write';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const doc = 'p/shared' as const;
const aNote = { doc, changes: [change(note, 'n', { conversation: 'c', text: 'Warm' })] };
/** Dexie keeps its version times ten. */
const openRaw = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open failed'));
  });

test('writes go to disk with strict durability', () => {
  const { db } = openDevice('noor');
  expect(
    (db as unknown as { _options: { chromeTransactionDurability: string } })._options
      .chromeTransactionDurability
  ).toBe('strict');
});

test('a connection that the browser cut is opened again, and the write lands', async () => {
  const noor = openDevice('noor');
  await noor.db.open();
  noor.db.backendDB().close();
  await write(noor, aNote);
  expect(await noor.db.records.get([doc, 'n'])).toMatchObject({ values: { text: 'Warm' } });
});

test('an old tab that holds the old version is said, and opening goes on when it closes', async () => {
  const { db } = openDevice('noor');
  const old = await openRaw(db.name, 5);
  const onblocked = vi.fn(() => old.close());
  const opened = await openDatabase({ onblocked, onletgo: () => undefined }, db.name);
  expect(onblocked).toHaveBeenCalledOnce();
  await write({ ...openDevice('x'), db: opened }, aNote);
  expect((await opened.records.toArray()).length).toBe(2);
  opened.close();
});

test('a tab lets go when another needs a newer version, and says so', async () => {
  const { db } = openDevice('noor');
  const onletgo = vi.fn();
  const opened = await openDatabase({ onblocked: () => undefined, onletgo }, db.name);
  const newer = await openRaw(db.name, (tableVersions + 1) * 10);
  expect(onletgo).toHaveBeenCalledExactlyOnceWith('newer');
  expect(opened.isOpen()).toBe(false);
  newer.close();
});

test('a picture that an app of the version before kept is weighed, and has its size beside it from then on', async () => {
  const { db } = openDevice('noor');
  const before = new Dexie(db.name);
  before.version(3).stores({ attachments: 'name' });
  await before.table('attachments').put({ name: 'sha256-a', type: 'image/webp', bytes: new ArrayBuffer(7) });
  before.close();
  const noor = new Database(db.name);
  expect(await sizesOf(noor, ['sha256-a', 'sha256-b'])).toEqual(new Map([['sha256-a', 7]]));
  await keepSizes(noor);
  expect(await noor.attachments.toArray()).toMatchObject([{ name: 'sha256-a', type: 'image/webp', size: 7 }]);
  expect(await sizesOf(noor, ['sha256-a', 'sha256-b'])).toEqual(new Map([['sha256-a', 7]]));
  noor.close();
});
