import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Now from '../../../src/screens/now/Now.svelte';
import { addCommitment } from '../../../src/store/commitments';
import { agendaOf, conversationsOf, planConversation } from '../../../src/store/conversations';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import type { Store } from '../../../src/store/store';
import { toasts } from '../../../src/ui/toast.svelte';
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

test('the conversation of today has one way to its notes', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  const talk = await planConversation(store, id, { type: 'start', title: 'Start', date: today }, []);
  withApp(Now, { params: { id } }, { store });

  expect(await screen.findByRole('link', { name: 'Begin met notities' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprek/${talk}`
  );
  expect(screen.queryByRole('button', { name: 'Notitie' })).toBeNull();
});

test('Notitie goes to the conversation of today that has begun last', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await planConversation(store, id, { type: 'start', title: 'Start', date: today, time: '10:00' }, []);
  const evening = { type: 'roles', title: 'Avond', date: today, time: '19:00' } as const;
  const talk = await planConversation(store, id, evening, []);
  const { user } = withApp(Now, { params: { id } }, { store });

  await user.click(await screen.findByRole('button', { name: 'Notitie' }));
  await waitFor(() => expect(location.hash).toBe(`#/p/${id}/gesprek/${talk}`));
  expect(await conversationsOf(store, id)).toHaveLength(2);
});

test('what matters now stands per side, with marks and words', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'municipality', due: '2026-11-25' });
  await addCommitment(store, id, { what: 'Brief lezen', side: 'initiative', due: '2026-12-02' });
  await addCommitment(store, id, { what: 'Zolders meten' });
  withApp(Now, { params: { id } }, { store });

  const municipality = within(await screen.findByRole('group', { name: 'Gemeente Waterveen' }));
  expect(municipality.getByRole('listitem')).toHaveTextContent('Zaal regelen morgen');
  const initiative = within(screen.getByRole('group', { name: 'Lindewarm' }));
  expect(initiative.getByRole('listitem')).toHaveTextContent('Brief lezen voor wo 2 december');
  expect(screen.getByText('1 afspraak is nog van niemand.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Naar alle afspraken (3 open)' })).toHaveAttribute(
    'href',
    `#/p/${id}/afspraken`
  );
});

test('what is late is reminded of until it is put off, on this device and for that one', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await addCommitment(store, id, { what: 'Brief lezen', side: 'initiative', due: '2026-11-20' });
  await addCommitment(store, id, { what: 'Wijkavond', side: 'together', due: '2026-11-22' });
  await addCommitment(store, id, { what: 'Flyers', side: 'initiative', due: '2026-11-23' });
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'municipality', due: '2026-11-01' });
  const { user, unmount } = withApp(Now, { params: { id } }, { store });

  const box = within(await screen.findByRole('region', { name: 'Herinnering' }));
  const rows = () => box.getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent?.trim());
  expect(rows()).toEqual([
    'Brief lezen Te laat: was voor vr 20 november',
    'Wijkavond Te laat: was voor zo 22 november'
  ]);
  expect(box.getByRole('link', { name: 'Nog 1 afspraak te laat' })).toHaveAttribute(
    'href',
    `#/p/${id}/afspraken`
  );
  const ours = within(screen.getByRole('group', { name: 'Lindewarm' }));
  expect(ours.getByText('Verder niets open')).toBeVisible();
  const theirs = within(screen.getByRole('group', { name: 'Gemeente Waterveen' }));
  expect(theirs.getByRole('listitem')).toHaveTextContent('Zaal regelen Te laat: was voor zo 1 november');

  await user.click(box.getByRole('button', { name: 'Herinner me over een week: Brief lezen' }));
  await waitFor(() =>
    expect(rows()).toEqual([
      'Wijkavond Te laat: was voor zo 22 november',
      'Flyers Te laat: was voor ma 23 november'
    ])
  );
  expect(screen.getByRole('heading', { name: 'Nu van belang' })).toHaveFocus();
  expect(ours.getByRole('listitem')).toHaveTextContent('Brief lezen');
  const said = toasts().find(({ message }) => message === 'Je ziet deze herinnering weer op di 1 december.');
  said?.action?.run();
  await waitFor(() => expect(rows()[0]).toBe('Brief lezen Te laat: was voor vr 20 november'));
  await user.click(box.getByRole('button', { name: 'Herinner me morgen: Brief lezen' }));
  await waitFor(() => expect(rows()[0]).toBe('Wijkavond Te laat: was voor zo 22 november'));
  unmount();

  withApp(Now, { params: { id } }, { store, today: '2026-11-25' });
  expect(await screen.findByRole('button', { name: 'Herinner me morgen: Brief lezen' })).toBeVisible();
});

test('nothing of one’s own late, no reminder', async () => {
  const store = newStore();
  const id = await lindewarm(store);
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'municipality', due: '2026-11-01' });
  withApp(Now, { params: { id } }, { store });
  await screen.findByText('Zaal regelen');
  expect(screen.queryByRole('region', { name: 'Herinnering' })).toBeNull();
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
