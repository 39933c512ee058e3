import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { distinctVersions } from '../../../src/merge/record';
import { note } from '../../../src/model/note';
import { documentKey } from '../../../src/model/scope';
import NoteEditor from '../../../src/screens/meeting/NoteEditor.svelte';
import { one } from '../../../src/store/read';
import { change, write } from '../../../src/store/write';
import { newStore, present, withApp } from '../support/withApp';

test('a note that a file changes while it is being edited keeps both, and what was not edited stays as it came', async () => {
  const store = newStore();
  const doc = documentKey('p1', 'shared');
  const keep = (at: typeof store, values: Parameters<typeof change<typeof note>>[2]) =>
    write(at, { doc, changes: [change(note, 'n1', values)] });
  await keep(store, { conversation: 'g1', text: 'Warm', type: 'idea' });
  const opened = present(await one(store, note, doc, 'n1'));
  const { user } = withApp(NoteEditor, { note: opened, agenda: [], onclose: () => undefined }, { store });
  await user.type(screen.getByRole('textbox'), ' en betaalbaar');
  const lotte = { ...store, pen: { ...store.pen, writer: 'lottelotte' } };
  await keep(lotte, { text: 'Warm en van ons', type: 'question' });
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await expect
    .poll(async () => {
      const { record } = present(await one(store, note, doc, 'n1'));
      return [distinctVersions(record, 'text').map(({ value }) => value), record.values['type']];
    })
    .toEqual([['Warm en betaalbaar', 'Warm en van ons'], 'question']);
});
