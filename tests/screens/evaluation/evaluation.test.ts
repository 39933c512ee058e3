import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { statements } from '../../../src/content/nl/statements';
import { clauseId } from '../../../src/model/clause';
import { agendaPointId, evaluation, evaluationChange, evaluationId } from '../../../src/model/evaluation';
import { statementNumbers, type Score } from '../../../src/model/scores';
import { otherSide, sides, type Side } from '../../../src/model/side';
import { addDays } from '../../../src/model/today';
import Evaluation from '../../../src/screens/evaluation/Evaluation.svelte';
import Evaluations from '../../../src/screens/evaluation/Evaluations.svelte';
import { agendaOf, conversationsOf, planConversation } from '../../../src/store/conversations';
import {
  answersOf,
  evaluationsOf,
  keepAnswer,
  lockAnswers,
  showScores,
  startEvaluation
} from '../../../src/store/evaluation';
import { startPartnership } from '../../../src/store/partnerships';
import { allOf } from '../../../src/store/read';
import { addRecord, changeRecord } from '../../../src/store/records';
import { newStore, noor, present, today, withApp } from '../support/withApp';

const karim = { name: 'Karim', side: 'municipality', organisation: 'Waterveen' } as const;

/** Lindewarm with an evaluation of the talk of next week. */
const begun = async () => {
  const store = newStore();
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  const id = await startPartnership(store, names);
  const talk = await planConversation(
    store,
    id,
    { type: 'evaluation', title: 'Terugkijken', date: addDays(today, 7) },
    ['Wat ging goed?']
  );
  const e = await startEvaluation(store, id, { date: today, conversation: talk });
  const of = (side: Side) => ({ partnership: id, id: e, side });
  return { store, id, e, talk, of };
};
type Begun = Awaited<ReturnType<typeof begun>>;

const lock = async ({ store, of }: Begun, side: Side, score: (number: number) => Score = () => 4) => {
  for (const number of statementNumbers) await keepAnswer(store, of(side), number, score(number));
  await lockAnswers(store, of(side));
};
/** Both locked and showed: apart on 2, low on 5, unknown on 9. */
const compared = async (start: Begun) => {
  await lock(start, 'municipality', (number) =>
    number === 2 ? 5 : number === 5 ? 3 : number === 9 ? 'unknown' : 4
  );
  await lock(start, 'initiative', (number) => (number === 2 ? 3 : number === 5 ? 2 : 4));
  for (const side of sides) await showScores(start.store, start.of(side));
};
const open = ({ store, id, e }: Begun, side: Side = 'initiative') =>
  withApp(Evaluation, { params: { id, e } }, { store, profile: side === 'initiative' ? noor : karim });
const statement = async (number: keyof typeof statements) =>
  within(await screen.findByRole('group', { name: `${number}. ${statements[number]}` }));

