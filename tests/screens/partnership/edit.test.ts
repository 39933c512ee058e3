import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Edit from '../../../src/screens/partnership/Edit.svelte';
import { changePartnership, partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { newStore, present, withApp } from '../support/withApp';

const lindewijk = async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', municipality: 'Waterveen' });
  return { store, id, view: withApp(Edit, { params: { id } }, { store }) };
};

const save = () => screen.getByRole('button', { name: 'Bewaar' });

test('writes only what was changed; an emptied field is cleared', async () => {
  const { store, id, view } = await lindewijk();
  await view.user.clear(await screen.findByLabelText('Naam van de gemeente'));
  await view.user.selectOptions(screen.getByLabelText('Fase van het project'), 'Uitvoering');
  await view.user.selectOptions(
    screen.getByLabelText('Groeifase van het initiatief'),
    'Bewonersgroep met een naam'
  );
  await view.user.click(save());
  await vi.waitFor(async () =>
    expect((await partnershipOf(store, id))?.record.values).toEqual({
      neighbourhood: 'Lindewijk',
      municipality: null,
      projectPhase: 'execution',
      growthStage: 'named'
    })
  );
  await vi.waitFor(async () => expect(await store.db.drafts.count()).toBe(0));
});

test('the name of the neighbourhood cannot be emptied', async () => {
  const { store, id, view } = await lindewijk();
  await view.user.clear(await screen.findByLabelText('Naam van de wijk'));
  await view.user.click(save());
  expect(screen.getByLabelText('Naam van de wijk')).toHaveFocus();
  expect(screen.getByLabelText('Naam van de wijk')).toBeInvalid();
  expect((await partnershipOf(store, id))?.neighbourhood).toBe('Lindewijk');
});

test('what comes in while somebody types is not overwritten: both versions stand under the field', async () => {
  const { store, id, view } = await lindewijk();
  await view.user.type(await screen.findByLabelText('Naam van de wijk'), ' Noord');
  await changePartnership(store, { id }, { neighbourhood: 'De Linden', initiative: 'Lindewarm' });
  await vi.waitFor(() => expect(screen.getByLabelText('Naam van het initiatief')).toHaveValue('Lindewarm'));
  expect(screen.getByLabelText('Naam van de wijk')).toHaveValue('Lindewijk Noord');
  await view.user.click(save());

  const versions = await screen.findByRole('group', { name: /Naam van de wijk/ });
  expect(within(versions).getByText('Lindewijk Noord')).toBeVisible();
  expect(within(versions).getByText('De Linden')).toBeVisible();

  const [, other] = within(versions).getAllByRole('button');
  await view.user.click(present(other));
  await vi.waitFor(() => expect(versions).not.toBeInTheDocument());
  expect(screen.getByLabelText('Naam van de wijk')).toHaveValue('De Linden');
  expect((await partnershipOf(store, id))?.record.others).toBeUndefined();
});

test('what was typed is there again after the app was away', async () => {
  const { store, id, view } = await lindewijk();
  await view.user.type(await screen.findByLabelText('Naam van het initiatief'), 'Lindewarm');
  view.unmount();
  await vi.waitFor(async () => expect(await store.db.drafts.count()).toBe(1));
  withApp(Edit, { params: { id } }, { store });
  await vi.waitFor(() => expect(screen.getByLabelText('Naam van het initiatief')).toHaveValue('Lindewarm'));
});

test('an address of a partnership that is not here says so', async () => {
  withApp(Edit, { params: { id: 'elders' } });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Deze samenwerking staat niet op dit toestel'
  );
});

test('what ends is kept for a year, unless people choose another day', async () => {
  const { store, id, view } = await lindewijk();
  const stage = await screen.findByLabelText('Groeifase van het initiatief');
  expect(screen.queryByLabelText('Bewaren tot en met')).not.toBeInTheDocument();
  await view.user.selectOptions(stage, 'Gestopt, lessen bewaard');
  const until = screen.getByLabelText('Bewaren tot en met');
  expect(until).toHaveValue('2027-11-24');
  expect(until).toHaveAccessibleDescription(/Er gaat niets vanzelf weg/);

  // Not so after all: then nothing of it is written.
  await view.user.selectOptions(stage, 'Bewonersgroep met een naam');
  await view.user.click(save());
  await vi.waitFor(async () => expect((await partnershipOf(store, id))?.growthStage).toBe('named'));
  expect((await partnershipOf(store, id))?.record.values).not.toHaveProperty('keepUntil');

  await view.user.selectOptions(stage, 'Gestopt, lessen bewaard');
  await fireEvent.input(screen.getByLabelText('Bewaren tot en met'), { target: { value: '2030-01-01' } });
  await view.user.click(save());
  await vi.waitFor(async () =>
    expect(await partnershipOf(store, id)).toMatchObject({ growthStage: 'stopped', keepUntil: '2030-01-01' })
  );
});
