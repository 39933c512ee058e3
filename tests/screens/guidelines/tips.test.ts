import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { ambassadorMoment } from '../../../src/model/ambassadorMoment';
import { balance } from '../../../src/model/balance';
import { growthStep } from '../../../src/model/growthStep';
import { neighbourhood, neighbourhoodId, unheardGroup } from '../../../src/model/neighbourhood';
import { story } from '../../../src/model/story';
import Equality from '../../../src/screens/guidelines/activities/Equality.svelte';
import Growth from '../../../src/screens/guidelines/activities/Growth.svelte';
import Neighbourhood from '../../../src/screens/guidelines/activities/Neighbourhood.svelte';
import { addCommitment } from '../../../src/store/commitments';
import { agendaOf } from '../../../src/store/conversations';
import { theOne } from '../../../src/store/read';
import { agree, changeRecord } from '../../../src/store/records';
import { withApp } from '../support/withApp';
import { add, begun, fill, group, lotte, only, plannedTalk, region } from './activity';

test('the initiatief tells the neighbourhood, and the gemeente says what it learned of it', async () => {
  const { store, id, partnership } = await begun();
  const { user, unmount } = withApp(Neighbourhood, { partnership }, { store });
  await group('Lindewarm');
  const dna = await region('Het DNA van de wijk');
  const [own, other] = [await group('Lindewarm', dna), await group('Gemeente Waterveen', dna)];
  expect(other.getByText('Nog niet ingevuld')).toBeVisible();
  expect(other.queryByRole('textbox')).toBeNull();
  expect((await theOne(store, neighbourhood, id, 'shared', neighbourhoodId)).exists).toBe(false);
  await fill(user, own.getByRole('textbox', { name: 'Waar is de wijk trots op?' }), 'De lindelaan');
  await waitFor(async () =>
    expect(await only(store, neighbourhood, id)).toMatchObject({ prideInitiative: 'De lindelaan' })
  );
  unmount();

  const view = withApp(Neighbourhood, { partnership }, { store, profile: lotte });
  const learned = await screen.findByRole('textbox', { name: 'Wat leerden jullie van deze wijk?' });
  expect(screen.getByText('De lindelaan')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Waar is de wijk trots op?' })).toBeNull();
  await fill(view.user, learned, 'De bomen blijven staan');
  await waitFor(async () =>
    expect(await only(store, neighbourhood, id)).toMatchObject({
      prideInitiative: 'De lindelaan',
      learnedMunicipality: 'De bomen blijven staan'
    })
  );
});

test('a group that was not heard gets an action, and is done on a day', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Neighbourhood, { partnership }, { store });
  expect(await screen.findByText('Nog geen groepen')).toBeVisible();
  await add(user, 'Welke groep hoorden we nog niet?', 'Jongeren');
  expect(await screen.findByText('Nog geen actie')).toBeVisible();
  await fill(user, screen.getByRole('textbox', { name: 'Wat doen we om hen te horen?' }), 'Langs het plein');
  expect(await screen.findByText('Actie bedacht')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Wie doet dat?' }), 'Samen');
  await user.type(screen.getByLabelText('Gedaan op'), '2026-11-20');
  await user.tab();
  expect(await screen.findByText('Gedaan', { exact: true })).toBeVisible();
  expect(await only(store, unheardGroup, id)).toMatchObject({
    group: 'Jongeren',
    action: 'Langs het plein',
    byWhom: 'together',
    done: '2026-11-20'
  });
});

