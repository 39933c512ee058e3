import { screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import Overview from '../../../src/screens/overview/Overview.svelte';
import { addCommitment } from '../../../src/store/commitments';
import { agendaOf, conversationsOf, planConversation } from '../../../src/store/conversations';
import { partnerships, startPartnership } from '../../../src/store/partnerships';
import { type Circumstances, newStore, present, today, withApp } from '../support/withApp';

beforeEach(() => {
  location.hash = '';
});

const overview = (circumstances?: Circumstances) => {
  const openExample = vi.fn(() => Promise.resolve('linde'));
  return { ...withApp(Overview, { openExample }, circumstances), openExample };
};

test('without a partnership one tap leads to the meeting of tonight', async () => {
  const { user, store } = overview();
  await user.click(await screen.findByRole('button', { name: 'Begin met notities' }));
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/p\/.+\/gesprek\/.+/));

  const started = await partnerships(store);
  expect(started).toHaveLength(1);
  const partnership = present(started[0]);
  expect(partnership).toMatchObject({ neighbourhood: 'Mijn wijk', initiative: 'Lindewarm' });
  const meeting = present((await conversationsOf(store, partnership.id))[0]);
  expect(meeting).toMatchObject({ type: 'neighbourhoodMeeting', title: 'Wijkbijeenkomst', date: today });
  expect(location.hash).toBe(`#/p/${partnership.id}/gesprek/${meeting.id}`);
  expect(await agendaOf(store, partnership.id, meeting.id)).not.toEqual([]);
});

test('two taps start one partnership', async () => {
  const { store } = overview();
  const button = await screen.findByRole('button', { name: 'Begin met notities' });
  button.click();
  button.click();
  await vi.waitFor(() => expect(location.hash).toMatch(/gesprek/));
  expect(await partnerships(store)).toHaveLength(1);
});

test('without a partnership the example is one tap away', async () => {
  const { user } = overview();
  await user.click(await screen.findByRole('button', { name: 'Bekijk het voorbeeld' }));
  await vi.waitFor(() => expect(location.hash).toBe('#/p/linde'));
});

test('shows of each partnership who, how far, what is next and what is promised', async () => {
  const store = newStore();
  const linde = await startPartnership(store, {
    neighbourhood: 'Lindewijk',
    municipality: 'Waterveen',
    initiative: 'Lindewarm',
    projectPhase: 'development',
    growthStage: 'named'
  });
  await startPartnership(store, { neighbourhood: 'Havenbuurt', example: true });
  await planConversation(store, linde, { type: 'start', title: 'Al geweest', date: '2026-11-01' }, []);
  await planConversation(
    store,
    linde,
    { type: 'roles', title: 'Rollen en taken', date: '2026-12-03', time: '19:30' },
    []
  );
  for (const due of ['2026-11-20', '2026-12-20', null] as const)
    await addCommitment(store, linde, { what: 'Brief', due });
  await addCommitment(store, linde, { what: 'Zaal', state: 'done', due: '2026-11-01' });
  overview({ store });

  const list = await screen.findByRole('list', { name: 'Samenwerkingen' });
  const [haven, lindewijk] = within(list)
    .getAllByRole('listitem')
    .map((row) => within(row));
  expect(present(haven).getByRole('link', { name: 'Havenbuurt' })).toBeVisible();
  expect(await present(haven).findByText('Nog niets gepland')).toBeVisible();
  expect(present(haven).getByText('Niets open')).toBeVisible();
  expect(present(haven).getByText('Voorbeeld')).toBeVisible();

  const card = present(lindewijk);
  expect(card.getByRole('link', { name: 'Lindewijk' })).toHaveAttribute('href', `#/p/${linde}`);
  expect(card.getByText('Gemeente Waterveen')).toBeVisible();
  expect(card.getByText('Lindewarm')).toBeVisible();
  expect(card.getByText('Ontwikkeling')).toBeVisible();
  expect(card.getByText('Bewonersgroep met een naam')).toBeVisible();
  expect(await card.findByText(/Rollen en taken/)).toBeVisible();
  expect(card.getByText(/3 december, 19\.30/)).toBeVisible();
  expect(card.getByText('3 open, waarvan 1 te laat')).toBeVisible();
  expect(card.queryByText(/Al geweest/)).not.toBeInTheDocument();

  await addCommitment(store, linde, { what: 'Nog een', due: '2026-11-23' });
  expect(await card.findByText('4 open, waarvan 2 te laat')).toBeVisible();
});

test('offers a new partnership and a file to open', async () => {
  const store = newStore();
  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  overview({ store });
  expect(await screen.findByRole('link', { name: 'Nieuwe samenwerking' })).toHaveAttribute('href', '#/nieuw');
  expect(await screen.findByRole('link', { name: 'Open een bestand' })).toHaveAttribute('href', '#/delen');
  expect(screen.queryByRole('button', { name: 'Begin met notities' })).not.toBeInTheDocument();
});

test('what was written is read first for the cards on the screen, and for the others when there is time', async () => {
  await page.viewport(390, 844);
  const store = newStore();
  for (let i = 0; i < 40; i += 1) await startPartnership(store, { neighbourhood: `Wijk ${i}` });
  const idle = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  const asked = vi.spyOn(store.db.records, 'ofKinds');
  overview({ store });
  await screen.findAllByText('Niets open');
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(asked.mock.calls.length).toBeLessThan(40);
  screen.getByText('Wijk 39').scrollIntoView();
  const last = within(present(screen.getByText('Wijk 39').closest('li')));
  expect(await last.findByText('Niets open')).toBeVisible();
  const turns = idle.mock.calls.map(([turn]) => turn);
  idle.mockRestore();
  for (const turn of turns) turn({ didTimeout: false, timeRemaining: () => 0 });
  await vi.waitFor(() => expect(screen.getAllByText('Niets open')).toHaveLength(40), { timeout: 10_000 });
});

test('forty partnerships stand there at once, without reading a note', async () => {
  const store = newStore();
  for (let i = 0; i < 40; i += 1) await startPartnership(store, { neighbourhood: `Wijk ${i}` });
  const asked = vi.spyOn(store.db.records, 'ofKinds');
  overview({ store });
  await vi.waitFor(() => expect(screen.getAllByText('Niets open')).toHaveLength(40), { timeout: 10_000 });
  expect(asked.mock.calls.length).toBeLessThanOrEqual(2 * 40);
});
