import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Meeting from '../../../src/screens/meeting/Meeting.svelte';
import Toasts from '../../../src/ui/Toasts.svelte';
import {
  conversationOf,
  conversationsOf,
  planConversation,
  writesSeen
} from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { render } from '@testing-library/svelte';
import { newStore, present, withApp } from '../support/withApp';

const planned = [
  { type: 'roles', title: 'Rollen', date: '2026-12-03', time: '19:30' },
  { type: 'endGoal', title: 'Einddoel', date: '2026-12-24' },
  { type: 'tension', title: 'Spanning', date: '2026-12-28' },
  { type: 'interests', title: 'Belangen', date: '2027-01-14' }
] as const;

const about = async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const made: string[] = [];
  for (const talk of planned) made.push(await planConversation(store, id, talk, []));
  const g = present(made[0]);
  render(Toasts);
  const view = withApp(Meeting, { params: { id, g, part: 'over' } }, { store });
  await screen.findByLabelText('Datum');
  const days = async () =>
    Object.fromEntries((await conversationsOf(store, id)).map(({ title, date }) => [title, date]));
  const moveTo = async (day: string) => {
    const field = screen.getByLabelText('Datum');
    field.focus();
    await fireEvent.change(field, { target: { value: day } });
  };
  return { ...view, id, g, store, days, moveTo };
};

test('a moved conversation offers to move the later ones of the series too, in one act that can be undone', async () => {
  const { days, id, moveTo, store, user } = await about();
  expect(screen.queryByText('Schuif de volgende gesprekken ook op?')).toBeNull();
  await moveTo('2026-12-10');
  expect(await screen.findByText('Schuif de volgende gesprekken ook op?')).toBeVisible();
  expect(screen.getAllByText(/^(Einddoel|Belangen|Spanning): van/).map((line) => line.textContent)).toEqual([
    'Einddoel: van do 24 december naar do 31 december',
    'Belangen: van do 14 januari 2027 naar do 21 januari 2027'
  ]);
  const before = await writesSeen(store, id);
  await user.click(screen.getByRole('button', { name: 'Schuif ze ook op' }));
  expect(await screen.findByText('2 gesprekken zijn mee opgeschoven.')).toBeVisible();
  expect(await days()).toEqual({
    Rollen: '2026-12-10',
    Einddoel: '2026-12-31',
    Spanning: '2026-12-28',
    Belangen: '2027-01-21'
  });
  expect(await writesSeen(store, id)).toBe(before + 1);
  expect(screen.queryByText('Schuif de volgende gesprekken ook op?')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  await waitFor(async () =>
    expect(await days()).toMatchObject({
      Rollen: '2026-12-10',
      Einddoel: '2026-12-24',
      Belangen: '2027-01-14'
    })
  );
});

test('a day typed in pieces counts from the day before; the way back, the past and “laat staan” move nothing', async () => {
  const { days, moveTo, user } = await about();
  await moveTo('2026-12-11');
  await moveTo('2026-12-02');
  expect(await screen.findByText(/is nu 1 dag eerder/)).toBeVisible();
  await moveTo('2026-11-20');
  await waitFor(() => expect(screen.queryByText('Schuif de volgende gesprekken ook op?')).toBeNull());
  await moveTo('2026-12-04');
  expect(await screen.findByText(/is nu 1 dag later/)).toBeVisible();
  await moveTo('2026-12-03');
  await waitFor(() => expect(screen.queryByText('Schuif de volgende gesprekken ook op?')).toBeNull());
  await moveTo('2026-12-05');
  await user.click(await screen.findByRole('button', { name: 'Laat ze staan' }));
  expect(await days()).toMatchObject({ Rollen: '2026-12-05', Einddoel: '2026-12-24' });
});

test('a planned conversation is skipped with a reason, and held after all', async () => {
  const { g, id, store, user } = await about();
  await user.click(screen.getByRole('button', { name: 'Sla dit gesprek over' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sla “Rollen” over' }));
  await user.type(dialog.getByLabelText('Waarom?'), 'De wethouder is ziek');
  await user.click(dialog.getByRole('button', { name: 'Sla over' }));
  expect(await screen.findByText('Dit gesprek is overgeslagen')).toBeVisible();
  expect(screen.getByText('De wethouder is ziek')).toBeVisible();
  expect(await conversationOf(store, id, g)).toMatchObject({
    cancelled: true,
    skipReason: 'De wethouder is ziek'
  });
  await user.click(screen.getByRole('button', { name: 'Toch houden' }));
  await waitFor(() => expect(screen.queryByText('Dit gesprek is overgeslagen')).toBeNull());
  const talk = await conversationOf(store, id, g);
  expect([talk?.cancelled, talk?.skipReason, talk?.date]).toEqual([undefined, undefined, '2026-12-03']);
});
