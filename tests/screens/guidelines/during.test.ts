import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { interest } from '../../../src/model/interest';
import { reflection } from '../../../src/model/reflection';
import { relation } from '../../../src/model/relation';
import { roleMoment } from '../../../src/model/roleMoment';
import Interests from '../../../src/screens/guidelines/activities/Interests.svelte';
import Reflections from '../../../src/screens/guidelines/activities/Reflections.svelte';
import Relation from '../../../src/screens/guidelines/activities/Relation.svelte';
import RoleHistory from '../../../src/screens/guidelines/activities/RoleHistory.svelte';
import { agendaOf, changeConversation, planConversation } from '../../../src/store/conversations';
import { allOf } from '../../../src/store/read';
import { addRecord, changeRecord } from '../../../src/store/records';
import type { Store } from '../../../src/store/store';
import { present, withApp } from '../support/withApp';
import { add, begun, fill, group, only, plannedTalk, region, remove, undo } from './activity';

/** A conversation of 10 November, two weeks ago. */
const heldTalk = (store: Store, id: string, values = {}) =>
  planConversation(store, id, { type: 'start', title: 'Kennismaken', date: '2026-11-10', ...values }, []);

test('a rhythm is agreed in days, and it is said whether it is kept', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Relation, { partnership }, { store });
  const rhythm = await region('Ritme');
  expect(rhythm.getByText('Spreek eerst een ritme af.')).toBeVisible();
  expect(rhythm.getByRole('link', { name: 'Plan een gesprek' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprekken/nieuw`
  );
  const days = await rhythm.findByRole('textbox', {
    name: 'Om de hoeveel dagen spreken jullie elkaar?'
  });
  await fill(user, days, '21');
  expect(await rhythm.findByText('Er is nog geen gesprek geweest.')).toBeVisible();
  expect(await only(store, relation, id)).toMatchObject({ id: 'relation', rhythmDays: 21 });

  await heldTalk(store, id);
  expect(
    await rhythm.findByText(/^Jullie houden het ritme\. Het laatste gesprek was di 10 november\./)
  ).toBeVisible();
  await user.clear(days);
  await fill(user, days, '7');
  expect(await rhythm.findByText(/^Het is langer stil dan jullie afspraken\./)).toHaveTextContent(
    'Jullie zouden elkaar spreken tot en met di 17 november.'
  );
  await plannedTalk(store, id);
  expect(await rhythm.findByText(/Het volgende gesprek is di 1 december\./)).toBeVisible();
  expect(rhythm.queryByRole('link', { name: 'Plan een gesprek' })).toBeNull();
});

test('the past year stands in a table too, with the mood of each side in words', async () => {
  const { store, id, partnership } = await begun();
  withApp(Relation, { partnership }, { store });
  const year = await region('Het afgelopen jaar');
  expect(year.getByText('Nog geen gesprekken in het afgelopen jaar')).toBeVisible();

  await heldTalk(store, id, { title: 'Lang geleden', date: '2025-11-20', moodMunicipality: 5 });
  await heldTalk(store, id, { moodInitiative: 2 });
  expect(await year.findByText('1 gesprek in het afgelopen jaar.')).toBeVisible();
  expect(present(year.getByRole('img', { name: 'Het afgelopen jaar' }).querySelector('rect'))).toBeVisible();
  const mood = within(await year.findByRole('img', { name: 'Sfeer' }));
  expect(mood.getByText('Gespannen')).toBeVisible();
  const table = within(year.getByRole('table', { name: 'Gesprekken van het afgelopen jaar, met de sfeer' }));
  expect(table.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
    'Gesprek',
    'Gemeente',
    'Initiatief'
  ]);
  expect(table.getAllByRole('cell').map((one) => one.textContent)).toEqual(['Nog niet ingevuld', 'Stroef']);
});

test('an opinion begins private, goes to the other side by choice, and a clash becomes a point to talk about', async () => {
  const { store, id, partnership } = await begun();
  const talk = await plannedTalk(store, id);
  const { user } = withApp(Interests, { partnership }, { store });
  const own = await group('Lindewarm');
  expect(await own.findByText('Nog geen kaartjes')).toBeVisible();
  await add(user, 'Wat vind je?', 'Geen palen in de straat', own);
  expect(await own.findByText('Mijn kant', { selector: '.summary' })).toBeVisible();
  await fill(user, own.getByRole('textbox', { name: 'Waarom is dat belangrijk?' }), 'De bomen');
  await user.selectOptions(own.getByRole('combobox', { name: 'Wat is het?' }), 'Grens');
  await waitFor(async () =>
    expect(await only(store, interest, id)).toMatchObject({
      scope: 'initiative',
      side: 'initiative',
      why: 'De bomen',
      nature: 'limit'
    })
  );
  expect(own.queryByRole('combobox', { name: 'Hoe past dit bij de andere kant?' })).toBeNull();

  await user.click(own.getByRole('button', { name: 'Deel met Gemeente Waterveen' }));
  expect(await own.findByText('Iedereen ziet dit · Grens')).toBeVisible();
  expect(await only(store, interest, id)).toMatchObject({ scope: 'shared', why: 'De bomen' });
  const card = own.getByText('Geen palen in de straat', { selector: '.title' });
  if (!card.closest('details')?.open) await user.click(card);
  await user.selectOptions(own.getByRole('combobox', { name: 'Hoe past dit bij de andere kant?' }), 'Botst');
  await user.click(
    await own.findByRole('button', { name: 'Maak er een agendapunt van: Geen palen in de straat' })
  );
  expect(await own.findByRole('link', { name: /^Dit is een agendapunt/ })).toBeVisible();
  expect((await agendaOf(store, id, talk)).map(({ question }) => question)).toEqual([
    'We verschillen over “Geen palen in de straat”. Welke oplossing helpt ons allebei?'
  ]);
});

test('a card may stay on this device, and the cards of the other side are read, not written', async () => {
  const { store, id, partnership } = await begun();
  const theirs = { side: 'municipality', position: 'Eerst de planning', why: 'De raad' } as const;
  const { user } = withApp(Interests, { partnership }, { store });
  const [own, other] = [await group('Lindewarm'), await group('Gemeente Waterveen')];
  expect(await other.findByText('Hier staan de kaartjes die de andere kant deelt.')).toBeVisible();
  await user.selectOptions(
    own.getByRole('combobox', { name: 'Wie ziet een nieuw kaartje?' }),
    'Alleen op dit toestel'
  );
  await add(user, 'Wat vind je?', 'Ik twijfel', own);
  await waitFor(async () => expect(await only(store, interest, id)).toMatchObject({ scope: 'device' }));

  await addRecord(store, id, interest, theirs);
  await user.click(await other.findByText('Eerst de planning', { selector: '.title' }));
  expect(other.getByText('De raad')).toBeVisible();
  expect(other.queryByRole('textbox', { name: 'Waarom is dat belangrijk?' })).toBeNull();
  await fill(user, other.getByRole('textbox', { name: 'Wat doen jullie hiermee?' }), 'Samen naar de raad');
  await waitFor(async () => {
    const shared = (await allOf(store, interest, id)).filter(({ scope }) => scope === 'shared');
    expect(shared).toMatchObject([{ ...theirs, followUp: 'Samen naar de raad' }]);
  });
});

test('the role of the gemeente is kept through time, proposed by one side and noticed by the other', async () => {
  const { store, id, partnership } = await begun(undefined, {
    projectPhase: 'development',
    growthStage: 'named'
  });
  const { user } = withApp(RoleHistory, { partnership }, { store });
  expect(await screen.findByText('Nog geen rol opgeschreven')).toBeVisible();
  const open = /Nog niet beide kanten schreven voor deze fase een rol op\./;
  expect(screen.getByText(open)).toHaveTextContent('Nu: Ontwikkeling · Bewonersgroep met een naam.');
  expect(screen.queryByRole('region', { name: 'De trap door de tijd' })).toBeNull();

  await add(user, 'Waarom kijken jullie naar de rol?', 'Een nieuwe fase');
  const step = await group('De rol van de gemeente');
  expect((await group('Gemeente Waterveen', step)).queryByRole('combobox')).toBeNull();
  await user.selectOptions(step.getByRole('combobox', { name: 'Het initiatief merkt' }), 'Regisseren');
  expect(await screen.findByText('Di 24 november · ervaren: Regisseren')).toBeVisible();
  await changeRecord(store, roleMoment, await only(store, roleMoment, id), {
    stepMunicipality: 'facilitating'
  });
  expect(
    await screen.findByText('Di 24 november · voorgesteld: Faciliteren · ervaren: Regisseren')
  ).toBeVisible();
  expect(screen.queryByText(open)).toBeNull();
  const picture = await region('De trap door de tijd');
  const steps = within(await picture.findByRole('img', { name: 'De trap door de tijd' }));
  expect(steps.getAllByText(/^[A-Z]/).map((one) => one.textContent)).toEqual([
    'Reguleren',
    'Regisseren',
    'Stimuleren',
    'Faciliteren',
    'Loslaten'
  ]);
  expect(await only(store, roleMoment, id)).toMatchObject({
    reason: 'Een nieuwe fase',
    date: '2026-11-24',
    projectPhase: 'development',
    growthStage: 'named',
    stepMunicipality: 'facilitating',
    stepInitiative: 'directing'
  });
});

test('looking back is for oneself alone: it stands on this device, and can go to the bin', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Reflections, { partnership }, { store });
  expect(await screen.findByText(/^Er is nog geen gesprek geweest\./)).toBeVisible();
  expect(screen.getByText(/^Dit is alleen voor jou\./)).toBeVisible();
  await heldTalk(store, id);
  const toDo = 'Je hebt nog niet teruggekeken op “Kennismaken” van di 10 november.';
  expect(await screen.findByText(toDo)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Kijk twee minuten terug' }));
  const listened = await screen.findByRole('combobox', { name: 'Heb ik meer geluisterd dan gepraat?' });
  await user.selectOptions(listened, 'Een beetje');
  await fill(user, screen.getByRole('textbox', { name: 'Wat oefen ik de volgende keer?' }), 'Doorvragen');
  expect(await screen.findByText('Je hebt teruggekeken op “Kennismaken” van di 10 november.')).toBeVisible();
  await waitFor(async () =>
    expect(await only(store, reflection, id)).toMatchObject({
      scope: 'device',
      listened: 'partly',
      practise: 'Doorvragen'
    })
  );

  await remove(user, 'Kennismaken');
  expect(await screen.findByText(toDo)).toBeVisible();
  await undo('“Kennismaken” ligt in de prullenbak.');
  expect(await screen.findByText('Je hebt teruggekeken op “Kennismaken” van di 10 november.')).toBeVisible();
});

test('after the next conversation one is asked how practising went', async () => {
  const { store, id, partnership } = await begun();
  const first = await heldTalk(store, id, { title: 'De eerste', date: '2026-10-06' });
  const before = { conversation: first, practise: 'Doorvragen' };
  await addRecord(store, id, reflection, before, { scope: 'device', id: `reflection-${first}` });
  await heldTalk(store, id);
  const { user } = withApp(Reflections, { partnership }, { store });
  const asks = present((await screen.findByText('Dit wilde je oefenen: “Doorvragen”')).parentElement);
  await fill(user, within(asks).getByRole('textbox', { name: 'Hoe ging het oefenen?' }), 'Ging goed');
  await waitFor(async () =>
    expect(await only(store, reflection, id)).toMatchObject({ revisited: 'Ging goed' })
  );
  const earlier = await region('Eerder teruggekeken');
  expect(earlier.getByText('De eerste')).toBeVisible();
  await changeConversation(store, id, first, { title: 'De allereerste' });
  expect(await earlier.findByText('De allereerste')).toBeVisible();
});
