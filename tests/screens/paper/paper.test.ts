import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { attendee } from '../../../src/model/attendee';
import { agreementVersion, snapshotOf } from '../../../src/model/agreementVersion';
import type { ClauseNumber } from '../../../src/model/clause';
import { person } from '../../../src/model/person';
import AgreementPaper from '../../../src/screens/paper/AgreementPaper.svelte';
import CommitmentsPaper from '../../../src/screens/paper/CommitmentsPaper.svelte';
import TalkPaper from '../../../src/screens/paper/TalkPaper.svelte';
import { agreeToClause, changeClauses, clauseOf, clausesOf } from '../../../src/store/agreement';
import { addCommitment } from '../../../src/store/commitments';
import { agendaOf, changeAgendaItem, planConversation } from '../../../src/store/conversations';
import { keepNote } from '../../../src/store/notes';
import { startPartnership } from '../../../src/store/partnerships';
import { addRecord, agree } from '../../../src/store/records';
import { keepReport, reportOf } from '../../../src/store/report';
import '../../../src/ui/styles'; // what fits on a sheet follows from the type on it
import { newStore, present, withApp } from '../support/withApp';

afterEach(() => void (location.hash = ''));
afterEach(() => void vi.restoreAllMocks());

const begun = async () => {
  const store = newStore();
  const names = {
    neighbourhood: 'Lindewijk',
    municipality: 'Gemeente Waterveen',
    initiative: 'Lindewarm'
  };
  const id = await startPartnership(store, names);
  const write = (number: ClauseNumber, values: Parameters<typeof changeClauses>[2][number]['values']) =>
    changeClauses(store, id, [{ number, values }]);
  const agreeBoth = async (number: ClauseNumber) => {
    for (const side of ['municipality', 'initiative'] as const)
      await agreeToClause(store, id, await clauseOf(store, id, number), side);
  };
  return { store, id, write, agreeBoth };
};

const sheet = async () => within(await screen.findByRole('region', { name: 'Zo komt het op papier' }));
const textOf = async () =>
  (await screen.findByRole('region', { name: 'Zo komt het op papier' })).innerText.replace(/\s+/g, ' ');

test('the agreement says in words which artikelen are not agreed, and which do not take part', async () => {
  const { store, id, write, agreeBoth } = await begun();
  await write(1, { text: 'Wij tweeën.' });
  await agreeBoth(1);
  await write(4, { text: 'In 2034 klaar.' });
  await agreeToClause(store, id, await clauseOf(store, id, 4), 'initiative');
  await write(7, { leftOut: true });
  withApp(AgreementPaper, { params: { id } }, { store });

  const paper = await sheet();
  expect(paper.getByRole('heading', { name: 'Artikel 1. Partijen' })).toBeVisible();
  expect(paper.queryByRole('heading', { name: /^Artikel 7/ })).toBeNull();
  expect(paper.getByRole('heading', { name: 'Artikel 8. Lokaal eigenaarschap' })).toBeVisible();
  const words = await textOf();
  expect(words).toContain('Dit is een gesprekshulp. Laat een jurist meekijken voordat je tekent.');
  expect(words).toContain('Artikel 1. Partijen Wij tweeën. Artikel 2.'); // agreed: nothing to say
  expect(words).toContain('In 2034 klaar. Nog niet akkoord: Gemeente Waterveen.');
  expect(words).toContain('Nog niet akkoord: artikel 4.');
  expect(words).toMatch(/Nog zonder tekst: artikel 2, 3, 5, 6, 8/);
  for (const line of ['Naam', 'Functie', 'Plaats', 'Datum', 'Handtekening'])
    expect(paper.getAllByText(line)).toHaveLength(2);
});

