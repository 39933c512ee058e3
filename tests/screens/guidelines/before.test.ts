import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { experiment } from '../../../src/model/experiment';
import { outreach } from '../../../src/model/outreach';
import { roleView, roleViewId } from '../../../src/model/roleView';
import { supportNeed } from '../../../src/model/supportNeed';
import { vision, visionId } from '../../../src/model/vision';
import Experiments from '../../../src/screens/guidelines/activities/Experiments.svelte';
import Outreach from '../../../src/screens/guidelines/activities/Outreach.svelte';
import RoleViews from '../../../src/screens/guidelines/activities/RoleViews.svelte';
import Support from '../../../src/screens/guidelines/activities/Support.svelte';
import Vision from '../../../src/screens/guidelines/activities/Vision.svelte';
import { agendaOf } from '../../../src/store/conversations';
import { saveOrganisationText } from '../../../src/store/organisation';
import { addRecord } from '../../../src/store/records';
import { withApp } from '../support/withApp';
import { add, begun, fill, group, lotte, only, plannedTalk, region, remove, undo } from './activity';

test('each side answers for itself; when both did, reading it to each other is a point on the agenda', async () => {
  const { store, id, partnership } = await begun();
  const talk = await plannedTalk(store, id);
  const { user } = withApp(Vision, { partnership }, { store });

  const why = await group('Waarom samen?');
  expect((await group('Gemeente Waterveen', why)).queryByRole('textbox')).toBeNull();
  await fill(user, why.getByRole('textbox'), 'Warmte van onszelf');
  await fill(user, screen.getByRole('textbox', { name: 'Wat levert het de wijk op?' }), 'Een lage rekening');
  await fill(user, screen.getByRole('textbox', { name: 'Wat als we het niet doen?' }), 'Ieder voor zich');
  const together = await group('Samen');
  expect(together.getByText(/^Hebben beide kanten de drie vragen beantwoord\?/)).toBeVisible();

  const theirs = {
    whyMunicipality: 'De wijk kent de wijk',
    yieldsMunicipality: 'Draagvlak',
    otherwiseMunicipality: 'Het duurt langer'
  };
  await addRecord(store, id, vision, theirs, { id: visionId });
  expect(await together.findByText('Lees de antwoorden aan elkaar voor.')).toBeVisible();
  expect((await group('Gemeente Waterveen', why)).getByText('De wijk kent de wijk')).toBeVisible();
  await user.click(await together.findByRole('button', { name: 'Maak er een agendapunt van: Onze visie' }));
  expect(await together.findByRole('link', { name: /^Dit is een agendapunt/ })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprek/${talk}/agenda`
  );
  const [point] = await agendaOf(store, id, talk);
  expect(point?.question).toBe('Lees aan elkaar voor waarom jullie samenwerken. Wat hoor je bij de ander?');
  expect(await only(store, vision, id)).toMatchObject({
    ...theirs,
    whyInitiative: 'Warmte van onszelf',
    yieldsInitiative: 'Een lage rekening',
    otherwiseInitiative: 'Ieder voor zich',
    agendaItem: point?.id
  });
});

test('a text of the profile is taken over, undone, and said to be changed later on', async () => {
  const { store, id, partnership } = await begun();
  await saveOrganisationText(store, 'initiative', 'why', 'Warmte van ons');
  await saveOrganisationText(store, 'municipality', 'yields', 'Niet van onze kant');
  const { user } = withApp(Vision, { partnership }, { store });

  const offer = 'Neem over uit je profiel: Waarom samen?';
  await user.click(await screen.findByRole('button', { name: offer }));
  const field = screen.getByRole('textbox', { name: 'Waarom samen?' });
  await waitFor(() => expect(field).toHaveValue('Warmte van ons'));
  expect(screen.queryByRole('button', { name: /^Neem over uit je profiel/ })).toBeNull();

  await undo('Overgenomen uit je profiel.');
  await waitFor(() => expect(field).toHaveValue(''));
  await user.click(await screen.findByRole('button', { name: offer }));
  await saveOrganisationText(store, 'initiative', 'why', 'Warmte van en voor ons');
  expect(await screen.findByText('De tekst in je profiel is veranderd')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Laat de tekst hier zo' }));
  await waitFor(() => expect(screen.queryByText('De tekst in je profiel is veranderd')).toBeNull());
  expect(await only(store, vision, id)).toMatchObject({ whyInitiative: 'Warmte van ons' });
});

test('both choose a step of the trap, and a difference may stay with an explanation', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(RoleViews, { partnership }, { store });

  const money = await region('Geld');
  expect(money.getByText('Lindewarm: nog niet gekozen')).toBeVisible();
  await user.click(money.getByText('Kies een trede en leg uit'));
  const step = await group('Welke trede?', money);
  expect(step.getAllByRole('combobox')).toHaveLength(1);
  await user.selectOptions(step.getByRole('combobox'), 'Faciliteren');
  expect(await money.findByText('Lindewarm: Faciliteren')).toBeVisible();
  expect(money.queryByText('Jullie kiezen niet dezelfde trede')).toBeNull();

  await addRecord(store, id, roleView, { stepMunicipality: 'directing' }, { id: roleViewId('money') });
  expect(await money.findByText('Gemeente Waterveen: Regisseren')).toBeVisible();
  expect(money.getByText('Jullie kiezen niet dezelfde trede')).toBeVisible();
  await fill(
    user,
    money.getByRole('textbox', { name: 'Of leg uit waarom het verschil mag blijven' }),
    'Alleen dit jaar'
  );
  await waitFor(async () =>
    expect(await only(store, roleView, id)).toMatchObject({
      id: 'role-money',
      stepInitiative: 'facilitating',
      stepMunicipality: 'directing',
      explanation: 'Alleen dit jaar'
    })
  );
  expect((await region('Planning')).getByText('Lindewarm: nog niet gekozen')).toBeVisible();
});

test('a subject of one’s own comes beside the four, and goes to the bin and back', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(RoleViews, { partnership }, { store });
  expect(await screen.findByText('Nog geen eigen onderwerp')).toBeVisible();
  await add(user, 'Over welk onderwerp wil je het nog meer hebben?', 'Vergunningen');
  expect(await screen.findByRole('textbox', { name: 'Onderwerp' })).toHaveValue('Vergunningen');
  expect(await only(store, roleView, id)).toMatchObject({ subject: 'Vergunningen' });
  await remove(user, 'Vergunningen');
  expect(await screen.findByText('Nog geen eigen onderwerp')).toBeVisible();
  await undo('“Vergunningen” ligt in de prullenbak.');
  expect(await screen.findByRole('textbox', { name: 'Onderwerp' })).toBeVisible();
});

test('help is asked and offered by its own side, with a contact, a substitute and a reason for no', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Support, { partnership }, { store });
  expect(await screen.findByText('Er staat nog geen hulp op de lijst')).toBeVisible();
  await add(user, 'Welke hulp?', 'Een zaal');
  expect(await screen.findByText('Open · contact of vervanger ontbreekt')).toBeVisible();

  const both = await group('Aanbod en vraag');
  expect((await group('Gemeente Waterveen', both)).getByText('Nog niet ingevuld')).toBeVisible();
  const needed = both.getByRole('textbox', { name: 'Wat heeft het initiatief nodig?' });
  await fill(user, needed, 'Elke maand een avond');
  await user.type(screen.getByLabelText('Wanneer moet het er zijn?'), '2026-12-10');
  await user.tab();
  await fill(user, screen.getByRole('textbox', { name: 'Contact' }), 'Wijkregisseur');
  await fill(user, screen.getByRole('textbox', { name: 'Vervanger' }), 'Teamleider');
  expect(await screen.findByText('Open, nodig op do 10 december')).toBeVisible();

  expect(screen.queryByRole('textbox', { name: 'Waarom is het afgewezen?' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hoe staat het ervoor?' }), 'Afgewezen');
  await fill(user, await screen.findByRole('textbox', { name: 'Waarom is het afgewezen?' }), 'Geen geld');
  await waitFor(async () =>
    expect(await only(store, supportNeed, id)).toMatchObject({
      what: 'Een zaal',
      neededInitiative: 'Elke maand een avond',
      neededOn: '2026-12-10',
      contact: 'Wijkregisseur',
      substitute: 'Teamleider',
      state: 'declined',
      reason: 'Geen geld'
    })
  );
  expect(screen.getByText('Afgewezen', { selector: 'span' })).toBeVisible();
});

test('the gemeente writes what it offers, and takes that from its profile', async () => {
  const { store, id, partnership } = await begun(lotte);
  await saveOrganisationText(store, 'municipality', 'support', 'Een zaal en koffie');
  const { user } = withApp(Support, { partnership }, { store, profile: lotte });
  await add(user, 'Welke hulp?', 'Een zaal');
  expect(screen.queryByRole('textbox', { name: 'Wat heeft het initiatief nodig?' })).toBeNull();
  await user.click(
    await screen.findByRole('button', { name: 'Neem over uit je profiel: Wat biedt de gemeente?' })
  );
  await waitFor(async () =>
    expect(await only(store, supportNeed, id)).toMatchObject({ offeredMunicipality: 'Een zaal en koffie' })
  );
});

test('a group is invited, comes back to on a day, and only the initiatief says how welcome it felt', async () => {
  const { store, id, partnership } = await begun();
  const { user, unmount } = withApp(Outreach, { partnership }, { store });
  expect(await screen.findByText('Er is nog geen groep uitgenodigd')).toBeVisible();
  await add(user, 'Welke groep nodig je uit?', 'Huurders');
  await user.type(await screen.findByLabelText('Wanneer komen jullie erop terug?'), '2026-12-08');
  await user.tab();
  expect(await screen.findByText('Terugkomen op di 8 december')).toBeVisible();
  await user.type(screen.getByLabelText('Erop teruggekomen op'), '2026-12-05');
  await user.tab();
  expect(await screen.findByText('Teruggekomen op za 5 december')).toBeVisible();
  const own = await group('Lindewarm');
  await user.selectOptions(own.getByRole('combobox', { name: 'Voelde je je welkom?' }), 'Heel erg');
  await waitFor(async () =>
    expect(await only(store, outreach, id)).toMatchObject({
      group: 'Huurders',
      followUpOn: '2026-12-08',
      followedUpOn: '2026-12-05',
      welcomeInitiative: 'veryMuch'
    })
  );
  unmount();

  withApp(Outreach, { partnership }, { store, profile: lotte });
  await user.click(await screen.findByText('Huurders'));
  const shown = await group('Lindewarm');
  expect(shown.getByText('Heel erg')).toBeVisible();
  expect(shown.queryByRole('combobox')).toBeNull();
});

test('a trial runs, each side says what may go wrong and what it learned, and it is closed', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Experiments, { partnership }, { store });
  expect(await screen.findByText('Er is nog geen proef')).toBeVisible();
  await add(user, 'Wat proberen we?', 'Een warmtescan per straat');
  expect(await screen.findByText('Loopt nog')).toBeVisible();
  const risk = await group('Wat mag misgaan?');
  expect(within(risk.getByRole('group', { name: 'Gemeente Waterveen' })).queryByRole('textbox')).toBeNull();
  await fill(user, risk.getByRole('textbox'), 'Niemand doet mee');
  const lesson = await group('Wat leerden we?');
  await fill(user, lesson.getByRole('textbox'), 'Bel eerst aan');
  await user.type(screen.getByLabelText('Afgerond op'), '2026-11-20');
  await user.tab();
  expect(await screen.findByText('Afgerond op vr 20 november')).toBeVisible();
  const after = await only(store, experiment, id);
  expect(after).toMatchObject({
    what: 'Een warmtescan per straat',
    riskInitiative: 'Niemand doet mee',
    lessonInitiative: 'Bel eerst aan',
    closedOn: '2026-11-20'
  });
  expect(after.riskMunicipality).toBeUndefined();
});
