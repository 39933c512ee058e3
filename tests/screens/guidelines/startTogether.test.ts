import { screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { club } from '../../../src/model/club';
import { decision } from '../../../src/model/decision';
import { endGoal, endGoalId } from '../../../src/model/endGoal';
import Clubs from '../../../src/screens/guidelines/activities/Clubs.svelte';
import Decisions from '../../../src/screens/guidelines/activities/Decisions.svelte';
import EndGoal from '../../../src/screens/guidelines/activities/EndGoal.svelte';
import { theOne } from '../../../src/store/read';
import { addRecord, agree } from '../../../src/store/records';
import { withApp } from '../support/withApp';
import { add, begun, fill, group, only } from './activity';

const [agreed, notYet] = ['akkoord', 'nog niet akkoord'].map((standing) => async () => {
  for (const name of ['Gemeente Waterveen', 'Lindewarm'])
    expect(await screen.findByText(`${name}: ${standing}`)).toBeVisible();
}) as [() => Promise<void>, () => Promise<void>];

test('a club is known by somebody of a side, each side brings something, and an activity is held', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Clubs, { partnership }, { store });
  expect(await screen.findByText('Nog geen clubs')).toBeVisible();
  await add(user, 'Welke club of vereniging?', 'Zangkoor De Linde');
  expect(await screen.findByText('Nog niemand kent hen')).toBeVisible();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Muziek, toneel of hobby');
  const side = screen.getByRole('combobox', { name: 'Van welke kant is het contact?' });
  await user.selectOptions(side, 'Lindewarm');
  await fill(user, screen.getByRole('textbox', { name: 'Wie kent hen?' }), 'penningmeester');
  expect(await screen.findByText('Contact: Lindewarm, penningmeester')).toBeVisible();
  const brings = await group('Wat brengt elke kant?');
  expect((await group('Gemeente Waterveen', brings)).queryByRole('textbox')).toBeNull();
  await fill(user, brings.getByRole('textbox'), 'Stemmen');
  await fill(user, screen.getByRole('textbox', { name: 'Welke activiteit komt er?' }), 'Concert');
  await fill(user, screen.getByRole('textbox', { name: 'Hoe ging het?' }), 'Zestig mensen');
  expect(await screen.findByText(/· Activiteit gehouden$/)).toBeVisible();
  expect(await only(store, club, id)).toMatchObject({
    name: 'Zangkoor De Linde',
    type: 'culture',
    knownBySide: 'initiative',
    knownBy: 'penningmeester',
    bringsInitiative: 'Stemmen',
    activity: 'Concert',
    result: 'Zestig mensen'
  });
});

test('a club cannot lose its name', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, club, { name: 'De school' });
  const { user } = withApp(Clubs, { partnership }, { store });
  await user.click(await screen.findByText('De school'));
  const name = screen.getByRole('textbox', { name: 'Naam' });
  await user.clear(name);
  await user.tab();
  expect(name).toHaveAccessibleDescription('Dit kan niet leeg zijn. De oude tekst is bewaard.');
  expect(await only(store, club, id)).toMatchObject({ name: 'De school' });
});

test('a decision cannot lose its words, and asks for no agreement before there is an arrangement', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, decision, { what: 'Welke warmtebron?' });
  const { user } = withApp(Decisions, { partnership }, { store });
  await user.click(await screen.findByText('Welke warmtebron?'));
  expect(screen.queryByText(/akkoord/)).toBeNull();
  const what = screen.getByRole('textbox', { name: 'Besluit' });
  await user.clear(what);
  await user.tab();
  expect(what).toHaveAccessibleDescription('Dit kan niet leeg zijn. De oude tekst is bewaard.');
  expect(screen.queryByText('Bewaard')).toBeNull();
  expect(await only(store, decision, id)).toMatchObject({ what: 'Welke warmtebron?' });
});

test('who decides later is agreed with its day and its decider: another day or decider ends it', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Decisions, { partnership }, { store });
  expect(await screen.findByText('Nog geen besluiten')).toBeVisible();
  await add(user, 'Welk besluit komt eraan?', 'De warmtebron');
  expect(await screen.findByText('Nog open')).toBeVisible();
  const later = screen.getByRole('combobox', { name: 'Wie beslist later?' });
  const from = screen.getByLabelText('Vanaf wanneer?');
  await user.selectOptions(later, 'De wijk');
  await user.type(from, '2027-01-01');
  await user.tab();
  await fill(
    user,
    screen.getByRole('textbox', { name: 'Wat spreken we af over wie later beslist?' }),
    'De wijk kiest uit drie bronnen.'
  );
  const both = async () => {
    await user.click(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
    await screen.findByText('Lindewarm: akkoord');
    await agree(store, await only(store, decision, id), 'arrangement', 'municipality');
    await agreed();
  };
  await both();
  expect(await screen.findByText('Afgesproken: De wijk, vanaf vr 1 januari 2027')).toBeVisible();

  await user.clear(from);
  await user.type(from, '2028-01-01');
  await user.tab();
  await notYet();
  expect(await screen.findByText('Nog open')).toBeVisible();
  await both();
  expect(await screen.findByText('Afgesproken: De wijk, vanaf za 1 januari 2028')).toBeVisible();
  await user.selectOptions(later, 'Samen');
  await notYet();
  expect(await screen.findByText('Nog open')).toBeVisible();
});

test('that it stays as it is asks for an explanation, and who decides now changes no agreement', async () => {
  const { store, id, partnership } = await begun();
  const what = { what: 'De planning', arrangement: 'Samen, elk jaar', later: 'together' } as const;
  await addRecord(store, id, decision, what);
  await agree(store, await only(store, decision, id), 'arrangement', 'municipality');
  await agree(store, await only(store, decision, id), 'arrangement', 'initiative');
  const { user } = withApp(Decisions, { partnership }, { store });
  await user.click(await screen.findByText('De planning'));
  await agreed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wie beslist nu?' }), 'De gemeente');
  await waitFor(async () => expect(await only(store, decision, id)).toMatchObject({ now: 'municipality' }));
  await agreed();
  await fill(
    user,
    screen.getByRole('textbox', { name: 'Of blijft het zoals het is? Leg uit waarom' }),
    'De wet wijst de gemeente aan.'
  );
  expect(await screen.findByText('Blijft zo, met uitleg')).toBeVisible();
});

test('both agree to the sentence with its year, and another year ends the agreement', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, endGoal, { sentence: 'Warm van onszelf', year: 2034 }, { id: endGoalId });
  const goal = async () => (await theOne(store, endGoal, id, 'shared', endGoalId)).entity;
  await agree(store, await goal(), 'sentence', 'municipality');
  const { user } = withApp(EndGoal, { partnership }, { store });
  await user.click(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
  await agreed();

  const year = screen.getByRole('textbox', { name: 'In welk jaar?' });
  await user.clear(year);
  await fill(user, year, '2036');
  await notYet();
  expect(await goal()).toMatchObject({ sentence: 'Warm van onszelf', year: 2036 });
});
