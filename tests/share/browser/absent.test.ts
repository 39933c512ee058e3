import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import { isTrashed } from '../../../src/model/kind';
import { change, write } from '../../../src/store/write';
import {
  canonical,
  device,
  erase,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  textOn,
  type Device
} from './devices';

const throwAway = (at: Device) =>
  write(at, { doc: p1(), changes: [change(note, 'n1', { trashed: { by: at.name, at: at.pen.now() } })] });
const takeBack = (at: Device) => write(at, { doc: p1(), changes: [change(note, 'n1', { trashed: null })] });
const inBin = async ({ db }: Device): Promise<boolean | undefined> => {
  const record = await db.records.get([p1(), 'n1']);
  return record && isTrashed(record);
};
const all = async (...devices: readonly Device[]) => {
  for (let round = 0; round < 2; round++)
    for (const from of devices)
      for (const to of devices) if (from !== to) await receive(to, await shareFile(from));
};

test('thrown away, put back and thrown away again on three devices, of which one was away: they agree, and it stays so', async () => {
  const [noor, karim, eva] = [device('noor'), device('karim'), device('evaeva')];
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  await all(noor, karim, eva); // and from here on Eva is away
  await throwAway(noor);
  const thrown = await shareFile(noor);
  await receive(karim, thrown);
  await takeBack(karim);
  await receive(noor, await shareFile(karim));
  expect([await inBin(noor), await inBin(karim)]).toEqual([false, false]);
  await receive(noor, thrown);
  expect(await inBin(noor), 'an old file does not throw away again').toBe(false);
  await throwAway(noor);
  await receive(karim, await shareFile(noor));
  await keep(eva, 'n1', 'Wie betaalt de nieuwe kookplaat?'); // a year later, without having seen any of it
  await all(noor, karim, eva);
  for (const each of [noor, karim, eva]) {
    expect(await inBin(each)).toBe(true);
    expect(await textOn(each, 'n1')).toBe('Wie betaalt de nieuwe kookplaat?');
    expect(await canonical(each)).toBe(await canonical(noor));
  }
  await takeBack(eva);
  await all(noor, karim, eva);
  await receive(karim, thrown);
  for (const each of [noor, karim, eva]) expect(await inBin(each)).toBe(false);
  await erase(karim, 'n1');
  await all(noor, karim, eva);
  await receive(eva, thrown);
  for (const each of [noor, karim, eva]) expect(await inBin(each)).toBeUndefined();
});
