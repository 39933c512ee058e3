import { afterEach, expect, test } from 'vitest';
import { endGoalPicture, endGoalPictureId } from '../../src/model/endGoal';
import { encodeFile } from '../../src/share/write';
import { sayReady, showPicture } from '../../src/store/endGoal';
import { wholeDocuments } from '../../src/store/export';
import { addRecord } from '../../src/store/records';
import type { Store } from '../../src/store/store';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const canary = 'kanarie-in-het-beeld';
const draw = (store: Store) =>
  addRecord(store, 'p', endGoalPicture, { picture: canary }, { scope: 'initiative', id: endGoalPictureId });

/** What a Deelbestand of this device says. */
const shareFileOf = async ({ db }: Store) => {
  const maker = { by: 'Noor', side: 'initiative', app: '0', now: 0 } as const;
  return (await encodeFile('share', await wholeDocuments(db, ['p/shared']), maker)).text();
};

test('a picture drawn blind is in no Deelbestand until both sides are ready and it is shown', async () => {
  const noor = openDevice('noor');
  await draw(noor);
  await sayReady(noor, 'p', 'initiative', true);
  expect(await shareFileOf(noor)).toContain('readyInitiative');
  expect(await shareFileOf(noor)).not.toContain(canary);

  await showPicture(noor, 'p', 'initiative');
  expect(await shareFileOf(noor)).not.toContain(canary);

  await sayReady(noor, 'p', 'municipality', true);
  expect(await shareFileOf(noor)).not.toContain(canary);

  await showPicture(noor, 'p', 'municipality');
  expect(await shareFileOf(noor)).not.toContain(canary);

  await showPicture(noor, 'p', 'initiative');
  expect(await shareFileOf(noor)).toContain(canary);
});

test('a side that takes it back shows nothing', async () => {
  const noor = openDevice('noor');
  await draw(noor);
  await sayReady(noor, 'p', 'municipality', true);
  await sayReady(noor, 'p', 'initiative', true);
  await sayReady(noor, 'p', 'initiative', false);
  await showPicture(noor, 'p', 'initiative');
  expect(await shareFileOf(noor)).not.toContain(canary);
});

test('a device without the picture has nothing to show', async () => {
  const colleague = openDevice('colleague');
  await sayReady(colleague, 'p', 'municipality', true);
  await sayReady(colleague, 'p', 'initiative', true);
  await showPicture(colleague, 'p', 'initiative');
  expect(await shareFileOf(colleague)).not.toContain('pictureInitiative');
});
