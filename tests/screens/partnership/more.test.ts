import { screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import More from '../../../src/screens/partnership/More.svelte';
import { partnerships, startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

beforeEach(() => {
  location.hash = '';
});

test('leads to everything around the partnership', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(More, { params: { id } }, { store });
  const goesTo = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await goesTo(/^Gegevens/)).toBe(`#/p/${id}/gegevens`);
  expect(await goesTo(/^Delen/)).toBe(`#/delen?p=${id}`);
  expect(await goesTo(/^Dossier voor het zaaksysteem/)).toBe(`#/p/${id}/dossier`);
  expect(await goesTo(/^Prullenbak/)).toBe(`#/p/${id}/prullenbak`);
  expect(await goesTo(/^Overzicht/)).toBe('#/');
  expect(await goesTo(/^Instellingen/)).toBe('#/instellingen');
});

test('the example goes with one tap', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', example: true });
  const { user } = withApp(More, { params: { id } }, { store });
  await user.click(await screen.findByRole('button', { name: 'Verwijder het voorbeeld' }));
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
  expect(await partnerships(store)).toEqual([]);
});

test('an own partnership goes only when its name is typed', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const { user } = withApp(More, { params: { id } }, { store });
  await user.click(await screen.findByRole('button', { name: 'Haal van dit toestel' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Lindewijk van dit toestel halen?' }));
  const field = dialog.getByLabelText('Typ de naam van de wijk: Lindewijk');
  await user.type(field, 'Havenbuurt');
  await user.click(dialog.getByRole('button', { name: 'Haal van dit toestel' }));
  expect(field).toHaveAccessibleDescription('Dit is niet dezelfde naam. Typ: Lindewijk');
  expect(await partnerships(store)).toHaveLength(1);

  await user.clear(field);
  await user.type(field, 'lindewijk');
  await user.click(dialog.getByRole('button', { name: 'Haal van dit toestel' }));
  await vi.waitFor(() => expect(location.hash).toBe('#/'));
  expect(await partnerships(store)).toEqual([]);
});

test('what was kept long enough is offered to keep elsewhere first, and goes only when its name is typed', async () => {
  const store = newStore();
  const id = await startPartnership(store, {
    neighbourhood: 'Lindewijk',
    growthStage: 'stopped',
    keepUntil: '2026-11-23'
  });
  const { user } = withApp(More, { params: { id } }, { store });
  expect(await screen.findByText('De bewaartermijn is voorbij')).toBeVisible();
  const goesTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(goesTo('Deelbestand maken')).toBe(`#/delen?p=${id}`);
  expect(goesTo('Dossier maken')).toBe(`#/p/${id}/dossier`);
  await user.click(screen.getByRole('button', { name: 'Opruimen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Lindewijk van dit toestel halen?' }));
  await user.click(dialog.getByRole('button', { name: 'Haal van dit toestel' }));
  expect(await partnerships(store)).toHaveLength(1);
});
