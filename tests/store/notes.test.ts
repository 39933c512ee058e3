import { afterEach, expect, test } from 'vitest';
import { commitmentsOf } from '../../src/store/commitments';
import { changeNote, keepNote, moveNote, notesOf } from '../../src/store/notes';
import { restore, trash, binOf } from '../../src/store/bin';
import { distinctVersions } from '../../src/merge/record';
import { removePartnership } from '../../src/store/partnerships';
import { write } from '../../src/store/write';
import { forgetDevices, openDevice } from './devices';

afterEach(forgetDevices);

const keep = (store: Parameters<typeof keepNote>[0], text: string, type?: 'pledge' | 'idea') =>
  keepNote(store, 'p', 'shared', { conversation: 'c', text, ...(type && { type }) });
const only = async (store: Parameters<typeof notesOf>[0]) => {
  const [note, ...others] = await notesOf(store, 'p', 'c');
  if (note === undefined || others.length > 0) throw new Error('expected one note');
  return note;
};

test('a pledge becomes an open commitment in the same act', async () => {
  const noor = openDevice('noor');
  await keepNote(
    noor,
    'p',
    'shared',
    { conversation: 'c', text: 'Brief sturen', type: 'pledge' },
    { side: 'municipality', due: '2026-12-12' }
  );
  const [promised] = await commitmentsOf(noor, 'p');
  expect(promised).toMatchObject({
    what: 'Brief sturen',
    state: 'open',
    side: 'municipality',
    due: '2026-12-12',
    conversation: 'c'
  });
  expect((await only(noor)).commitment).toBe(promised?.id);
  expect((await noor.db.documents.get('p/shared'))?.context).toEqual({ noor: 1 });
});

test('retyped to a pledge and away again: the commitment comes, goes to the bin, and comes back', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'Zaal regelen');
  await changeNote(noor, await only(noor), { type: 'pledge' });
  const [first] = await commitmentsOf(noor, 'p');
  await changeNote(noor, await only(noor), { type: 'idea' });
  expect(await commitmentsOf(noor, 'p')).toEqual([]);
  expect(await binOf(noor, 'p')).toHaveLength(1);
  await changeNote(noor, await only(noor), { type: 'pledge' });
  expect((await commitmentsOf(noor, 'p')).map(({ id }) => id)).toEqual([first?.id]);
});

test('a correction of the note is followed by a commitment that still says the same, not by one with its own words', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'Breif sturen', 'pledge');
  await changeNote(noor, await only(noor), { text: 'Brief sturen' });
  expect((await commitmentsOf(noor, 'p'))[0]?.what).toBe('Brief sturen');
  const { changeCommitment } = await import('../../src/store/commitments');
  const [promised] = await commitmentsOf(noor, 'p');
  if (promised) await changeCommitment(noor, promised, { what: 'Brief van de wethouder' });
  await changeNote(noor, await only(noor), { text: 'Brief sturen aan iedereen' });
  expect((await commitmentsOf(noor, 'p'))[0]?.what).toBe('Brief van de wethouder');
});

test('a note that becomes private leaves no word in the shared document', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'KANARIE', 'pledge');
  await moveNote(noor, await only(noor), 'device');
  const shared = await noor.db.records.ofDocument('p/shared');
  expect(JSON.stringify(shared)).not.toContain('KANARIE');
  expect(await only(noor)).toMatchObject({ text: 'KANARIE', scope: 'device', type: 'pledge' });
  expect((await commitmentsOf(noor, 'p')).map(({ scope, what }) => ({ scope, what }))).toEqual([
    { scope: 'device', what: 'KANARIE' }
  ]);
});

test('a note in two versions keeps both when it moves to another scope', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'Warm in 2034');
  const before = await only(noor);
  await write(noor, {
    doc: before.doc,
    changes: [{ id: before.id, kind: 'note', values: { text: 'Warm in 2032' }, seen: { text: [] } }]
  });
  const shown = (await only(noor)).text;
  await moveNote(noor, await only(noor), 'initiative');
  const after = await only(noor);
  expect(after.text).toBe(shown);
  expect(
    distinctVersions(after.record, 'text')
      .map(({ value }) => value)
      .sort()
  ).toEqual(['Warm in 2032', 'Warm in 2034']);
});

test('after a partnership was taken off the device this run writes under another name, so no stamp comes twice', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'eerste');
  const { stamp } = (await only(noor)).record;
  await removePartnership(noor, 'p');
  await keep(noor, 'tweede');
  const again = await only(noor);
  expect(again.text).toBe('tweede');
  expect(again.record.stamp.split('-').slice(0, 2)).not.toEqual(stamp.split('-').slice(0, 2));
  expect(Object.keys((await noor.db.documents.get('p/shared'))?.context ?? {})).not.toContain('noor');
});

test('a deleted note leaves the list for the bin and comes back whole', async () => {
  const noor = openDevice('noor');
  await keep(noor, 'Warm');
  const note = await only(noor);
  await trash(noor, [note]);
  expect(await notesOf(noor, 'p', 'c')).toEqual([]);
  expect((await binOf(noor, 'p')).map(({ id }) => id)).toEqual([note.id]);
  await restore(noor, [note]);
  expect((await only(noor)).text).toBe('Warm');
  expect(await binOf(noor, 'p')).toEqual([]);
});
