import { screen, waitFor, within } from '@testing-library/svelte';
import { router } from 'svelte-spa-router';
import { expect, onTestFinished, test } from 'vitest';
import { contentFor } from '../../../src/content';
import Plan from '../../../src/screens/talks/Plan.svelte';
import { agendaOf, conversationsOf } from '../../../src/store/conversations';
import { draftOf } from '../../../src/store/drafts';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

const template = contentFor('nl').conversationTypes;

const planning = async (store = newStore(), known?: string) => {
  const id = known ?? (await startPartnership(store, { neighbourhood: 'Lindewijk' }));
  const view = withApp(Plan, { params: { id } }, { store });
  await screen.findByRole('radio', { name: 'Startgesprek' });
  return { id, ...view };
};
const questions = () =>
  screen
    .getAllByRole('textbox', { name: /^Vraag \d+$/ })
    .map((field) => (field as HTMLTextAreaElement).value);
const planned = async (store: ReturnType<typeof newStore>, id: string) => {
  await waitFor(async () => expect(await conversationsOf(store, id)).toHaveLength(1));
  const [talk] = await conversationsOf(store, id);
  if (talk === undefined) throw new Error('nothing was planned');
  return { talk, agenda: (await agendaOf(store, id, talk.id)).map(({ question }) => question) };
};

test('planning copies the questions of the type, in their order', async () => {
  const { id, store, user } = await planning();
  expect(screen.getAllByRole('radio')).toHaveLength(10);
  await user.click(screen.getByRole('radio', { name: 'Startgesprek' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Startgesprek');
  await user.type(screen.getByLabelText('Datum'), '2026-12-03');
  await user.type(screen.getByLabelText('Tijd'), '19:30');
  await user.type(screen.getByLabelText('Plaats'), 'Buurthuis De Linde');
  await user.click(screen.getByRole('button', { name: 'Plan gesprek' }));

  const { talk, agenda } = await planned(store, id);
  expect(talk).toMatchObject({
    type: 'start',
    title: 'Startgesprek',
    date: '2026-12-03',
    time: '19:30',
    place: 'Buurthuis De Linde'
  });
  expect(agenda).toEqual(template.start.questions);
  await waitFor(() => expect(location.hash).toBe(`#/p/${id}/gesprek/${talk.id}`));
  expect(await draftOf(store, `plan:${id}`)).toBeUndefined();
});

test('a link that names the type brings its questions, and leaves no draft behind', async () => {
  onTestFinished(() => history.replaceState(null, '', location.pathname));
  location.hash = '#/p/x/gesprekken/nieuw?soort=tension';
  await waitFor(() => expect(router.querystring).toBe('soort=tension'));
  const { id, store } = await planning();
  await waitFor(() => expect(screen.getByRole('radio', { name: template.tension.title })).toBeChecked());
  expect(questions()).toEqual(template.tension.questions);
  expect(await draftOf(store, `plan:${id}`)).toBeUndefined();
});

test('the agenda is changed by keyboard: moved, reworded, taken away, added', async () => {
  const { id, store, user } = await planning();
  await user.click(screen.getByRole('radio', { name: 'Verwachtingen' }));
  const [first = '', second = '', ...rest] = template.expectations.questions;

  screen.getByRole('button', { name: 'Zet vraag 1 lager' }).focus();
  await user.keyboard('{Enter}');
  expect(questions()).toEqual([second, first, ...rest]);
  expect(screen.getByRole('button', { name: 'Zet vraag 2 lager' })).toHaveFocus();
  expect(screen.getByText('Dit is nu vraag 2 van 6.')).toBeInTheDocument();
  screen.getByRole('button', { name: 'Zet vraag 2 hoger' }).focus();
  await user.keyboard('{Enter}');
  expect(questions()).toEqual([first, second, ...rest]);
  expect(screen.getByRole('button', { name: 'Zet vraag 1 lager' })).toHaveFocus(); // it cannot go higher

  screen.getByRole('button', { name: 'Haal vraag 6 weg' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Haal vraag 5 weg' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Voeg een vraag toe' }));
  await user.keyboard('Hoe vieren we het?');
  await user.clear(screen.getByRole('textbox', { name: 'Vraag 2' }));
  await user.click(screen.getByRole('button', { name: 'Plan gesprek' }));

  const { agenda } = await planned(store, id);
  expect(agenda).toEqual([first, ...rest.slice(0, 3), 'Hoe vieren we het?']);
});

test('another type never replaces what somebody wrote', async () => {
  const { user } = await planning();
  await user.click(screen.getByRole('radio', { name: 'Startgesprek' }));
  await user.click(screen.getByRole('radio', { name: 'Evaluatie' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Evaluatie');
  expect(questions()).toEqual(template.evaluation.questions);

  await user.type(screen.getByRole('textbox', { name: 'Vraag 1' }), ' En wat niet?');
  await user.type(screen.getByRole('textbox', { name: 'Titel' }), ' van het jaar');
  await user.click(screen.getByRole('radio', { name: 'Startgesprek' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Evaluatie van het jaar');
  expect(questions()[0]).toBe('Wat ging goed? En wat niet?');
  await user.click(screen.getByRole('button', { name: 'Zet de vragen van “Startgesprek” neer' }));
  expect(questions()).toEqual(template.start.questions);
});

test('without a type or a title it says what is missing, and plans nothing', async () => {
  const { id, store, user } = await planning();
  await user.click(screen.getByRole('button', { name: 'Plan gesprek' }));
  expect(screen.getByRole('group', { name: 'Welk gesprek?' })).toHaveAccessibleDescription(
    'Kies eerst welk gesprek het wordt.'
  );
  await user.click(screen.getByRole('radio', { name: 'Startgesprek' }));
  await user.clear(screen.getByRole('textbox', { name: 'Titel' }));
  await user.click(screen.getByRole('button', { name: 'Plan gesprek' }));
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveAccessibleDescription('Vul een titel in.');
  expect(await conversationsOf(store, id)).toHaveLength(0);
});

test('two quick taps plan one conversation', async () => {
  const { id, store, user } = await planning();
  await user.click(screen.getByRole('radio', { name: 'Startgesprek' }));
  const button = screen.getByRole('button', { name: 'Plan gesprek' });
  button.click();
  button.click();
  await planned(store, id);
});

test('a plan that was not finished is there again, until one lets it go', async () => {
  const store = newStore();
  const { id, user, unmount } = await planning(store);
  await user.click(screen.getByRole('radio', { name: 'Afspraken' }));
  await user.type(screen.getByLabelText('Plaats'), 'School');
  unmount();

  const again = await planning(store, id);
  expect(await screen.findByText('Dit had je getypt maar nog niet bewaard.')).toBeVisible();
  expect(screen.getByLabelText('Plaats')).toHaveValue('School');
  expect(screen.getByRole('radio', { name: 'Afspraken' })).toBeChecked();
  expect(questions()).toEqual(template.commitments.questions);
  await again.user.click(screen.getByRole('button', { name: 'Annuleer' }));
  await waitFor(async () => expect(await draftOf(store, `plan:${id}`)).toBeUndefined());
  expect(within(document.body).queryByText('Dit lukt nu niet')).toBeNull();
});
