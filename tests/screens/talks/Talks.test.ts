import { render, screen, waitFor, within } from '@testing-library/svelte';
import ICAL from 'ical.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contentFor } from '../../../src/content';
import { report, reportId } from '../../../src/model/report';
import Talks from '../../../src/screens/talks/Talks.svelte';
import {
  agendaOf,
  changeConversation,
  conversationsOf,
  planConversation,
  writesSeen
} from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { addRecord, agree } from '../../../src/store/records';
import { reportOf } from '../../../src/store/report';
import Toasts from '../../../src/ui/Toasts.svelte';
import { newStore, present, today, withApp } from '../support/withApp';

test('planned ones come nearest first, held ones last first', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const plan = (title: string, values: object = {}) =>
    planConversation(store, id, { type: 'start', title, ...values }, []);
  await plan('Oud', { date: '2025-11-03', moodMunicipality: 4, moodInitiative: 2 });
  await plan('Gisteren', { date: '2026-11-23', moodMunicipality: 4 });
  await plan('Niet doorgegaan', { date: '2026-10-01', cancelled: true });
  const now = await plan('Vanavond', { date: today, time: '19:30', place: 'De Linde' });
  await plan('Zonder dag');
  await plan('Volgend jaar', { date: '2027-01-12' });
  await plan('Morgen', { date: '2026-11-25', cancelled: true });
  withApp(Talks, { params: { id } }, { store });

  const part = async (name: string) => {
    const section = (await screen.findByRole('heading', { level: 2, name })).parentElement;
    return within(section as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
  };
  expect(await part('Gepland')).toEqual([
    'Vandaag, 19.30 uur Vanavond Startgesprek · De Linde',
    'Morgen Morgen Gaat niet door · Startgesprek',
    'di 12 januari 2027 Volgend jaar Startgesprek',
    'Nog geen dag gekozen Zonder dag Startgesprek'
  ]);
  expect(await part('Geweest')).toEqual([
    'ma 23 november Gisteren Startgesprek',
    'do 1 oktober Niet doorgegaan Ging niet door · Startgesprek',
    'ma 3 november 2025 Oud Startgesprek Gemeente: Goed Initiatief: Stroef'
  ]);
  expect(screen.getByRole('link', { name: /Vanavond/ })).toHaveAttribute('href', `#/p/${id}/gesprek/${now}`);
  expect(screen.getByRole('link', { name: 'Plan een gesprek' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprekken/nieuw`
  );
});

test('a new partnership is invited to plan its first conversation', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(Talks, { params: { id } }, { store });
  expect(await screen.findByRole('heading', { name: 'Nog geen gesprekken' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Plan een gesprek' })).toBeVisible();
});

test('an unknown partnership is said to be elsewhere', async () => {
  withApp(Talks, { params: { id: 'elders' } });
  expect(await screen.findByText('Deze samenwerking staat niet op dit toestel')).toBeVisible();
});

const types = contentFor('nl').conversationTypes;

/** The talks of a new partnership, with what was planned before the screen opened. */
const talksWith = async (
  ...talks: readonly (Parameters<typeof planConversation>[2] & { readonly title: string })[]
) => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const made: string[] = [];
  for (const values of talks) made.push(await planConversation(store, id, values, []));
  render(Toasts);
  const view = withApp(Talks, { params: { id } }, { store });
  await screen.findByRole('heading', { level: 2, name: 'De reeks' });
  const find = async () => conversationsOf(store, id);
  /** The row of a step in the series. */
  const step = (name: string) =>
    within(present(screen.getByRole('heading', { level: 3, name }).closest('li')));
  return { ...view, id, made, find, step };
};

test('the whole series is planned in one act, with the agenda of each', async () => {
  const { find, id, store, user, step } = await talksWith();
  const before = await writesSeen(store, id);
  await user.click(screen.getByText('Plan de hele reeks'));
  await user.click(screen.getByRole('button', { name: 'Zet alles in de planning' }));
  expect(await screen.findByText('7 gesprekken staan in de planning.')).toBeVisible();
  const talks = await find();
  expect(talks.map(({ type, date }) => [type, date])).toEqual([
    ['start', '2026-12-15'],
    ['expectations', '2027-01-05'],
    ['roles', '2027-01-26'],
    ['endGoal', '2027-02-16'],
    ['interests', '2027-03-09'],
    ['commitments', '2027-03-30'],
    ['evaluation', '2027-09-28']
  ]);
  expect(await writesSeen(store, id)).toBe(before + 1);
  expect((await agendaOf(store, id, present(talks[2]).id)).map(({ question }) => question)).toEqual(
    types.roles.questions
  );
  await waitFor(() => expect(step('Startgesprek').getByText('Volgende stap')).toBeVisible());
  expect(screen.queryByText('Plan de hele reeks')).toBeNull();
});

test('the next step follows from what was held, and is planned with one tap', async () => {
  const { find, step, user } = await talksWith(
    { type: 'start', title: 'Kennismaking', date: '2026-11-03' },
    { type: 'tension', title: 'Spanning', date: '2026-12-01' }
  );
  expect(step('Startgesprek').getByRole('link', { name: 'geweest op di 3 november' })).toBeVisible();
  const next = step('Verwachtingen');
  expect(next.getByText('Volgende stap')).toBeVisible();
  await user.click(next.getByRole('button', { name: 'Plan op di 15 december' }));
  expect(await step('Verwachtingen').findByRole('link', { name: 'gepland op di 15 december' })).toBeVisible();
  expect((await find()).find(({ type }) => type === 'expectations')).toMatchObject({ date: '2026-12-15' });
});

test('a step that nobody planned is skipped with a reason, which is asked for', async () => {
  const { find, step, user } = await talksWith();
  await user.click(step('Startgesprek').getByRole('button', { name: 'Sla over' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sla “Startgesprek” over' }));
  await user.click(dialog.getByRole('button', { name: 'Sla over' }));
  expect(dialog.getByLabelText('Waarom?')).toHaveFocus();
  expect(dialog.getByLabelText('Waarom?')).toBeInvalid();
  expect(await find()).toHaveLength(0);
  await user.type(dialog.getByLabelText('Waarom?'), 'We kennen elkaar al');
  await user.click(dialog.getByRole('button', { name: 'Sla over' }));

  expect(await step('Startgesprek').findByText('overgeslagen: We kennen elkaar al')).toBeVisible();
  expect(await find()).toMatchObject([
    { type: 'start', title: 'Startgesprek', cancelled: true, skipReason: 'We kennen elkaar al' }
  ]);
  expect((await find())[0]?.date).toBeUndefined();
  expect(step('Verwachtingen').getByText('Volgende stap')).toBeVisible();
});

test('“Toch houden” takes a skipped step back, and gives it its agenda', async () => {
  const { find, id, step, store, user } = await talksWith({
    type: 'start',
    title: 'Startgesprek',
    cancelled: true,
    skipReason: 'Al gedaan'
  });
  await user.click(step('Startgesprek').getByRole('button', { name: 'Toch houden: Startgesprek' }));
  expect(await step('Startgesprek').findByText('staat klaar, nog zonder dag')).toBeVisible();
  const [talk] = await find();
  expect(talk?.cancelled).toBeUndefined();
  expect(talk?.skipReason).toBeUndefined();
  expect((await agendaOf(store, id, present(talk).id)).map(({ question }) => question)).toEqual(
    types.start.questions
  );
});

test('a skipped conversation without a day stands once: in the series, or else under its own heading', async () => {
  await talksWith(
    { type: 'start', title: 'Startgesprek', cancelled: true, skipReason: 'Al gedaan' },
    { type: 'tension', title: 'Over de krant', cancelled: true, skipReason: 'Opgelost' }
  );
  const section = present(screen.getByRole('heading', { name: 'Overgeslagen' }).parentElement);
  expect(within(section).getByText(/Gaat niet door: Opgelost/)).toBeVisible();
  expect(screen.getAllByText(/Al gedaan/)).toHaveLength(1);
});

test('a later step is skipped from its menu', async () => {
  const { step, user } = await talksWith();
  await user.click(step(types.roles.title).getByRole('button', { name: `Meer: ${types.roles.title}` }));
  await user.click(screen.getByRole('menuitem', { name: 'Sla over' }));
  const dialog = within(await screen.findByRole('dialog', { name: `Sla “${types.roles.title}” over` }));
  await user.type(dialog.getByLabelText('Waarom?'), 'Niet nodig');
  await user.click(dialog.getByRole('button', { name: 'Sla over' }));
  expect(await step(types.roles.title).findByText('overgeslagen: Niet nodig')).toBeVisible();
  expect(step('Startgesprek').getByText('Volgende stap')).toBeVisible();
});

/** The files that the page saved, as their names and texts. */
const savedFiles = () => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:none';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    names.push(this.download);
  });
  onTestFinished(() => {
    made.mockRestore();
    clicked.mockRestore();
  });
  return { names, texts: () => Promise.all(blobs.map((blob) => blob.text())) };
};

test('one tap makes a calendar file of all that is ahead, without a note, and a later one is newer', async () => {
  const files = savedFiles();
  const { id, made, store, user } = await talksWith(
    { type: 'start', title: 'Oud', date: '2026-11-03' },
    { type: 'roles', title: 'Rollen', date: '2026-12-03', time: '19:30', place: 'De Linde' },
    { type: 'endGoal', title: 'Einddoel', date: '2027-01-12' },
    { type: 'tension', title: 'Weg', date: '2026-12-10', cancelled: true, skipReason: 'Opgelost' },
    { type: 'interests', title: 'Zonder dag' }
  );
  expect(screen.getByText(/Geen notities\./)).toBeVisible();
  const button = () => screen.getByRole('button', { name: 'Zet 2 gesprekken in je agenda' });
  await user.click(button());
  await waitFor(() => expect(files.names).toEqual(['samenspel-lindewijk-2026-11-24.ics']));
  await changeConversation(store, id, present(made[1]), { date: '2026-12-04' });
  expect((await screen.findAllByText(/4 december/)).length).toBeGreaterThan(0); // what one taps on is what one sees
  await user.click(button());
  await waitFor(() => expect(files.names).toHaveLength(2));

  const [first, second] = (await files.texts()).map((text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  );
  expect(present(first).map(({ summary }) => summary)).toEqual([
    'Rollen · Lindewijk',
    'Gaat niet door: Weg · Lindewijk',
    'Einddoel · Lindewijk'
  ]);
  const [roles, , endGoal] = present(first);
  expect(roles?.startDate.toJSDate().toISOString()).toBe('2026-12-03T18:30:00.000Z');
  expect(roles?.location).toBe('De Linde');
  expect(roles?.description).toContain(`#/p/${id}/gesprek/${present(made[1])}`);
  expect(endGoal?.startDate.isDate).toBe(true);
  const again = present(second)[0];
  expect(again?.uid).toBe(roles?.uid);
  expect(again?.startDate.toJSDate().toISOString()).toBe('2026-12-04T18:30:00.000Z');
  expect(present(again?.sequence)).toBeGreaterThan(present(roles?.sequence));
});

test('a held conversation says how far its report is', async () => {
  const { id, made, store } = await talksWith({ type: 'roles', title: 'Avond', date: '2026-11-03' });
  const talk = present(made[0]);
  expect(screen.getByRole('link', { name: /Avond/ })).not.toHaveTextContent('Verslag');
  await addRecord(store, id, report, { conversation: talk, text: 'Zo was het' }, { id: reportId(talk) });
  await waitFor(() =>
    expect(screen.getByRole('link', { name: /Avond/ })).toHaveTextContent('Verslag: concept')
  );
  for (const side of ['municipality', 'initiative'] as const)
    await agree(store, (await reportOf(store, id, talk)).report, 'text', side);
  await waitFor(() =>
    expect(screen.getByRole('link', { name: /Avond/ })).toHaveTextContent('Verslag vastgesteld')
  );
});