test('a step of the initiatief has a stage and help that both agree to; a word more ends that', async () => {
  const { store, id, partnership } = await begun(undefined, { growthStage: 'named' });
  const { user } = withApp(Growth, { partnership }, { store });
  const line = await region('De groeilijn van Lindewarm');
  expect(line.getByText('Schrijf één ding op dat al lukt. Klein is goed.')).toBeVisible();
  await add(user, 'Wat lukt al?', 'We hebben een kernteam', line);
  expect(await line.findByText('Di 24 november · Bewonersgroep met een naam')).toBeVisible();
  const picture = within(await line.findByRole('img', { name: 'De groeilijn van Lindewarm' }));
  expect(picture.getByText('Bewonersgroep met een naam')).toBeVisible();
  expect(picture.getByText('nov')).toBeVisible();
  await user.selectOptions(line.getByRole('combobox', { name: 'Onderwerp' }), 'Organisatie');
  expect(line.queryByRole('button', { name: 'Akkoord namens Lindewarm' })).toBeNull();
  const help = line.getByRole('textbox', { name: 'De volgende stap, en de hulp daarbij' });
  await fill(user, help, 'Een werkplan');
  await user.click(await line.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
  await line.findByText('Lindewarm: akkoord');
  await agree(store, await only(store, growthStep, id), 'help', 'municipality');
  expect(await line.findByText('Gemeente Waterveen: akkoord')).toBeVisible();
  await fill(user, help, ' met taken');
  expect(await line.findByText('Lindewarm: nog niet akkoord')).toBeVisible();
  expect(line.getByText('Gemeente Waterveen: nog niet akkoord')).toBeVisible();

  await user.selectOptions(line.getByRole('combobox', { name: 'Fase' }), 'Gestopt, lessen bewaard');
  expect(await line.findByRole('link', { name: 'Naar de lessen' })).toHaveAttribute(
    'href',
    `#/p/${id}/lessen`
  );
  expect(await only(store, growthStep, id)).toMatchObject({
    side: 'initiative',
    evidence: 'We hebben een kernteam',
    stage: 'stopped',
    theme: 'organisation',
    help: 'Een werkplan met taken'
  });
});

test('the gemeente grows too, by its own subjects and without stages', async () => {
  const { store, id, partnership } = await begun(lotte);
  const { user } = withApp(Growth, { partnership }, { store, profile: lotte });
  const own = await region('Zo groeit Gemeente Waterveen');
  await add(user, 'Wat gaat bij de gemeente al beter?', 'Eén vast contact', own);
  await user.selectOptions(await own.findByRole('combobox', { name: 'Onderwerp' }), 'Vaste contactpersoon');
  expect(own.queryByRole('combobox', { name: 'Fase' })).toBeNull();
  const view = await group('Hoe kijk je naar deze stap?', own);
  expect((await group('Lindewarm', view)).queryByRole('textbox')).toBeNull();
  await fill(user, view.getByRole('textbox'), 'Dat scheelt veel bellen');
  await waitFor(async () =>
    expect(await only(store, growthStep, id)).toMatchObject({
      side: 'municipality',
      theme: 'contact',
      viewMunicipality: 'Dat scheelt veel bellen'
    })
  );
  expect((await region('De groeilijn van Lindewarm')).getByText('Nog geen stappen')).toBeVisible();
});

test('the sides see the balance differently: that becomes a point to talk about', async () => {
  const { store, id, partnership } = await begun();
  const talk = await plannedTalk(store, id);
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'municipality' });
  await addCommitment(store, id, { what: 'Gedaan', side: 'municipality', state: 'done' });
  const { user } = withApp(Equality, { partnership }, { store });
  const part = await region('Balans');
  expect(part.getByText('Gemeente Waterveen: 1')).toBeVisible();
  expect(part.getByText('Lindewarm: 0')).toBeVisible();
  expect(part.getByText('Nog niet teruggekeken')).toBeVisible();
  await add(user, 'Waar kijken jullie op terug?', 'Het najaar', part);
  const decides = await group('Wie beslist?', part);
  expect(decides.getAllByRole('combobox')).toHaveLength(1);
  await user.selectOptions(decides.getByRole('combobox'), 'Gemeente Waterveen');
  await waitFor(async () =>
    expect(await only(store, balance, id)).toMatchObject({ decidesInitiative: 'municipality' })
  );
  expect(part.queryByText(/^Jullie kijken verschillend naar/)).toBeNull();
  const other = { decidesMunicipality: 'together', waitsMunicipality: 'initiative' } as const;
  await changeRecord(store, balance, await only(store, balance, id), other);
  expect(await part.findByText('Jullie kijken verschillend naar: Wie beslist?')).toBeVisible();
  await user.click(await part.findByRole('button', { name: 'Maak er een agendapunt van: Het najaar' }));
  expect(await part.findByRole('link', { name: /^Dit is een agendapunt/ })).toBeVisible();
  expect((await agendaOf(store, id, talk)).map(({ question }) => question)).toEqual([
    'We zien de balans verschillend: Wie beslist? Wat kunnen we anders doen?'
  ]);
});

test('the initiatief writes its own story and both prepare its moment', async () => {
  const { store, id, partnership } = await begun();
  const { user, unmount } = withApp(Equality, { partnership }, { store });
  const moment = await region('Ambassadeursmoment');
  expect(moment.getByText('Nog geen moment')).toBeVisible();
  await add(user, 'Wat gaan jullie doen?', 'Vijf minuten in de raad', moment);
  await user.selectOptions(await moment.findByRole('combobox', { name: 'Voor wie?' }), 'De raad');
  await fill(
    user,
    moment.getByRole('textbox', { name: 'Welke hulp heb je nodig?' }),
    'Een plek op de agenda'
  );
  expect(moment.queryByRole('textbox', { name: 'Welke hulp bied je?' })).toBeNull();
  const told = await region('Het verhaal van Lindewarm');
  await fill(user, told.getByRole('textbox', { name: 'Wie zijn wij?' }), 'Buren met een plan');
  expect(await told.findByRole('heading', { name: 'Wie zijn wij?' })).toBeVisible();
  expect(await only(store, ambassadorMoment, id)).toMatchObject({
    what: 'Vijf minuten in de raad',
    audience: 'council',
    helpInitiative: 'Een plek op de agenda'
  });
  expect(await only(store, story, id)).toMatchObject({ whoInitiative: 'Buren met een plan' });
  unmount();

  withApp(Equality, { partnership }, { store, profile: lotte });
  const shown = await region('Het verhaal van Lindewarm');
  expect(shown.getByText('Buren met een plan')).toBeVisible();
  expect(shown.queryByRole('textbox')).toBeNull();
});

test('as long as the initiatief told nothing, the gemeente reads who will', async () => {
  const { store, partnership } = await begun(lotte);
  withApp(Equality, { partnership }, { store, profile: lotte });
  expect(await screen.findByText('Lindewarm schrijft hier zelf het verhaal.')).toBeVisible();
});
