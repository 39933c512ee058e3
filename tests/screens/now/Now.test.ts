import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Now from '../../../src/screens/now/Now.svelte';
import { addCommitment } from '../../../src/store/commitments';
import { agendaOf, conversationsOf, planConversation } from '../../../src/store/conversations';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import type { Store } from '../../../src/store/store';
import { newStore, today, withApp } from '../support/withApp';

const lindewarm = (store: Store, values = {}) =>
  startPartnership(store, {
    neighbourhood: 'Lindewijk',
    municipality: 'Waterveen',
    initiative: 'Lindewarm',
    ...values
  });

test('the next conversation stands on top, with one tap to its notes', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await planConversation(store, id, { type: 'start', title: 'Kennismaken', date: '2026-11-03' }, []);
  await planConversation(store, id, { type: 'evaluation', title: 'Later', date: '2027-02-01' }, []);
  const next = await planConversation(
    store,
    id,
    { type: 'roles', title: 'Wie doet wat?', date: '2026-12-03', time: '19:30', place: 'De Linde' },
    []
  );
  withApp(Now, { params: { id } }, { store });

  expect(await screen.findByRole('heading', { level: 1, name: 'Lindewarm' })).toBeVisible();
  expect(screen.getByText('Waterveen · Lindewijk')).toBeVisible();
  const card = within(screen.getByRole('region', { name: 'Volgend gesprek' }));
  expect(card.getByRole('heading', { name: 'Wie doet wat?' })).toBeVisible();
  expect(card.getByText('Volgend gesprek · do 3 december, 19.30 uur')).toBeVisible();
  expect(card.getByText('Rollen en rolverdeling · De Linde')).toBeVisible();
  expect(card.getByRole('link', { name: 'Begin met notities' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprek/${next}`
  );
  expect(screen.getByRole('link', { name: 'Kennismaken' })).toBeVisible();
});

test('without a next conversation one can plan it', async () => {
  const store = newStore();
  const id = await lindewarm(store, { initiative: null });
  withApp(Now, { params: { id } }, { store });

  expect(await screen.findByRole('heading', { level: 1, name: 'Lindewijk' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Plan een gesprek' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprekken/nieuw`
  );
  expect(screen.queryByRole('link', { name: 'Begin met notities' })).toBeNull();
});

test('two quick taps on Notitie begin one neighbourhood meeting, and go there', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  withApp(Now, { params: { id } }, { store });

  const button = await screen.findByRole('button', { name: 'Notitie' });
  button.click();
  button.click();
  await waitFor(() => expect(location.hash).toContain('/gesprek/'));
  const all = await conversationsOf(store, id);
  expect(all).toMatchObject([{ type: 'neighbourhoodMeeting', title: 'Wijkbijeenkomst', date: today }]);
  expect(location.hash).toBe(`#/p/${id}/gesprek/${all[0]?.id}`);
  expect(await agendaOf(store, id, all[0]?.id ?? '')).not.toHaveLength(0);
});

test('Notitie goes to the conversation of today when there is one', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  const talk = await planConversation(store, id, { type: 'start', title: 'Start', date: today }, []);
  const { user } = withApp(Now, { params: { id } }, { store });

  await user.click(await screen.findByRole('button', { name: 'Notitie' }));
  await waitFor(() => expect(location.hash).toBe(`#/p/${id}/gesprek/${talk}`));
  expect(await conversationsOf(store, id)).toHaveLength(1);
});

test('what matters now stands per side, with marks and words', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'municipality', due: '2026-11-25' });
  await addCommitment(store, id, { what: 'Brief lezen', side: 'initiative', due: '2026-11-20' });
  await addCommitment(store, id, { what: 'Zolders meten' });
  withApp(Now, { params: { id } }, { store });

  const municipality = within(await screen.findByRole('group', { name: 'Gemeente Waterveen' }));
  expect(municipality.getByRole('listitem')).toHaveTextContent('Zaal regelen morgen');
  const initiative = within(screen.getByRole('group', { name: 'Lindewarm' }));
  expect(initiative.getByRole('listitem')).toHaveTextContent('Brief lezen te laat: was voor vr 20 november');
  expect(screen.getByText('1 afspraak is nog van niemand.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Naar alle afspraken (3 open)' })).toHaveAttribute(
    'href',
    `#/p/${id}/afspraken`
  );
});

test('the example says so and goes with one tap', async () => {
  const store = newStore();
  const id = await lindewarm(store, { example: true });
  const { user } = withApp(Now, { params: { id } }, { store });

  expect(await screen.findByText('Dit is een voorbeeld.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Verwijder het voorbeeld' }));
  await waitFor(() => expect(location.hash).toBe('#/'));
  expect(await partnershipOf(store, id)).toBeUndefined();
});

test('a partnership of one’s own cannot be removed here', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  withApp(Now, { params: { id } }, { store });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Verwijder het voorbeeld' })).toBeNull();
});

test('a partnership that is not on this device says so and shows the way back', async () => {
  withApp(Now, { params: { id: 'elders' } });
  expect(await screen.findByText('Deze samenwerking staat niet op dit toestel')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Naar het overzicht' })).toHaveAttribute('href', '#/');
});
