import { afterEach, expect, test } from 'vitest';
import { interest } from '../../src/model/interest';
import { allOf } from '../../src/store/read';
import { addRecord, moveRecord } from '../../src/store/records';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

test('what was private is shared under a new id, and its words are gone from where they were', async () => {
  const noor = openDevice('noor');
  const values = { side: 'initiative', position: 'KANARIE', why: 'Rust' } as const;
  const id = await addRecord(noor, 'p', interest, values, { scope: 'initiative' });
  const [card] = await allOf(noor, interest, 'p');
  if (card === undefined) throw new Error('expected a card');
  await moveRecord(noor, card, 'shared');
  const [shared, ...others] = await allOf(noor, interest, 'p');
  expect(others).toEqual([]);
  expect(shared).toMatchObject({ ...values, scope: 'shared' });
  expect(shared?.id).not.toBe(id);
  expect(await noor.db.records.get(['p/initiative', id])).toBeUndefined();
});

test('a record that is already there stays where it is', async () => {
  const noor = openDevice('noor');
  const id = await addRecord(noor, 'p', interest, { position: 'Rust' });
  const [card] = await allOf(noor, interest, 'p');
  if (card !== undefined) await moveRecord(noor, card, 'shared');
  expect((await allOf(noor, interest, 'p')).map((one) => one.id)).toEqual([id]);
});
