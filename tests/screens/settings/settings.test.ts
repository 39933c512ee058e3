import Dexie from 'dexie';
import { screen, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { markKnown } from '../../../src/platform/known';
import { keepShared, takeShared } from '../../../src/platform/sharedFile';
import { theme } from '../../../src/screens/parts/theme.svelte';
import Settings from '../../../src/screens/settings/Settings.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { profileOf } from '../../../src/store/profile';
import { withApp } from '../support/withApp';

afterEach(() => {
  theme.choose('system');
  localStorage.clear();
});

test('keeps a changed name and side at once', async () => {
  const { user, store } = withApp(Settings, {});
  const name = screen.getByLabelText('Je naam');
  await user.clear(name);
  await user.tab();
  expect(name).toHaveAccessibleDescription(/Vul je naam in/);
  expect(await profileOf(store)).toBeUndefined();

  await user.type(name, 'Lotte');
  await user.click(screen.getByRole('radio', { name: 'Gemeente' }));
  await vi.waitFor(async () =>
    expect(await profileOf(store)).toEqual({
      name: 'Lotte',
      side: 'municipality',
      organisation: 'Lindewarm'
    })
  );
});

test('chooses light or dark', async () => {
  const { user } = withApp(Settings, {});
  await user.click(screen.getByRole('radio', { name: 'Donker' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await user.click(screen.getByRole('radio', { name: 'Zoals dit toestel' }));
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

test('wipes the device only after the word was typed', async () => {
  const restart = vi.fn();
  const { user, store } = withApp(Settings, { restart });
  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  localStorage.setItem('samenspel-theme', 'dark');
  markKnown('2026-11-24');
  const body = new FormData();
  body.append('tekst', 'gedeeld en nooit geopend');
  await keepShared(new Request('/gedeeld', { method: 'POST', body }));
  localStorage.setItem('of-another-page', 'stays');

  await user.click(screen.getByRole('button', { name: 'Wis alles van dit toestel' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Alles van dit toestel wissen?' }));
  await user.click(dialog.getByRole('button', { name: 'Wis alles' }));
  const field = dialog.getByLabelText('Typ het woord: wissen');
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription('Dit is niet het goede woord. Typ: wissen');
  expect(restart).not.toHaveBeenCalled();
  expect((await store.db.records.toArray()).length).toBe(2);

  await user.type(field, 'Wissen');
  await user.click(dialog.getByRole('button', { name: 'Wis alles' }));
  await vi.waitFor(() => expect(restart).toHaveBeenCalledOnce());
  expect(await Dexie.exists(store.db.name)).toBe(false);
  expect(localStorage.getItem('samenspel-theme')).toBeNull();
  expect(localStorage.getItem('samenspel.known')).toBeNull();
  expect(await takeShared()).toBeUndefined();
  expect(localStorage.getItem('of-another-page')).toBe('stays');
});

test('says in plain words how the device is doing', async () => {
  withApp(Settings, {});
  expect(await screen.findByText(/Samenspel gebruikt [\d,.]+ [kM]B/)).toBeVisible();
  expect(screen.getByText(/geen account, geen cookies en geen server/)).toBeVisible();
});
