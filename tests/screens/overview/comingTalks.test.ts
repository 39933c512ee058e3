import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ComingTalks from '../../../src/screens/overview/ComingTalks.svelte';
import { changeConversation, planConversation } from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

test('what is planned with all stands by week and month, each leading to its conversation', async () => {
  const store = newStore();
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const haven = await startPartnership(store, { neighbourhood: 'Havenbuurt' });
  const plan = (partnership: string, title: string, date?: '2026-11-26' | '2026-12-03' | '2027-01-12') =>
    planConversation(
      store,
      partnership,
      { type: 'roles', title, ...(date && { date, time: '19:30' }), place: 'Buurthuis' },
      []
    );
  await plan(linde, 'Rollen', '2027-01-12');
  const soon = await plan(haven, 'Start', '2026-11-26');
  await plan(linde, 'Doel', '2026-12-03');
  await plan(haven, 'Ooit');
  await planConversation(store, haven, { type: 'start', title: 'Al geweest', date: '2026-11-01' }, []);
  withApp(ComingTalks, {}, { store });

  expect((await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent)).toEqual([
    'Deze week',
    'Volgende week',
    'januari 2027',
    'Nog zonder dag'
  ]);
  const week = within(screen.getByRole('region', { name: 'Deze week' }));
  expect(week.getByRole('link')).toHaveAttribute('href', `#/p/${haven}/gesprek/${soon}`);
  const link = within(week.getByRole('link'));
  for (const words of ['Start', 'Havenbuurt · Buurthuis', 'do 26 november, 19.30 uur'])
    expect(link.getByText(words)).toBeVisible();
  expect(screen.queryByText('Al geweest')).not.toBeInTheDocument();

  await changeConversation(store, haven, soon, { cancelled: true });
  await expect.poll(() => screen.queryByRole('region', { name: 'Deze week' })).toBeNull();
});

test('when nothing is planned it says what to do', async () => {
  withApp(ComingTalks, {});
  expect(await screen.findByRole('heading', { name: 'Geen gesprek gepland' })).toBeVisible();
});