test('a version is printed as it was recorded, also after its texts changed', async () => {
  const { store, id, write, agreeBoth } = await begun();
  await write(4, { text: 'In 2034 klaar.' });
  await agreeBoth(4);
  const version = await addRecord(store, id, agreementVersion, {
    date: '2026-11-20',
    place: 'Waterveen',
    signerMunicipality: 'Wethouder',
    signerInitiative: 'Voorzitter',
    evaluateOn: '2027-05-20',
    clauses: snapshotOf(await clausesOf(store, id))
  });
  await write(4, { text: 'In 2040 klaar.' });
  const { user } = withApp(AgreementPaper, { params: { id } }, { store });
  expect(await textOf()).toContain('In 2040 klaar.');
  expect(await textOf()).toContain('Stand van di 24 november 2026');

  await user.selectOptions(screen.getByLabelText('Welke tekst?'), version);
  await waitFor(async () => expect(await textOf()).toContain('In 2034 klaar.'));
  const words = await textOf();
  expect(words).toContain('Versie 1, vr 20 november 2026');
  expect(words).toContain('Beide kanten zijn akkoord met alle artikelen.');
  expect(words).toContain('We kijken terug op do 20 mei 2027.');
  expect(words).toMatch(/Functie ?Wethouder.*Functie ?Voorzitter/);
  expect(words).not.toContain('2040');
});

test('the page for residents answers their questions, and says when it is too long for one sheet', async () => {
  const { store, id, write } = await begun();
  await write(4, { text: 'In 2034 klaar.' });
  await write(8, { text: 'De wijk kiest de eerste straat.' });
  await write(9, { text: 'Tienduizend euro.' });
  await addRecord(store, id, person, {
    side: 'municipality',
    role: 'Wijkmanager',
    name: 'Karim',
    relationKeeper: true
  });
  const { user } = withApp(AgreementPaper, { params: { id } }, { store });
  await user.click(await screen.findByRole('radio', { name: 'Eén bladzijde voor bewoners' }));
  expect(await screen.findByText('Dit past op één bladzijde.')).toBeVisible();
  const words = await textOf();
  expect(words).toContain('Wat willen we bereiken? In 2034 klaar.');
  expect(words).toContain('Wat verandert er voor jou? De wijk kiest de eerste straat.');
  expect(words).toMatch(/Bij wie kun je terecht\? *Gemeente Waterveen *Wijkmanager/);
  expect(words).toContain('Waarom doen we dit samen? Dat spreken we nog af.');
  expect(words).toContain('beide kanten zijn het nog niet over alles eens');
  for (const absent of ['Karim', 'Tienduizend', 'Handtekening']) expect(words).not.toContain(absent);

  await write(2, { text: 'Samen komen we verder.\n\n'.repeat(60) });
  expect(await screen.findByText(/Dit past niet op één bladzijde.*artikel 2 en 8/)).toBeVisible();
});

const evening = async () => {
  const { store, id } = await begun();
  const talk = { type: 'roles', title: 'Rollen', date: '2026-11-24', place: 'De Boog' } as const;
  const g = await planConversation(store, id, talk, ['Wie trekt?', 'Niemand?']);
  const [first] = await agendaOf(store, id, g);
  await changeAgendaItem(store, id, present(first).id, {
    answerMunicipality: 'De buurt',
    answerInitiative: 'Wij',
    answerTogether: 'Noor trekt'
  });
  await addRecord(store, id, attendee, {
    conversation: g,
    role: 'Trekker',
    name: 'Noor',
    side: 'initiative'
  });
  await keepNote(store, id, 'shared', { conversation: g, text: 'Wie betaalt?', type: 'question' });
  await keepNote(store, id, 'device', { conversation: g, text: 'GEHEIM van mij', type: 'concern' });
  await keepNote(
    store,
    id,
    'initiative',
    { conversation: g, text: 'GEHEIM van ons', type: 'pledge' },
    { side: 'initiative' }
  );
  await addCommitment(store, id, {
    what: 'Brief sturen',
    side: 'municipality',
    due: '2026-12-12',
    conversation: g
  });
  return { store, id, g };
};

test('without a report text the paper says so, and holds what everybody may see', async () => {
  const { store, id, g } = await evening();
  withApp(TalkPaper, { params: { id, g } }, { store });
  const words = await textOf();
  expect(words).toContain('Nog geen verslag. Dit zijn de antwoorden, notities en afspraken.');
  expect(words).toContain('Stand van di 24 november 2026');
  expect(words).not.toContain('Concept');
  expect(words).toContain('Trekker (Noor)');
  expect(words).toContain('De Boog');
  expect(words).toMatch(/Wie trekt\? *Gemeente Waterveen *De buurt *Lindewarm *Wij *Samen *Noor trekt/);
  expect(words).toMatch(/Vraag *Wie betaalt\?/);
  expect(words).toMatch(/Brief sturen *Gemeente Waterveen *za 12 december 2026 *Open/);
  expect(words).not.toContain('GEHEIM');
  expect(words).not.toContain('Niemand?');
});

