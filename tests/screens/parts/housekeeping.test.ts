import { expect, test } from 'vitest';
import Housekeeping from '../../../src/screens/parts/Housekeeping.svelte';
import { keepNote, notesOf } from '../../../src/store/notes';
import { newStore, withApp } from '../support/withApp';

test('once a screen stands, the notes that an older app kept are brought over', async () => {
  const store = newStore();
  await keepNote(store, 'p1', 'shared', { conversation: 'g1', text: 'Nieuw' });
  await store.db.table('records').put({
    ...{
      doc: 'p1/shared',
      partnership: 'p1',
      scope: 'shared',
      id: 'n1',
      kind: 'note',
      stamp: 'noor0000-1-0'
    },
    values: { conversation: 'g1', text: 'Oud', at: 1 }
  });
  withApp(Housekeeping, {}, { store });
  const inRows = () => store.db.table('records').where('[partnership+kind]').equals(['p1', 'note']).count();
  await expect.poll(inRows).toBe(0);
  expect((await notesOf(store, 'p1', 'g1')).map(({ text }) => text)).toEqual(['Oud', 'Nieuw']);
});