test('without an evaluation it says why both fill it in blind, and one tap begins that of the planned talk', async () => {
  const { store, id, talk } = await begun();
  for (const one of await evaluationsOf(store, id))
    await changeRecord(store, evaluation, one, { trashed: { by: 'Noor', at: 1 } });
  const { user } = withApp(Evaluations, { params: { id } }, { store });

  expect(await screen.findByText(/Je ziet de antwoorden van de ander pas als/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Bij welk gesprek hoort de evaluatie?' })).toHaveDisplayValue(
    /Terugkijken/
  );
  await user.click(screen.getByRole('button', { name: 'Begin evaluatie' }));
  expect(await screen.findByText('Nog niet ingevuld')).toBeVisible();
  expect((await evaluationsOf(store, id)).map((one) => one.id)).toEqual([evaluationId(talk)]);
});

test('each answer is kept at once, on the own side only', async () => {
  const start = await begun();
  const { user } = open(start);
  await user.click((await statement(3)).getByRole('radio', { name: '4, mee eens' }));
  await user.click((await statement(4)).getByRole('radio', { name: 'weet ik niet' }));
  expect(await screen.findByText('2 van 14 stellingen ingevuld')).toBeVisible();

  const answers = await answersOf(start.store, start.id, start.e, 'initiative');
  expect(answers.scores).toEqual({ 3: 4, 4: 'unknown' });
  expect(answers.scope).toBe('initiative');
});

test('after a tap the next statement stands under the thumb; looking back at one, the page stays', async () => {
  const start = await begun();
  const { user } = open(start);
  const topOf = (number: keyof typeof statements) =>
    screen.getByRole('group', { name: `${number}. ${statements[number]}` }).getBoundingClientRect().top;
  const third = await statement(3);
  // In sight, as it is for who taps it; otherwise the focus moves the page first.
  present(third.getAllByRole('radio')[0]).scrollIntoView({ block: 'center' });
  const before = topOf(3);
  await user.click(third.getByRole('radio', { name: '4, mee eens' }));
  // The way there is smooth, and takes its time on a busy machine.
  await expect.poll(() => Math.abs(topOf(4) - before), { timeout: 5000 }).toBeLessThan(2);

  const { scrollY } = window;
  await user.click(third.getByRole('radio', { name: /^5/ }));
  await expect
    .poll(async () => (await answersOf(start.store, start.id, start.e, 'initiative')).scores)
    .toEqual({ 3: 5 });
  // A step to the next one would be a hundred or more; the smooth way there may still owe a pixel.
  expect(Math.abs(window.scrollY - scrollY)).toBeLessThan(5);
});

test('the scale works by keyboard, and the keys do not move the page on', async () => {
  const start = await begun();
  const { user } = open(start);
  const first = (await statement(1)).getAllByRole('radio');
  present(first[0]).focus();
  const there = window.scrollY;
  await user.keyboard(' ');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(await screen.findByText('1 van 14 stellingen ingevuld')).toBeVisible();
  await expect
    .poll(async () => (await answersOf(start.store, start.id, start.e, 'initiative')).scores)
    .toEqual({ 1: 3 });
  expect(first[2]).toHaveFocus();
  expect(window.scrollY).toBe(there);
});

test('locking with an answer missing says which one and goes there', async () => {
  const start = await begun();
  for (const number of statementNumbers)
    if (number !== 7) await keepAnswer(start.store, start.of('initiative'), number, 4);
  const { user } = open(start);
  await user.click(await screen.findByRole('button', { name: 'Vergrendel onze antwoorden' }));
  expect(await screen.findByText('Deze stellingen zijn nog leeg: 7.')).toBeVisible();
  expect((await statement(7)).getAllByRole('radio')[0]).toHaveFocus();

  await user.click((await statement(7)).getByRole('radio', { name: '2, niet mee eens' }));
  await screen.findByText('14 van 14 stellingen ingevuld');
  await user.click(screen.getByRole('button', { name: 'Vergrendel onze antwoorden' }));
  expect(await screen.findByText('Lindewarm heeft ingevuld')).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Haal de vergrendeling weg' }));
  expect((await statement(7)).getByRole('radio', { name: '2, niet mee eens' })).toBeChecked();
});

test.each(sides)('%s sees only that the other side has filled it in', async (side) => {
  const start = await begun();
  const other = side === 'initiative' ? 'Gemeente Waterveen' : 'Lindewarm';
  await lock(start, otherSide(side), () => 1);
  open(start, side);
  expect(await screen.findByText(`${other} heeft ingevuld`)).toBeVisible();
  for (const radio of await screen.findAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(screen.getByText('0 van 14 stellingen ingevuld')).toBeVisible();
});

test('scores that are here too early are not shown', async () => {
  const start = await begun();
  await lock(start, 'municipality', () => 1);
  await lock(start, 'initiative');
  await showScores(start.store, start.of('municipality'));
  const { user } = open(start);
  expect(await screen.findByText('Gemeente Waterveen laat de antwoorden zien')).toBeVisible();
  expect(screen.queryByText(/1, helemaal niet mee eens/)).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
  expect(
    screen.getByText('De andere kant ziet jullie antwoorden pas in het volgende bestand.')
  ).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Laat onze antwoorden zien' }));
  expect(await screen.findByText('Niet veranderd na het vergrendelen.')).toBeVisible();
  expect(screen.getAllByText('Gemeente Waterveen: 1, helemaal niet mee eens')).toHaveLength(14);
});

test('a device without the answers of its side says so, and what to do', async () => {
  const start = await begun();
  for (const side of sides)
    await changeRecord(
      start.store,
      evaluation,
      present((await evaluationsOf(start.store, start.id))[0]),
      side === 'initiative' ? { sealInitiative: 'a' } : { sealMunicipality: 'b' }
    );
  open(start);
  expect(await screen.findByText('Jullie antwoorden staan niet op dit toestel')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Laat onze antwoorden zien' })).toBeNull();
});

test('scores that do not fit their seal give a warning', async () => {
  const start = await begun();
  await compared(start);
  const [one] = await evaluationsOf(start.store, start.id);
  const scores = { ...present(one).scoresMunicipality, 1: 5 } as const;
  await changeRecord(start.store, evaluation, present(one), { scoresMunicipality: scores });
  open(start);
  const warning = await screen.findByText(/antwoorden van Gemeente Waterveen zijn anders/);
  expect(warning).toBeVisible();
  expect(screen.queryByText('Niet veranderd na het vergrendelen.')).toBeNull();
});

test('what differs comes first, both scores stand in number and word, and the table says the same', async () => {
  const start = await begun();
  await compared(start);
  const { user } = open(start);

  const first = within(await screen.findByRole('region', { name: 'Hier praten jullie over' }));
  expect(first.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    `2. ${statements[2]}`,
    `5. ${statements[5]}`
  ]);
  const apart = within(first.getByRole('figure', { name: `2. ${statements[2]}` }));
  for (const step of ['1', '2', '3', '4', '5']) expect(await apart.findByText(step)).toBeVisible();
  expect(apart.queryByText('?')).toBeNull();
  expect(apart.getByText('Gemeente Waterveen: 5, helemaal mee eens')).toBeVisible();
  expect(first.getByText('Lindewarm: 3, niet eens, niet oneens')).toBeVisible();
  expect(first.getAllByText(/Bespreekpunt/, { selector: 'strong' })).toHaveLength(1);
  expect(first.getAllByText(/Actie nodig/, { selector: 'strong' })).toHaveLength(1);
  const rest = within(screen.getByRole('region', { name: 'De andere stellingen' }));
  expect(rest.getAllByRole('heading', { level: 3 })).toHaveLength(12);
  const unsure = within(rest.getByRole('figure', { name: `9. ${statements[9]}` }));
  expect(unsure.getByText('Gemeente Waterveen weet het niet')).toBeVisible();
  expect(await unsure.findByText('?')).toBeVisible();

  await user.click(screen.getByText('Bekijk alles als tabel'));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  const cellsOf = (number: keyof typeof statements) =>
    [
      ...present(rows.find((row) => row.textContent?.includes(statements[number]))).querySelectorAll('td')
    ].map(({ textContent }) => textContent);
  expect(cellsOf(2)).toEqual(['5', '3', '2', 'Bespreekpunt']);
  expect(cellsOf(5)).toEqual(['3', '2', '1', 'Actie nodig']);
  expect(cellsOf(9)).toEqual(['?', '4', '–', 'Gemeente Waterveen weet het niet']);
  expect(cellsOf(1)).toEqual(['4', '4', '0', '–']);
  expect(document.body.textContent).not.toMatch(/gemiddeld|totaal|%/i);
});

test('a second evaluation shows each statement through time', async () => {
  const start = await begun();
  await compared(start);
  const scores = Object.fromEntries(statementNumbers.map((number) => [number, 2] as const));
  await addRecord(start.store, start.id, evaluation, {
    date: '2026-05-20',
    scoresMunicipality: scores,
    scoresInitiative: scores
  });
  const { user } = open(start);
  await user.click(await screen.findByText('Vergelijk met eerder: 2 evaluaties'));
  const words = screen.getByText('Gemeente Waterveen: 2, daarna 5');
  const trend = within(present(words.closest('figure')));
  expect(await trend.findByText('mei 2026')).toBeVisible();
  expect(trend.getByText('nov 2026')).toBeVisible();
  await user.click(screen.getByText('Bekijk alles als tabel'));
  const months = within(screen.getByRole('table')).getAllByRole('columnheader', { name: /2026/ });
  expect(months.map(({ textContent }) => textContent)).toEqual(['mei 2026', 'nov 2026']);
});

test('one tap puts the points on the agenda of the evaluation talk', async () => {
  const start = await begun();
  await compared(start);
  const { user } = open(start);
  await user.click(await screen.findByRole('button', { name: 'Zet 2 punten op de agenda' }));
  const link = await screen.findByRole('link', {
    name: 'Deze punten staan op de agenda van Terugkijken'
  });
  expect(link).toHaveAttribute('href', expect.stringContaining(start.talk));
  expect((await agendaOf(start.store, start.id, start.talk)).map(({ id }) => id).slice(1)).toEqual([
    agendaPointId(start.e, 2),
    agendaPointId(start.e, 5)
  ]);
});

test('after its own talk an evaluation puts its points on the agenda of the next one', async () => {
  const start = await begun();
  await compared(start);
  const values = { type: 'evaluation', title: 'Verder praten', date: addDays(today, 30) } as const;
  const next = await planConversation(start.store, start.id, values, []);
  const later = { type: 'start', title: 'Later', date: addDays(today, 60) } as const;
  await planConversation(start.store, start.id, later, []);
  const { user } = withApp(
    Evaluation,
    { params: { id: start.id, e: start.e } },
    { store: start.store, today: addDays(today, 8) }
  );
  expect(await screen.findByRole('combobox', { name: 'Op welke agenda?' })).toHaveDisplayValue(
    /Verder praten/
  );
  await user.click(screen.getByRole('button', { name: 'Zet 2 punten op de agenda' }));
  await screen.findByRole('link', { name: 'Deze punten staan op de agenda van Verder praten' });
  expect(await agendaOf(start.store, start.id, next)).toHaveLength(2);
  expect(await agendaOf(start.store, start.id, start.talk)).toHaveLength(1);
});

test('a change is agreed by both, opens an artikel, and the next evaluation is planned in one tap', async () => {
  const start = await begun();
  await compared(start);
  const { user } = open(start);
  const changes = within(await screen.findByRole('region', { name: 'Wat veranderen we?' }));
  await user.type(changes.getByRole('textbox', { name: 'Wat gaat er veranderen?' }), 'Vaker bellen');
  await user.click(changes.getByRole('button', { name: 'Voeg toe' }));
  await user.selectOptions(
    await changes.findByRole('combobox', { name: 'Welk artikel van de overeenkomst hoort hierbij?' }),
    present(changes.getByRole('option', { name: /12/ }).getAttribute('value'))
  );
  await user.click(changes.getByRole('button', { name: 'Akkoord namens Lindewarm' }));
  expect(await changes.findByText('Lindewarm: akkoord')).toBeVisible();
  const [change] = await allOf(start.store, evaluationChange, start.id);
  expect(change).toMatchObject({ evaluation: start.e, clause: clauseId(12), clauseStamp: 'none' });
  expect(changes.getByRole('link', { name: /12/ })).toHaveAttribute(
    'href',
    expect.stringContaining('/overeenkomst/artikel/12')
  );

  const next = within(screen.getByRole('region', { name: 'Wanneer kijken we weer terug?' }));
  expect(next.getByLabelText('Dag van de volgende evaluatie')).toHaveValue(addDays(today, 182));
  await user.click(next.getByRole('button', { name: 'Plan de volgende evaluatie' }));
  expect(await next.findByText(/De volgende evaluatie is gepland/)).toBeVisible();
  const planned = (await conversationsOf(start.store, start.id)).filter(
    ({ date }) => date === addDays(today, 182)
  );
  expect(planned.map(({ type }) => type)).toEqual(['evaluation']);
});
