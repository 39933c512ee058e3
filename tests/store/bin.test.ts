import { expect, test } from 'vitest';
import { note } from '../../src/model/note';
import { restore, trash } from '../../src/store/bin';
import { saveDraft } from '../../src/store/drafts';
import { emptyBin, eraseForGood } from '../../src/store/erase';
import { allOf } from '../../src/store/read';
import { change, write } from '../../src/store/write';
import {
  device,
  everything,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  type Device
} from '../share/browser/devices';

const day = 24 * 60 * 60 * 1000;

/** The same device at another moment by its own clock. */
const at = (noor: Device, now: number): Device => ({ ...noor, pen: { ...noor.pen, now: () => now } });

const withNote = async (name: string, text = 'Kanarie'): Promise<Device> => {
  const noor = device(name);
  await startHere(noor);
  await keep(noor, 'canary-note', text);
  return noor;
};
const throwAway = async (noor: Device): Promise<void> => trash(noor, await allOf(noor, note, 'p1'));
const textsOf = async (noor: Device) => (await allOf(noor, note, 'p1')).map(({ text }) => text);

test('what is erased for good is in no table, before-image or draft, and no old file brings it back', async () => {
  const noor = await withNote('Noor');
  const karim = device('Karim', 'municipality');
  const old = await shareFile(noor);
  await receive(karim, old);
  await write(karim, { doc: p1(), changes: [change(note, 'canary-note', { text: 'Kanarie twee' })] });
  await receive(noor, await shareFile(karim)); // a before-image now holds the first words
  await saveDraft(noor, 'note/canary-note', 'p1', 'Kanarie drie');
  await throwAway(noor);
  await emptyBin(noor);
  expect(await everything(noor)).toMatch(/Kanarie.*Kanarie twee|Kanarie twee.*Kanarie/s);

  await eraseForGood(noor, [{ doc: p1(), id: 'canary-note' }]);
  expect(await everything(noor)).not.toMatch(/kanarie|canary-note/i);

  await receive(noor, old);
  await receive(noor, await shareFile(karim));
  expect(await everything(noor)).not.toMatch(/kanarie/i);
  await receive(karim, await shareFile(noor));
  expect(await textsOf(karim)).toEqual([]);
});

test('the bin lets go after 30 days, counted from when this device saw it there', async () => {
  const noor = await withNote('Noor');
  await throwAway(noor);
  const seen = Date.UTC(2026, 11, 1);
  expect(await emptyBin(at(noor, seen))).toBe(0);
  expect(await emptyBin(at(noor, seen + 30 * day - 1))).toBe(0);
  expect(await everything(noor)).toMatch(/Kanarie/);
  expect(await emptyBin(at(noor, seen + 30 * day))).toBe(1);
  expect(await everything(noor)).not.toMatch(/Kanarie/);
  expect(await emptyBin(at(noor, seen + 31 * day))).toBe(0);
});

test('what was thrown away long ago elsewhere gets its 30 days here', async () => {
  const noor = await withNote('Noor');
  await throwAway(noor);
  const karim = device('Karim', 'municipality');
  await receive(karim, await shareFile(noor));
  expect(await emptyBin(at(karim, Date.UTC(2028, 0, 1)))).toBe(0);
  expect(await everything(karim)).toMatch(/Kanarie/);
});

test('what is put back and thrown away again starts anew', async () => {
  const noor = await withNote('Noor');
  await throwAway(noor);
  const seen = Date.UTC(2026, 11, 1);
  await emptyBin(at(noor, seen));
  const records = await allIncludingBin(noor);
  await restore(noor, records);
  await emptyBin(at(noor, seen + 20 * day));
  expect(await noor.db.binned.count()).toBe(0);
  await throwAway(noor);
  await emptyBin(at(noor, seen + 21 * day));
  expect(await emptyBin(at(noor, seen + 31 * day))).toBe(0);
  expect(await everything(noor)).toMatch(/Kanarie/);
});

test('a clock that was put back does not keep the bin for ever', async () => {
  const noor = await withNote('Noor');
  await throwAway(noor);
  await emptyBin(at(noor, Date.UTC(2036, 0, 1)));
  const now = Date.UTC(2026, 11, 1);
  await emptyBin(at(noor, now));
  expect(await emptyBin(at(noor, now + 30 * day))).toBe(1);
});

test('what a merge leaves of an erased record, without what its kind requires, is erased by whoever finds it', async () => {
  const noor = await withNote('Noor');
  const karim = device('Karim', 'municipality');
  await receive(karim, await shareFile(noor));
  await write(karim, { doc: p1(), changes: [change(note, 'canary-note', { type: 'concern' })] });
  await eraseForGood(noor, [{ doc: p1(), id: 'canary-note' }]);
  await receive(noor, await shareFile(karim));
  expect(await noor.db.records.get([p1(), 'canary-note'])).toBeUndefined();
  await receive(karim, await shareFile(noor));
  expect(await karim.db.records.get([p1(), 'canary-note'])).toBeUndefined();
});

const allIncludingBin = async ({ db }: Device) =>
  (await db.records.ofKinds(['p1'], ['note'])).map((record) => ({
    doc: record.doc,
    id: record.id,
    record
  }));
