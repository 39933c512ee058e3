import { screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import New from '../../../src/screens/partnership/New.svelte';
import { partnerships } from '../../../src/store/partnerships';
import { newStore, present, withApp } from '../support/withApp';

beforeEach(() => {
  location.hash = '';
});

const make = () => screen.getByRole('button', { name: 'Maak samenwerking' });

test('makes the partnership and opens it', async () => {
  const { user, store } = withApp(New, {});
  expect(screen.getByLabelText('Naam van het initiatief')).toHaveValue('Lindewarm');
  await user.type(screen.getByLabelText('Naam van de wijk'), ' Lindewijk ');
  await user.type(screen.getByLabelText('Naam van de gemeente'), 'Waterveen');
  await user.selectOptions(screen.getByLabelText('Soort initiatief'), 'Startende bewonersgroep');
  await user.click(make());
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/p\//));

  const made = present((await partnerships(store))[0]);
  expect(made.record.values).toEqual({
    neighbourhood: 'Lindewijk',
    municipality: 'Waterveen',
    initiative: 'Lindewarm',
    initiativeType: 'startingGroup'
  });
  expect(location.hash).toBe(`#/p/${made.id}`);
  expect(await store.db.drafts.count()).toBe(0);
});

test('asks for the one thing it needs', async () => {
  const { user, store } = withApp(New, {});
  await user.click(make());
  const field = screen.getByLabelText('Naam van de wijk');
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription('Vul de naam van de wijk in.');
  expect(await partnerships(store)).toEqual([]);
});

test('what was typed is there again after the app was away', async () => {
  const store = newStore();
  const { user, unmount } = withApp(New, {}, { store });
  await user.type(screen.getByLabelText('Naam van de wijk'), 'Lindew');
  unmount();
  await vi.waitFor(async () => expect(await store.db.drafts.count()).toBe(1));
  withApp(New, {}, { store });
  await vi.waitFor(() => expect(screen.getByLabelText('Naam van de wijk')).toHaveValue('Lindew'));
});
