import { screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import NewTalk from '../../../src/screens/talks/NewTalk.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

beforeEach(() => (location.hash = '#/gesprek'));

test('the shortcut leads to planning at once when there is one partnership', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(NewTalk, {}, { store });
  await vi.waitFor(() => expect(location.hash).toBe(`#/p/${id}/gesprekken/nieuw`));
});

test('asks with whom when there are more, and leads to the overview when there is none', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', initiative: 'Lindewarm' });
  await startPartnership(store, { neighbourhood: 'Mijn wijk' });
  withApp(NewTalk, {}, { store });
  const list = await screen.findByRole('list', { name: 'Met wie plan je een gesprek?' });
  expect(list).toContainElement(screen.getByRole('link', { name: 'Mijn wijk' }));
  expect(screen.getByRole('link', { name: 'Lindewijk · Lindewarm' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprekken/nieuw`
  );
  expect(location.hash).toBe('#/gesprek');

  withApp(NewTalk, {}, { store: newStore() });
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
});
