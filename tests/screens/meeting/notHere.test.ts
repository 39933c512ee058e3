import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Meeting from '../../../src/screens/meeting/Meeting.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

const titled = (name: string) => screen.findByRole('heading', { level: 1, name });

test('a talk that is not on this device says so, and leads to the talks that are', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(Meeting, { params: { id, g: 'elders' } }, { store });
  expect(await titled('Dit gesprek staat niet op dit toestel')).toBeVisible();
  expect(screen.getByText(/Vraag de ander om een Deelbestand/)).toBeVisible();
  for (const link of screen.getAllByRole('link', { name: 'Gesprekken' }))
    expect(link).toHaveAttribute('href', `#/p/${id}/gesprekken`);
});

test('where the whole samenwerking is not here, that is what it says', async () => {
  withApp(Meeting, { params: { id: 'elders', g: 'g1' } });
  expect(await titled('Deze samenwerking staat niet op dit toestel')).toBeVisible();
});
