import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { clauseStandingOf, clauseId } from '../../../src/model/clause';
import { endGoal, endGoalId } from '../../../src/model/endGoal';
import { evaluationChange } from '../../../src/model/evaluation';
import { milestone } from '../../../src/model/milestone';
import { documentKey } from '../../../src/model/scope';
import Clause from '../../../src/screens/agreement/Clause.svelte';
import { clauseOf, discussClause } from '../../../src/store/agreement';
import { agendaOf, planConversation } from '../../../src/store/conversations';
import { addRecord, agree as agreeTo } from '../../../src/store/records';
import { allOf } from '../../../src/store/read';
import { newStore, present, withApp } from '../support/withApp';
import { agree, begun, karim, undo, write } from './begun';

const on = (id: string, n: string) => ({ params: { id, n } });
const joint = () => screen.findByRole('textbox', { name: 'De tekst van het artikel' });
const standing = async (store: ReturnType<typeof newStore>, id: string, number: 4 | 6 | 9) =>
  clauseStandingOf(await clauseOf(store, id, number));

test('each side writes its own text by keyboard, and the joint text takes one over when it is empty', async () => {
  const { store, id } = await begun();
  await write(store, id, 9, { textMunicipality: 'Twee uur per week' });
  const { user } = withApp(Clause, on(id, '9'), { store });
  expect(await screen.findByText('Hoeveel geld en tijd is er, en van wie?')).toBeVisible();
  const [municipality, initiative] = [
    within(await screen.findByRole('group', { name: 'Gemeente Waterveen' })),
    within(screen.getByRole('group', { name: 'Lindewarm' }))
  ];
  expect(municipality.queryByRole('textbox')).toBeNull();
  expect(municipality.getByText('Twee uur per week')).toBeVisible();

  await user.tab();
  await user.tab();
  expect(initiative.getByRole('textbox', { name: 'Jullie tekst' })).toHaveFocus();
  await user.keyboard('Vier uur per week');
  await user.tab();
  expect(await joint()).toHaveFocus();
  expect(await screen.findByText('Tekst van beide kanten')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Neem de tekst van Gemeente Waterveen over' }));
  await waitFor(async () => expect(await joint()).toHaveValue('Twee uur per week'));
  expect(screen.queryByRole('button', { name: /Neem de tekst/ })).toBeNull();
  expect(await standing(store, id, 9)).toBe('proposed');
});

test('an edit ends the agreement of both, and it is said in words', async () => {
  const { store, id } = await begun();
  await write(store, id, 9, { text: 'Drie uur' });
  await agree(store, id, 9, 'municipality');
  const { user } = withApp(Clause, on(id, '9'), { store });
  expect(await screen.findByText('Gemeente Waterveen: akkoord')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Akkoord namens Lindewarm' }));
  expect(await screen.findByText('Akkoord van beide kanten')).toBeVisible();

  await user.type(await joint(), ' per week');
  await user.tab();
  expect(await screen.findByText('Lindewarm: nog niet akkoord')).toBeVisible();
  expect(screen.getByText('Gemeente Waterveen: nog niet akkoord')).toBeVisible();
});

test('"bespreken" goes on the agenda in one tap, and ends by itself with a new text', async () => {
  const { store, id } = await begun();
  const talk = await planConversation(
    store,
    id,
    { type: 'commitments', title: 'Afspraken', date: '2026-12-03' },
    []
  );
  await write(store, id, 9, { text: 'Drie uur' });
  await agree(store, id, 9, 'initiative');
  const { user } = withApp(Clause, on(id, '9'), { store });

  await user.click(await screen.findByRole('button', { name: 'Bespreken' }));
  expect(await screen.findByText('Lindewarm: wil dit bespreken')).toBeVisible();
  expect((await clauseOf(store, id, 9)).agreedInitiative).toBeUndefined();
  await user.click(await screen.findByRole('button', { name: /Maak er een agendapunt van/ }));
  expect(await screen.findByRole('link', { name: /Dit is een agendapunt/ })).toBeVisible();
  expect((await agendaOf(store, id, talk)).map(({ question }) => question)).toEqual([
    'Artikel 9, Geld en uren: wat willen we anders?'
  ]);

  await user.type(await joint(), ' per week');
  await user.tab();
  expect(await screen.findByText('Lindewarm: nog niet akkoord')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Dit is een agendapunt/ })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Bespreken' }));
  expect(await screen.findByRole('button', { name: /Maak er een agendapunt van/ })).toBeVisible();
});

test('who agrees no longer wants to discuss, in the same act', async () => {
  const { store, id } = await begun();
  await write(store, id, 9, { text: 'Drie uur' });
  await discussClause(store, id, await clauseOf(store, id, 9), 'initiative', true);
  const { user } = withApp(Clause, on(id, '9'), { store });
  expect(await screen.findByText('Bespreken, vraagt Lindewarm')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Akkoord namens Lindewarm' }));
  expect(await screen.findByText('Lindewarm: akkoord')).toBeVisible();
  const { record } = await clauseOf(store, id, 9);
  expect(record.values['discussInitiative']).toBeNull();
  expect(record.stamps?.['discussInitiative']).toBe(record.stamps?.['agreedInitiative']);
});

const withGoal = async () => {
  const all = await begun();
  await addRecord(
    all.store,
    all.id,
    endGoal,
    { sentence: 'De wijk is van het gas af', year: 2034 },
    { id: endGoalId }
  );
  await addRecord(all.store, all.id, milestone, { what: 'Plan klaar', year: 2027 });
  return all;
};

test('the end goal is shown first, and then fills the artikel; that can be undone', async () => {
  const { store, id } = await withGoal();
  const { user } = withApp(Clause, on(id, '4'), { store });
  await user.click(await screen.findByRole('button', { name: 'Vul in vanuit het einddoel' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('De wijk is van het gas af (2034)')).toBeVisible();
  expect((await clauseOf(store, id, 4)).text).toBeUndefined();
  await user.click(dialog.getByRole('button', { name: 'Zet dit in het artikel' }));
  await waitFor(async () =>
    expect(await joint()).toHaveValue('De wijk is van het gas af (2034)\nPlan klaar (2027)')
  );
  expect((await clauseOf(store, id, 4)).filledFrom).toHaveLength(4);

  await undo('De tekst is ingevuld.');
  await waitFor(async () => expect(await joint()).toHaveValue(''));
  expect((await clauseOf(store, id, 4)).filledFrom).toBeUndefined();
});

test('a source that changed says what is new; taking it over ends the agreement and the notice', async () => {
  const { store, id } = await withGoal();
  const { user } = withApp(Clause, on(id, '4'), { store });
  await user.click(await screen.findByRole('button', { name: 'Vul in vanuit het einddoel' }));
  await user.click(await screen.findByRole('button', { name: 'Zet dit in het artikel' }));
  await waitFor(async () => expect((await clauseOf(store, id, 4)).text).toBeDefined());
  await agree(store, id, 4, 'municipality', 'initiative');
  expect(screen.queryByText('De bron is veranderd')).toBeNull();

  await addRecord(store, id, milestone, { what: 'Eerste straat', year: 2029 });
  expect(await screen.findByText('De bron is veranderd')).toBeVisible();
  expect(screen.getByText('Eerste straat (2029)')).toBeVisible();
  expect(await standing(store, id, 4)).toBe('agreed');
  await user.click(screen.getByRole('button', { name: 'Bekijk en neem over: het einddoel' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het nieuwe achter de tekst' }));
  await waitFor(async () =>
    expect(await joint()).toHaveValue(
      'De wijk is van het gas af (2034)\nPlan klaar (2027)\nEerste straat (2029)'
    )
  );
  await waitFor(() => expect(screen.queryByText('De bron is veranderd')).toBeNull());
  expect(await standing(store, id, 4)).toBe('proposed');
});

test('a source that changed may be seen and left, without touching the text', async () => {
  const { store, id } = await withGoal();
  const { user } = withApp(Clause, on(id, '4'), { store });
  await user.click(await screen.findByRole('button', { name: 'Vul in vanuit het einddoel' }));
  await user.click(await screen.findByRole('button', { name: 'Zet dit in het artikel' }));
  await waitFor(async () => expect((await clauseOf(store, id, 4)).text).toBeDefined());
  await agree(store, id, 4, 'municipality', 'initiative');
  await addRecord(store, id, endGoal, { sentence: 'De wijk is warm' }, { id: endGoalId });
  await user.click(await screen.findByRole('button', { name: 'Laat de tekst zo' }));
  await waitFor(() => expect(screen.queryByText('De bron is veranderd')).toBeNull());
  expect(await standing(store, id, 4)).toBe('agreed');
});

test('what is private fills nothing', async () => {
  const { store, id } = await begun();
  await addRecord(store, id, milestone, { what: 'KANARIE' }, { scope: 'initiative' });
  withApp(Clause, on(id, '15'), { store });
  await joint();
  expect(screen.queryByRole('button', { name: /Vul in/ })).toBeNull();
});

test('a comment says who wrote it; it is dealt with, and stays to be read', async () => {
  const { store, id } = await begun();
  const { user } = withApp(Clause, on(id, '9'), { store });
  await user.type(
    await screen.findByRole('textbox', { name: 'Wat wil je hierover zeggen?' }),
    'Reken de uren na'
  );
  await user.keyboard('{Tab}{Enter}');
  const comments = within(screen.getByRole('region', { name: 'Opmerkingen' }));
  expect(await comments.findByText('Reken de uren na')).toBeVisible();
  expect(await comments.findByText(/Noor, 24 nov/)).toBeVisible();
  await user.click(comments.getByRole('button', { name: 'Afgehandeld' }));
  await user.click(await comments.findByText('1 afgehandeld'));
  expect(await comments.findByText('Reken de uren na')).toBeVisible();
});

test('an agreed change from an evaluation opens the artikel until its text is written anew', async () => {
  const { store, id } = await begun();
  await write(store, id, 9, { text: 'Drie uur' });
  await agree(store, id, 9, 'municipality', 'initiative');
  const { record } = await clauseOf(store, id, 9);
  await addRecord(store, id, evaluationChange, {
    evaluation: 'e',
    what: 'Reken met vier uur',
    clause: clauseId(9),
    clauseStamp: record.stamps?.['text'] ?? record.stamp
  });
  const change = async () => present((await allOf(store, evaluationChange, id))[0]);
  await agreeTo(store, await change(), 'what', 'municipality');
  const { user } = withApp(Clause, on(id, '9'), { store });
  expect(await screen.findByText('Akkoord van beide kanten')).toBeVisible();

  await agreeTo(store, await change(), 'what', 'initiative');
  expect(await screen.findByText('Uit de evaluatie')).toBeVisible();
  expect(screen.getByText('Reken met vier uur')).toBeVisible();
  expect(screen.getByText('Opnieuw bekijken')).toBeVisible();
  await user.clear(await joint());
  await user.type(await joint(), 'Vier uur');
  await user.tab();
  await waitFor(() => expect(screen.queryByText('Uit de evaluatie')).toBeNull());
});

test('two texts written at the same time stand both, and nobody can agree until one is chosen', async () => {
  const { store, id } = await begun();
  await write(store, id, 9, { text: 'Drie uur' });
  const { user } = withApp(Clause, on(id, '9'), { store });
  await user.type(await joint(), ' per week');
  const other = { ...store, pen: { ...store.pen, writer: 'lottelotte' } };
  await write(other, id, 9, { text: 'Vier uur' });
  await user.tab();
  const versions = within(await screen.findByRole('group', { name: /Twee versies/ }));
  expect(screen.queryByRole('button', { name: /Akkoord namens/ })).toBeNull();
  await user.click(present(versions.getAllByRole('button', { name: 'Kies deze tekst' })[0]));
  expect(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' })).toBeVisible();
});

test('the ways to the artikel before and after pass what was left out', async () => {
  const { store, id } = await begun();
  await write(store, id, 10, { leftOut: true });
  withApp(Clause, on(id, '9'), { store, profile: karim });
  const nav = within(await screen.findByRole('navigation', { name: 'Artikelen' }));
  expect(nav.getByRole('link', { name: /Lokaal eigenaarschap/ })).toHaveAttribute(
    'href',
    `#/p/${id}/overeenkomst/artikel/8`
  );
  expect(nav.getByRole('link', { name: /Opgroeirecht/ })).toHaveAttribute(
    'href',
    `#/p/${id}/overeenkomst/artikel/11`
  );
});

test('an address that names no artikel says so, and looking at one writes nothing', async () => {
  const { store, id } = await begun();
  const { unmount } = withApp(Clause, on(id, '19'), { store });
  expect(await screen.findByText('Deze pagina is er niet')).toBeVisible();
  unmount();
  withApp(Clause, on(id, '9'), { store });
  await joint();
  expect(await store.db.records.get([documentKey(id, 'shared'), clauseId(9)])).toBeUndefined();
});
