import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { conversation } from '../../../src/model/conversation';
import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import PutBack from '../../../src/screens/sharing/PutBack.svelte';
import Sharing from '../../../src/screens/sharing/Sharing.svelte';
import { wholeDocuments } from '../../../src/store/export';
import { importDocuments } from '../../../src/store/import';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';
import Toasts from '../../../src/ui/Toasts.svelte';
import { newStore, withApp } from '../support/withApp';

configure({ asyncUtilTimeout: 5000 });

const doc = documentKey('p1', 'shared');
const keep = (store: Store, id: string, text: string) =>
  write(store, { doc, changes: [change(note, id, { conversation: 'g1', text })] });
const textOf = async ({ db }: Store, id: string) => (await db.records.get([doc, id]))?.values['text'];
const receive = async (to: Store, from: Store) => {
  const [whole] = await wholeDocuments(from.db, [doc]);
  if (whole === undefined) throw new Error('nothing to give');
  const { context, partnership: id, scope } = whole.document;
  const records = whole.records.map(({ id, kind, stamp, values, stamps, others }) => ({
    id,
    kind,
    stamp,
    values,
    ...(stamps && { stamps }),
    ...(others && { others })
  }));
  await importDocuments(to.db, [{ partnership: id, scope, context, records }], {
    writer: to.pen.writer,
    now: to.pen.now()
  });
};

/** Noor's merge erased one note and changed another; then she wrote something herself. */
const afterwards = async () => {
  const [noor, karim] = [newStore(), newStore({ name: 'Karim', side: 'municipality', organisation: 'W' })];
  await write(karim, {
    doc,
    changes: [
      change(partnership, 'p1', { neighbourhood: 'Lindewarm' }),
      change(conversation, 'g1', { title: 'Startgesprek' })
    ]
  });
  await keep(karim, 'n1', 'Wie betaalt de kookplaat?');
  await keep(karim, 'n2', 'De ketel is op.');
  await receive(noor, karim);
  await write(karim, { doc, erase: ['n1'] });
  await keep(karim, 'n2', 'De ketel is oud.');
  await receive(noor, karim);
  await keep(noor, 'k1', 'Van Noor');
  return { noor, karim };
};

test('once something was written, what the merge took away can be put back one by one', async () => {
  const { noor, karim } = await afterwards();
  render(Toasts);
  const { user } = withApp(PutBack, {}, { store: noor });
  expect(
    await screen.findByText('Daarna is hier 1 ding geschreven of veranderd. Dat blijft staan:')
  ).toBeVisible();
  expect(screen.getByText('Startgesprek: 1 notitie')).toBeVisible();
  const list = within(screen.getByRole('list', { name: 'Wat je kunt terugzetten' }));
  const [erased, changed] = list
    .getAllByRole('listitem', { name: '' })
    .filter((item) => within(item).queryByRole('button'));
  expect(erased).toHaveTextContent(/Gewist.*Wie betaalt de kookplaat\?.*Startgesprek/);
  expect(changed).toHaveTextContent(/Veranderd.*was De ketel is op\..*wordt De ketel is oud\./);

  await user.click(list.getByRole('button', { name: 'Zet terug', description: /kookplaat/ }));
  expect(await screen.findByText('Teruggezet')).toBeVisible();
  expect(await textOf(noor, 'n1')).toBe('Wie betaalt de kookplaat?');
  await waitFor(() => expect(list.queryByText('Wie betaalt de kookplaat?')).toBeNull());
  expect(list.getByRole('button', { name: 'Zet terug' })).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  expect(await list.findByText('Wie betaalt de kookplaat?')).toBeVisible();
  expect(await textOf(noor, 'n1')).toBeUndefined();

  await user.click(screen.getByRole('button', { name: 'Zet alles terug' }));
  expect(await screen.findByText('Er is niets om terug te zetten')).toBeVisible();
  await receive(noor, karim);
  expect([await textOf(noor, 'n1'), await textOf(noor, 'n2')]).toEqual([
    'Wie betaalt de kookplaat?',
    'De ketel is op.'
  ]);
});

test('Delen leads there, with how many, and only while there is something', async () => {
  const { noor } = await afterwards();
  const { unmount } = withApp(Sharing, {}, { store: noor });
  expect(await screen.findByText(/zijn 2 dingen weggehaald of veranderd/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Zet losse dingen terug' })).toHaveAttribute(
    'href',
    '#/delen/terugzetten'
  );
  unmount();
  withApp(Sharing, {}, { store: newStore() });
  await screen.findByLabelText('Bestand openen');
  expect(screen.queryByRole('link', { name: 'Zet losse dingen terug' })).toBeNull();
});
