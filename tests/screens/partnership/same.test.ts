import { render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import Overview from '../../../src/screens/overview/Overview.svelte';
import SamePartnership from '../../../src/screens/partnership/SamePartnership.svelte';
import { joinSame } from '../../../src/store/joinSame';
import { partnerships, startPartnership } from '../../../src/store/partnerships';
import { allOf } from '../../../src/store/read';
import { addRecord } from '../../../src/store/records';
import Toasts from '../../../src/ui/Toasts.svelte';
import { newStore, withApp } from '../support/withApp';

const startedTwice = async () => {
  const store = newStore();
  const a = await startPartnership(store, { neighbourhood: 'Lindewarm', municipality: 'Waterveen' });
  const b = await startPartnership(store, { neighbourhood: 'Lindewijk', initiative: 'Warme Linde' });
  await addRecord(store, b, note, { conversation: 'g1', text: 'Wie betaalt?' });
  return { store, a, b };
};
const listed = async (store: ReturnType<typeof newStore>) =>
  (await partnerships(store)).map(({ neighbourhood }) => neighbourhood);

test('one sees both side by side, brings them together, and can undo it', async () => {
  const { store, a } = await startedTwice();
  render(Toasts);
  const { user } = withApp(SamePartnership, { params: { id: a } }, { store });
  await user.click(await screen.findByRole('radio', { name: /Lindewijk/ }));
  const beside = within(screen.getByRole('group', { name: 'Naast elkaar' }));
  expect(beside.getByText('Warme Linde')).toBeVisible();
  expect(beside.getByText(/0 gesprekken, 0 notities/)).toBeVisible();
  expect(beside.getByText(/0 gesprekken, 1 notitie/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Breng ze bij elkaar' }));
  expect(await screen.findByText('Lindewijk hoort nu bij Lindewarm')).toBeVisible();
  expect((await allOf(store, note, a)).map(({ text }) => text)).toEqual(['Wie betaalt?']);
  expect(await listed(store)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  await waitFor(async () => expect(await listed(store)).toEqual(['Lindewarm', 'Lindewijk']));
  expect(await allOf(store, note, a)).toEqual([]);
});

test('later it can be taken loose, and the overview says where it is until then', async () => {
  const { store, a, b } = await startedTwice();
  await joinSame(store, a, b);
  const { unmount } = withApp(Overview, { openExample: () => Promise.resolve('') }, { store });
  expect(await screen.findByRole('link', { name: /Lindewijk hoort nu bij/ })).toHaveAttribute(
    'href',
    `#/p/${a}/zelfde`
  );
  unmount();
  const { user } = withApp(SamePartnership, { params: { id: a } }, { store });
  await user.click(await screen.findByRole('button', { name: 'Maak los', description: 'Lindewijk' }));
  expect(await screen.findByRole('radio', { name: /Lindewijk/ })).toBeInTheDocument();
  expect(await listed(store)).toEqual(['Lindewarm', 'Lindewijk']);
});

test('without another one it says what to do', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewarm' });
  withApp(SamePartnership, { params: { id } }, { store });
  expect(await screen.findByText('Hier staat geen andere samenwerking')).toBeVisible();
});
