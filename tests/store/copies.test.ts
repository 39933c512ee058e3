import { afterEach, expect, test } from 'vitest';
import { documentKey, type DocumentKey } from '../../src/model/scope';
import { backupLater, copies, onlyHereSince, type CopyKind } from '../../src/store/copies';
import { markExported, wholeDocuments } from '../../src/store/export';
import { changePartnership, removePartnership, startPartnership } from '../../src/store/partnerships';
import type { Store } from '../../src/store/store';
import { writersSeen } from '../../src/store/writers';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const today = '2026-11-24';
/** The device, with a clock that the test moves. */
const noorAt = (start: number) => {
  const noor = openDevice('noor');
  let now = start;
  const store: Store = { ...noor, pen: { ...noor.pen, now: () => now } };
  return { store, at: (moment: number) => (now = moment) };
};
const shared = (id: string) => documentKey(id, 'shared');
const give = async ({ db }: Store, purpose: CopyKind, at: number, ...docs: DocumentKey[]) => {
  const whole = await wholeDocuments(db, docs);
  await markExported(
    db,
    whole.map(({ document }) => document),
    { purpose, at }
  );
};

test('counts what is newer than the last Reservekopie, per partnership, and forgets what was removed', async () => {
  const { store } = noorAt(1000);
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const haven = await startPartnership(store, { neighbourhood: 'Havenbuurt' });
  await startPartnership(store, { neighbourhood: 'Voorbeeldwijk', example: true });
  expect(await copies(store)).toEqual({
    newer: [
      { partnership: linde, neighbourhood: 'Lindewijk', count: 1 },
      { partnership: haven, neighbourhood: 'Havenbuurt', count: 1 }
    ]
  });

  await give(store, 'backup', 5000, shared(linde));
  await give(store, 'backup', 6000, shared(haven));
  expect(await copies(store)).toMatchObject({ backup: 6000, last: { purpose: 'backup', at: 6000 } });
  expect((await copies(store)).newer).toEqual([]);

  for (const municipality of ['Waterveen', 'Water', 'Veen'])
    await changePartnership(store, { id: linde }, { municipality });
  await give(store, 'share', 7000, shared(linde));
  expect(await copies(store)).toEqual({
    backup: 6000,
    last: { purpose: 'share', at: 7000 },
    newer: [{ partnership: linde, neighbourhood: 'Lindewijk', count: 3 }]
  });

  await removePartnership(store, linde);
  expect(JSON.stringify(await store.db.device.get('lastBackup'))).not.toContain(linde);
  expect((await copies(store)).newer).toEqual([]);
});

test('knows since when work stands on this device alone', async () => {
  const { store, at } = noorAt(1000);
  expect(await onlyHereSince(store, today)).toBeUndefined();
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  at(2000);
  await changePartnership(store, { id: linde }, { municipality: 'Waterveen' });
  expect(await onlyHereSince(store, today)).toBe(1000);

  await give(store, 'share', 3000, shared(linde));
  expect(await onlyHereSince(store, today)).toBeUndefined();
  at(4000);
  await changePartnership(store, { id: linde }, { municipality: 'Water' });
  expect(await onlyHereSince(store, today)).toBe(4000);

  await backupLater(store, '2026-12-01');
  expect(await onlyHereSince(store, '2026-11-30')).toBeUndefined();
  expect(await onlyHereSince(store, '2026-12-01')).toBe(4000);
});

test('a write that came between the reading and the marking of a file is still only here', async () => {
  const { store, at } = noorAt(1000);
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const whole = await wholeDocuments(store.db, [shared(linde)]);
  at(2000);
  await changePartnership(store, { id: linde }, { municipality: 'Waterveen' });
  await markExported(
    store.db,
    whole.map(({ document }) => document)
  );
  expect(await onlyHereSince(store, today)).toBe(1000);
});

test('the example is nobody’s work', async () => {
  const { store } = noorAt(1000);
  await startPartnership(store, { neighbourhood: 'Voorbeeldwijk', example: true });
  expect(await onlyHereSince(store, today)).toBeUndefined();
});

test('sees every writer with the last write that still stands, also one without a name', async () => {
  const { store, at } = noorAt(1000);
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  at(9000);
  await changePartnership(store, { id: linde }, { municipality: 'Waterveen' });
  const doc = shared(linde);
  const record = await store.db.records.get([doc, linde]);
  if (record === undefined) throw new Error('it was just made');
  await store.db.records.put({ ...record, id: 'x', stamp: 'nobody-1-a', stamps: {} });
  expect(await writersSeen(store)).toEqual(
    expect.arrayContaining([{ name: 'noor', side: 'initiative', last: 9000 }, { last: 10 }])
  );
});
