import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Overview from '../../../src/screens/overview/Overview.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp, type Circumstances } from '../support/withApp';

const overview = (circumstances: Circumstances) =>
  withApp(Overview, { openExample: () => Promise.resolve('') }, circumstances);

test('after two weeks of work that is in no file it asks for a Reservekopie, and is silent for a week on request', async () => {
  const store = newStore(); // its clock is at 24 November
  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const early = overview({ store, today: '2026-12-07' });
  expect(await screen.findByRole('link', { name: 'Lindewijk' })).toBeVisible();
  expect(screen.queryByText('Tijd voor een Reservekopie')).not.toBeInTheDocument();
  early.unmount();

  const { user, unmount } = overview({ store, today: '2026-12-08' });
  expect(await screen.findByText('Tijd voor een Reservekopie')).toBeVisible();
  expect(screen.getByText(/werk van 14 dagen geleden/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Reservekopie maken' })).toHaveAttribute(
    'href',
    '#/delen?soort=backup'
  );
  await user.click(screen.getByRole('button', { name: 'Volgende week' }));
  await vi.waitFor(() => expect(screen.queryByText('Tijd voor een Reservekopie')).not.toBeInTheDocument());
  unmount();

  overview({ store, today: '2026-12-15' });
  expect(await screen.findByText('Tijd voor een Reservekopie')).toBeVisible();
});

test('a partnership that ended and was kept long enough leads to tidying up', async () => {
  const store = newStore();
  const id = await startPartnership(store, {
    neighbourhood: 'Lindewijk',
    growthStage: 'stopped',
    keepUntil: '2026-11-23'
  });
  await startPartnership(store, { neighbourhood: 'Havenbuurt', keepUntil: '2026-11-23' });
  overview({ store });
  expect(
    await screen.findByText('Lindewijk is gestopt. Jullie wilden het bewaren tot en met ma 23 november.')
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ruim Lindewijk op' })).toHaveAttribute('href', `#/p/${id}/meer`);
  expect(screen.getAllByText(/is gestopt/)).toHaveLength(1);
});