test('the paper of a talk of which nothing was written down promises nothing', async () => {
  const { store, id } = await begun();
  const talk = { type: 'roles', title: 'Rollen', date: '2026-11-24' } as const;
  const g = await planConversation(store, id, talk, []);
  withApp(TalkPaper, { params: { id, g } }, { store });
  const words = await textOf();
  expect(words).toMatch(/Nog geen verslag Datum/);
  expect(words).toContain('Over dit gesprek is nog niets opgeschreven.');
});

test('a settled report says so, and by whom', async () => {
  const { store, id, g } = await evening();
  const { report } = await reportOf(store, id, g);
  await keepReport(store, report, g, { text: 'Het was een goed gesprek.' });
  withApp(TalkPaper, { params: { id, g } }, { store });
  await waitFor(async () => expect(await textOf()).toContain('Het was een goed gesprek.'));
  await agree(store, (await reportOf(store, id, g)).report, 'text', 'initiative');
  await waitFor(async () =>
    expect(await textOf()).toContain('Akkoord: Lindewarm. Nog niet akkoord: Gemeente Waterveen.')
  );
  await agree(store, (await reportOf(store, id, g)).report, 'text', 'municipality');
  await waitFor(async () =>
    expect(await textOf()).toContain(
      'Vastgesteld op di 24 november 2026 door Gemeente Waterveen en Lindewarm'
    )
  );
  expect(await textOf()).not.toContain('Wie betaalt?'); // the text tells what was said
});

test('the commitments stand per side and by date, with their state in words', async () => {
  const { store, id } = await begun();
  const add = (what: string, more: object) => addCommitment(store, id, { what, ...more });
  await add('Later', { side: 'initiative', due: '2027-01-10' });
  await add('Eerder', { side: 'initiative', due: '2026-11-10', who: 'Noor' });
  await add('Niet gelukt', { side: 'municipality', state: 'failed', reason: 'Geen geld' });
  await add('Van wie?', {});
  withApp(CommitmentsPaper, { params: { id } }, { store });
  const paper = await sheet();
  const headings = paper.getAllByRole('heading', { level: 3 }).map((one) => one.textContent.trim());
  expect(headings).toEqual(['Gemeente Waterveen', 'Lindewarm', 'Nog van niemand']);
  const rows = paper.getAllByRole('table').map((table) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent)
      )
  );
  expect(rows).toEqual([
    [['Niet gelukt', '', 'geen dag', 'Niet gelukt: Geen geld']],
    [
      ['Eerder', 'Noor', 'di 10 november 2026', 'Open, te laat'],
      ['Later', '', 'zo 10 januari 2027', 'Open']
    ],
    [['Van wie?', '', 'geen dag', 'Open']]
  ]);
});

test('printing leaves only the paper, with both names in the margin, and the screen comes back', async () => {
  const { store, id } = await begun();
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const before = document.adoptedStyleSheets.length;
  const { user, unmount } = withApp(CommitmentsPaper, { params: { id } }, { store });
  await user.click(await screen.findByRole('button', { name: 'Afdrukken of als pdf bewaren' }));
  expect(print).toHaveBeenCalledOnce();
  const [bar, paper] = [screen.getByRole('banner'), screen.getByRole('region', { name: /op papier/ })];
  window.dispatchEvent(new Event('beforeprint'));
  const rules = document.adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText ?? '';
  expect(rules).toContain('"Gemeente Waterveen · Lindewarm"');
  expect(rules).toMatch(/"Pagina " counter\(page\) " van " counter\(pages\)/);
  expect(bar.closest('[data-no-print]')).not.toBeNull();
  expect(paper.closest('[data-no-print]')).toBeNull();
  window.dispatchEvent(new Event('afterprint'));
  expect(bar.closest('[data-no-print]')).toBeNull();
  unmount();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});
