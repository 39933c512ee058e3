import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Bin from '../../../src/screens/partnership/Bin.svelte';
import { binOf, trash } from '../../../src/store/bin';
import { addCommitment, commitmentsOf } from '../../../src/store/commitments';
import { planConversation } from '../../../src/store/conversations';
import { keepNote, notesOf } from '../../../src/store/notes';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, present, withApp } from '../support/withApp';

const evening = async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const conversation = await planConversation(
    store,
    id,
    { type: 'neighbourhoodMeeting', title: 'Avond' },
    []
  );
  return { store, id, conversation };
};

test('an empty bin says what it is for', async () => {
  const { store, id } = await evening();
  withApp(Bin, { params: { id } }, { store });
  expect(await screen.findByText('De prullenbak is leeg')).toBeVisible();
});

test('shows the words, by whom and when, and puts one back', async () => {
  const { store, id, conversation } = await evening();
  await keepNote(store, id, 'shared', { conversation, text: 'Wie betaalt de kookplaat?', type: 'question' });
  await addCommitment(store, id, { what: 'Zaal regelen' });
  await trash(store, [...(await notesOf(store, id, conversation)), ...(await commitmentsOf(store, id))]);
  const { user } = withApp(Bin, { params: { id } }, { store });

  const list = await screen.findByRole('list', { name: 'In de prullenbak' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows).toHaveLength(2);
  const row = present(rows.find((each) => within(each).queryByText('Wie betaalt de kookplaat?')));
  expect(within(row).getByText('Notitie')).toBeVisible();
  expect(within(row).getByText(/Weggegooid door Noor op 24 nov\.? 2026, 19\.30/)).toBeVisible();

  await user.click(within(row).getByRole('button', { name: 'Zet terug' }));
  await vi.waitFor(() => expect(row).not.toBeInTheDocument());
  expect(await notesOf(store, id, conversation)).toHaveLength(1);
  expect(await commitmentsOf(store, id)).toEqual([]);
  expect(within(list).getByRole('button', { name: 'Zet terug' })).toHaveFocus();
});

test('one thing is erased for good after a question, and the rest stays', async () => {
  const { store, id, conversation } = await evening();
  await keepNote(store, id, 'shared', { conversation, text: 'Wie betaalt de kookplaat?', type: 'question' });
  await addCommitment(store, id, { what: 'Zaal regelen' });
  await trash(store, [...(await notesOf(store, id, conversation)), ...(await commitmentsOf(store, id))]);
  const { user } = withApp(Bin, { params: { id } }, { store });

  const erase = await screen.findByRole('button', {
    name: 'Wis voorgoed',
    description: 'Wie betaalt de kookplaat?'
  });
  await user.click(erase);
  const question = screen.getByRole('dialog', { name: 'Dit voorgoed wissen?' });
  await user.click(within(question).getByRole('button', { name: 'Annuleer' }));
  expect(await binOf(store, id)).toHaveLength(2);
  await user.click(erase);
  await user.click(within(question).getByRole('button', { name: 'Wis voorgoed' }));
  await vi.waitFor(() => expect(screen.queryByText('Wie betaalt de kookplaat?')).not.toBeInTheDocument());
  expect(await binOf(store, id)).toHaveLength(1);
  expect(screen.getByText('Zaal regelen')).toBeVisible();
});

test('the whole bin is emptied after a question that counts', async () => {
  const { store, id } = await evening();
  await addCommitment(store, id, { what: 'Zaal regelen' });
  await addCommitment(store, id, { what: 'Koffie zetten' });
  await trash(store, await commitmentsOf(store, id));
  const { user } = withApp(Bin, { params: { id } }, { store });

  await user.click(await screen.findByRole('button', { name: 'Leeg de prullenbak' }));
  const question = screen.getByRole('dialog', { name: '2 dingen voorgoed wissen?' });
  await user.click(within(question).getByRole('button', { name: 'Wis voorgoed' }));
  expect(await screen.findByText('De prullenbak is leeg')).toBeVisible();
  expect(await store.db.records.ofKinds([id], ['commitment'])).toEqual([]);
});

test('a pledge comes back together with its commitment', async () => {
  const { store, id, conversation } = await evening();
  await keepNote(store, id, 'shared', { conversation, text: 'Ik stuur een brief.', type: 'pledge' });
  await trash(store, [...(await notesOf(store, id, conversation)), ...(await commitmentsOf(store, id))]);
  const { user } = withApp(Bin, { params: { id } }, { store });
  const label = await screen.findByText('Notitie');
  await user.click(within(present(label.closest('li'))).getByRole('button', { name: 'Zet terug' }));
  expect(await screen.findByText('De prullenbak is leeg')).toBeVisible();
  expect(await commitmentsOf(store, id)).toHaveLength(1);
  expect(await binOf(store, id)).toEqual([]);
});
