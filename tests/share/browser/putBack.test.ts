import { expect, test } from 'vitest';
import { versionsOf } from '../../../src/merge/record';
import { conversation } from '../../../src/model/conversation';
import { note } from '../../../src/model/note';
import { trash } from '../../../src/store/bin';
import { eraseForGood } from '../../../src/store/erase';
import { aftermaths, comingAlong, putBack, type Loss } from '../../../src/store/putBack';
import { allOf } from '../../../src/store/read';
import { change, write } from '../../../src/store/write';
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
  textOn
} from './devices';
import type { Device } from './devices';

/** Karim has what Noor had; then her file erases n2 and the conversation, changes n1 and throws n3 away. */
const afterLoss = async () => {
  const [noor, karim] = [device('noor'), device('karim', 'municipality')];
  await startHere(noor);
  await write(noor, { doc: p1(), changes: [change(conversation, 'g1', { title: 'Startgesprek' })] });
  for (const id of ['n1', 'n2', 'n3']) await keep(noor, id, `Notitie ${id}`);
  const old = await shareFile(noor);
  await receive(karim, old);
  await erase(noor, 'n2', 'g1');
  await keep(noor, 'n1', 'Van Noor');
  await keep(noor, 'n4', 'Nieuw');
  await trash(
    noor,
    (await allOf(noor, note, 'p1')).filter(({ id }) => id === 'n3')
  );
  const file = await shareFile(noor);
  await receive(karim, file);
  return { noor, karim, old, file };
};

const last = async ({ db }: Device) => (await aftermaths(db))[0] ?? { losses: [], written: [] };
const namesOf = (losses: readonly Loss[]) => losses.map(({ before, fields }) => [before.id, fields]);
const lossOf = async (at: Device, id: string) =>
  (await last(at)).losses.find(({ before }) => before.id === id) ?? expect.unreachable(id);
const shownOn = async (at: Device) => (await allOf(at, note, 'p1')).map(({ id, text }) => [id, text]);

test('what an import took away is listed: erased, changed, thrown away; what it brought is not', async () => {
  const { karim } = await afterLoss();
  expect(namesOf((await last(karim)).losses)).toEqual([
    ['g1', undefined],
    ['n1', ['text']],
    ['n2', undefined],
    ['n3', ['trashed']]
  ]);
});

test('what was written since is told; what came with the import is not', async () => {
  const { karim } = await afterLoss();
  expect((await last(karim)).written).toEqual([]);
  await keep(karim, 'k1', 'Daarna');
  await keep(karim, 'n4', 'Nieuw en anders');
  expect((await last(karim)).written.map(({ id }) => id)).toEqual(['k1', 'n4']);
});

test('a change of my own after the import is no loss by the import', async () => {
  const { karim } = await afterLoss();
  await keep(karim, 'n4', 'Nieuw en anders');
  await write(karim, { doc: p1(), changes: [change(note, 'n1', { type: 'idea' })] });
  await keep(karim, 'n1', 'Weer anders');
  expect(namesOf((await last(karim)).losses)).toHaveLength(4);
});

test('put back is there again, stays after the file that took it away, and reaches the other', async () => {
  const { noor, karim, old, file } = await afterLoss();
  await keep(karim, 'k1', 'Daarna');
  await putBack(karim, (await last(karim)).losses);
  const whole = [
    ['k1', 'Daarna'],
    ['n1', 'Notitie n1'],
    ['n2', 'Notitie n2'],
    ['n3', 'Notitie n3'],
    ['n4', 'Nieuw']
  ];
  expect(await shownOn(karim)).toEqual(whole);
  expect((await last(karim)).losses).toEqual([]);
  for (const again of [file, old]) await receive(karim, again);
  expect(await shownOn(karim)).toEqual(whole);
  await receive(noor, await shareFile(karim));
  expect(await shownOn(noor)).toEqual(whole);
  expect(await canonical(noor)).toBe(await canonical(karim));
});

test('pressed twice, or on two devices, nothing is there twice', async () => {
  const { noor, karim, file, old } = await afterLoss();
  const lotte = device('lotte', 'municipality');
  await receive(lotte, old);
  await receive(lotte, file);
  const { losses } = await last(karim);
  await Promise.all([putBack(karim, losses), putBack(karim, losses)]);
  const once = await everything(karim);
  await putBack(karim, losses);
  expect(await everything(karim)).toBe(once);
  await keep(karim, 'n2', 'Daarna verbeterd');
  await putBack(karim, losses);
  expect(await textOn(karim, 'n2')).toBe('Daarna verbeterd');
  await keep(karim, 'n2', 'Notitie n2');
  await putBack(lotte, (await last(lotte)).losses);
  for (const from of [lotte, noor]) await receive(karim, await shareFile(from));
  expect(await shownOn(karim)).toHaveLength(4);
  expect(await textOn(karim, 'n2')).toBe('Notitie n2');
});

test('undo of a put-back leaves it as the import left it, all of its versions', async () => {
  const { karim } = await afterLoss();
  const lotte = { ...karim, pen: { ...karim.pen, writer: 'lottelotte' } };
  await write(lotte, { doc: p1(), changes: [change(note, 'n1', { text: 'Van Lotte' }, { text: [] })] });
  const versions = async () => {
    const record = await karim.db.records.get([p1(), 'n1']);
    return record && versionsOf(record, 'text').map(({ value }) => value);
  };
  const before = await versions();
  expect(before).toHaveLength(2);
  const shown = await shownOn(karim);
  const losses = namesOf((await last(karim)).losses);
  const undo = await putBack(karim, (await last(karim)).losses);
  expect(await textOn(karim, 'n1')).toBe('Notitie n1');
  await undo();
  expect(await versions()).toEqual(before);
  expect(await shownOn(karim)).toEqual(shown);
  expect(namesOf((await last(karim)).losses)).toEqual(losses);
});

test('a note takes the conversation that was erased with it along', async () => {
  const { karim } = await afterLoss();
  const { losses } = await last(karim);
  const along = async (id: string) =>
    comingAlong(await lossOf(karim, id), losses).map(({ before }) => before.id);
  expect(await along('n2')).toEqual(['n2', 'g1']);
  expect(await along('g1')).toEqual(['g1']);
});

test('what is erased for good here can no longer be put back', async () => {
  const { karim } = await afterLoss();
  await eraseForGood(karim, [{ doc: p1(), id: 'n1' }]);
  expect(await aftermaths(karim.db)).toEqual([]);
  expect(await everything(karim)).not.toContain('Notitie n1');
});
