import { afterEach, expect, test } from 'vitest';
import { removePartnership, startPartnership } from '../../src/store/partnerships';
import { putOff, putOffIn } from '../../src/store/reminders';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

test('a reminder is put off per commitment, on this device, and forgotten once it is back', async () => {
  const noor = openDevice('noor');
  const id = await startPartnership(noor, { neighbourhood: 'Lindewijk' });
  const document = await noor.db.documents.toArray();
  await putOff(noor, id, 'letter', '2026-11-25', '2026-11-24');
  await putOff(noor, id, 'hall', '2026-12-01', '2026-11-24');
  expect(await putOffIn(noor, id)).toEqual({ letter: '2026-11-25', hall: '2026-12-01' });
  expect(await putOffIn(noor, 'elsewhere')).toEqual({});
  await putOff(noor, id, 'flyers', '2026-11-27', '2026-11-26');
  expect(await putOffIn(noor, id)).toEqual({ hall: '2026-12-01', flyers: '2026-11-27' });
  expect(await noor.db.documents.toArray()).toEqual(document);
});

test('it goes with its partnership', async () => {
  const noor = openDevice('noor');
  const id = await startPartnership(noor, { neighbourhood: 'Lindewijk' });
  await putOff(noor, id, 'letter', '2026-11-25', '2026-11-24');
  await removePartnership(noor, id);
  expect(await putOffIn(noor, id)).toEqual({});
});
