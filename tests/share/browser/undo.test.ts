import { expect, test } from 'vitest';
import { lastImport, undoImport } from '../../../src/store/journal';
import {
  canonical,
  device,
  erase,
  everything,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  type Device
} from './devices';

/** Karim has Noor's document and words of his own; then a file comes that adds, replaces and erases. */
const afterImport = async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ['n1', 'n2', 'n3']) await keep(noor, id, `Notitie ${id}`);
  await receive(karim, await shareFile(noor));
  await karim.db.journal.clear();
  await keep(karim, 'k1', 'Van Karim');
  await keep(noor, 'n1', 'Anders');
  await keep(noor, 'n4', 'Nieuw');
  await erase(noor, 'n2');
  const before = await everything(karim);
  const { entry } = await receive(karim, await shareFile(noor));
  return { noor, karim, before, entry: entry ?? expect.unreachable('nothing changed') };
};

const refusedAndUnchanged = async (karim: Device, entry: number, obstacle: string) => {
  const now = await everything(karim);
  expect((await lastImport(karim.db))?.obstacle).toBe(obstacle);
  expect(await undoImport(karim.db, entry)).toBe(obstacle);
  expect(await everything(karim)).toBe(now);
};

test('undo restores the earlier state exactly, contexts included', async () => {
  const { karim, before, entry } = await afterImport();
  expect(await everything(karim)).not.toBe(before);
  expect(await lastImport(karim.db)).toMatchObject({ entry });
  expect(await undoImport(karim.db, entry)).toBeUndefined();
  expect(await everything(karim)).toBe(before);
  expect(await lastImport(karim.db)).toBeUndefined();
});

test('after undo the same file can be merged again', async () => {
  const { noor, karim, entry } = await afterImport();
  const merged = await canonical(karim);
  await undoImport(karim.db, entry);
  await receive(karim, await shareFile(noor));
  expect(await canonical(karim)).toBe(merged);
});

test('undo of a document that the file brought takes all of it away', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  const before = await everything(karim);
  const { entry = -1 } = await receive(karim, await shareFile(noor));
  await undoImport(karim.db, entry);
  expect(await everything(karim)).toBe(before);
});

test('undo is refused once somebody wrote, and says so', async () => {
  const { karim, entry } = await afterImport();
  await keep(karim, 'k2', 'Daarna');
  await refusedAndUnchanged(karim, entry, 'written');
});

test('undo is refused once something was erased', async () => {
  const { karim, entry } = await afterImport();
  await erase(karim, 'n3');
  await refusedAndUnchanged(karim, entry, 'written');
});

test('undo is refused once the document left in a file', async () => {
  const { karim, entry } = await afterImport();
  await shareFile(karim);
  await refusedAndUnchanged(karim, entry, 'exported');
});

test('what was written in another document is no obstacle', async () => {
  const { karim, entry } = await afterImport();
  await keep(karim, 'x1', 'Voor mezelf', 'device');
  expect(await undoImport(karim.db, entry)).toBeUndefined();
  expect(await karim.db.records.get([p1('device'), 'x1'])).toBeDefined();
});

test('several imports are undone one by one, the last first; five are kept', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  const states: string[] = [];
  for (let i = 0; i < 7; i++) {
    await keep(noor, `n${i}`, `Notitie ${i}`);
    states.push(await canonical(karim));
    await receive(karim, await shareFile(noor));
  }
  expect(await karim.db.journal.count()).toBe(5);
  for (let i = 6; i >= 2; i--) {
    const last = await lastImport(karim.db);
    expect(await undoImport(karim.db, last?.entry ?? -1)).toBeUndefined();
    expect(await canonical(karim)).toBe(states[i]);
  }
  expect(await lastImport(karim.db)).toBeUndefined();
});
