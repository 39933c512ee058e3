import { expect, onTestFinished, test } from 'vitest';
import { eraseForGood } from '../../../src/store/erase';
import { lastImport, undoImport } from '../../../src/store/journal';
import { aftermaths, putBack } from '../../../src/store/putBack';
import { device, erase, everything, keep, p1, receive, shareFile, startHere, type Device } from './devices';

const many = 45;
const ids = Array.from({ length: many }, (_, i) => `n${String(i).padStart(2, '0')}`);

/** Ways in which a database fails at one write: real errors of IndexedDB, not made up ones. */
const faults = {
  'a row without a key': (store: IDBObjectStore) => void store.put(null), // DataError, at once
  'a row that is there already': (store: IDBObjectStore, row: object | undefined) => {
    const twice = store.autoIncrement ? { ...row, id: 9 } : row;
    store.put(twice);
    store.add(twice); // ConstraintError, after a while
  },
  'a transaction that is cut off': (store: IDBObjectStore) => store.transaction.abort()
} as const;
type Fault = keyof typeof faults;

/** Lets write number `at` of what follows fail, and tells how many writes there were. */
const failAt = (at: number, fault: Fault) => {
  const { prototype } = IDBObjectStore;
  const { put, add, delete: remove } = prototype;
  let writes = 0;
  const counting = (original: (this: IDBObjectStore, ...given: never[]) => IDBRequest) =>
    function (this: IDBObjectStore, ...given: unknown[]) {
      if (++writes === at) {
        restore();
        const [row] = given;
        faults[fault](this, Object(row) === row && !Array.isArray(row) ? (row as object) : undefined);
      }
      return original.apply(this, given as never[]);
    };
  const restore = () => void Object.assign(prototype, { put, add, delete: remove });
  Object.assign(prototype, { put: counting(put), add: counting(add), delete: counting(remove) });
  onTestFinished(restore);
  return () => {
    restore();
    return writes;
  };
};

/** Lets every single write of an act fail, one after the other; each time nothing at all may have changed. */
const nothingOrAll = async (at: Device, fault: Fault, act: () => Promise<unknown>): Promise<void> => {
  const before = await everything(at);
  for (let write = 1; ; write++) {
    const end = failAt(write, fault);
    let failed = false;
    await act().catch(() => (failed = true));
    const reached = end() >= write;
    if (!reached) {
      expect(write).toBeGreaterThan(many);
      expect(failed).toBe(false);
      return;
    }
    expect(failed, `write ${write}`).toBe(true);
    expect(await everything(at), `write ${write}`).toBe(before);
  }
};

/** Karim has the notes; Noor's file erases a third, changes a third and brings as many new ones. */
const beforeImport = async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ids) await keep(noor, id, `Notitie ${id}`);
  await receive(karim, await shareFile(noor));
  await erase(noor, ...ids.slice(0, 20));
  for (const id of ids.slice(20)) await keep(noor, id, `Anders ${id}`);
  for (const id of ids.slice(0, 10)) await keep(noor, `x${id}`, `Nieuw ${id}`);
  return { karim, file: await shareFile(noor) };
};

for (const fault of Object.keys(faults) as Fault[]) {
  test(`${fault}: an import lands whole or not at all`, async () => {
    const { karim, file } = await beforeImport();
    await nothingOrAll(karim, fault, () => receive(karim, file, { now: 1 }));
    expect(await karim.db.records.get([p1(), 'n00'])).toBeUndefined();
  });

  test(`${fault}: an undo lands whole or not at all`, async () => {
    const { karim, file } = await beforeImport();
    const before = await everything(karim);
    await receive(karim, file);
    const { entry = -1 } = (await lastImport(karim.db)) ?? {};
    await nothingOrAll(karim, fault, () => undoImport(karim.db, entry));
    expect(await everything(karim)).toBe(before);
  });

  test(`${fault}: a put-back lands whole or not at all`, async () => {
    const { karim, file } = await beforeImport();
    await receive(karim, file);
    const [{ losses } = { losses: [] }] = await aftermaths(karim.db);
    expect(losses).toHaveLength(many);
    await nothingOrAll(karim, fault, () => putBack(karim, losses));
    expect((await karim.db.records.get([p1(), 'n00']))?.values['text']).toBe('Notitie n00');
  });

  test(`${fault}: erasing for good lands whole or not at all`, async () => {
    const { karim, file } = await beforeImport();
    await receive(karim, file);
    const places = (await karim.db.records.toArray())
      .filter(({ kind }) => kind === 'note')
      .map(({ doc, id }) => ({ doc, id }));
    for (let i = 0; i < 15; i++)
      await karim.db.drafts.put({ key: `note:${places[i]?.id}`, partnership: 'p1', value: 'Klad' });
    await nothingOrAll(karim, fault, () => eraseForGood(karim, places));
    expect(await everything(karim)).not.toMatch(/Notitie|Anders|Nieuw|Klad/);
  });
}
