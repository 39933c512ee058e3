import { screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { documentKey } from '../../../src/model/scope';
import Meeting from '../../../src/screens/meeting/Meeting.svelte';
import { trash } from '../../../src/store/bin';
import { agendaOf, changeAgendaItem, planConversation } from '../../../src/store/conversations';
import { keepNote, notesOf } from '../../../src/store/notes';
import { startPartnership } from '../../../src/store/partnerships';
import type { Profile } from '../../../src/store/profile';
import { reportOf } from '../../../src/store/report';
import { newStore, present, withApp } from '../support/withApp';

const karim: Profile = { name: 'Karim', side: 'municipality', organisation: 'Gemeente Waterveen' };

/** An evening with answers, notes and a pledge; one note is private and one of the initiative alone. */
const evening = async (filled = true) => {
  const store = newStore();
  const id = await startPartnership(store, {
    neighbourhood: 'Lindewijk',
    municipality: 'Gemeente Waterveen',
    initiative: 'Lindewarm'
  });
  const talk = { type: 'roles', title: 'Rollen', date: '2026-11-24' } as const;
  const g = await planConversation(store, id, talk, ['Wie trekt?', 'Wie beslist?', 'Niemand?']);
  const note = (
    text: string,
    type: 'question' | 'pledge' | 'concern',
    scope: 'shared' | 'device' | 'initiative' = 'shared'
  ) =>
    keepNote(
      store,
      id,
      scope,
      { conversation: g, text, type },
      type === 'pledge' ? { side: 'municipality', who: 'Karim', due: '2026-12-12' } : {}
    );
  if (filled) {
    const [first, second] = await agendaOf(store, id, g);
    await changeAgendaItem(store, id, present(first).id, { answerTogether: 'Noor trekt' });
    await changeAgendaItem(store, id, present(second).id, {
      answerMunicipality: 'De raad',
      answerInitiative: 'De leden'
    });
    await note('Wie betaalt?', 'question');
    await note('Brief over de planning', 'pledge');
    await note('GEHEIM van mij', 'concern', 'device');
    await note('GEHEIM van ons', 'pledge', 'initiative');
  }
  const open = (profile?: Profile) =>
    withApp(Meeting, { params: { id, g, part: 'verslag' } }, { store, ...(profile && { profile }) });
  const textNow = async () => (await reportOf(store, id, g)).report.text;
  return { id, g, store, note, open, textNow };
};

const whole = `Agenda

Wie trekt?
Samen: Noor trekt

Wie beslist?
Gemeente Waterveen: De raad
Lindewarm: De leden

Notities

Vraag
- Wie betaalt?

Afspraken

- Brief over de planning (Gemeente Waterveen, Karim, vóór za 12 december 2026)`;

test('a concept is made of answers, shared notes and commitments, and of nothing private', async () => {
  const { open, store, id, textNow } = await evening();
  const { user } = open();
  expect(screen.queryByText('Concept')).toBeNull();
  expect(await textNow()).toBeUndefined(); // opening writes nothing
  await user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
  expect(await screen.findByText('Concept')).toBeVisible();
  expect(await textNow()).toBe(whole);
  expect(screen.getByLabelText('Tekst van het verslag')).toHaveValue(whole);
  const shared = await store.db.records.ofDocument(documentKey(id, 'shared'));
  expect(JSON.stringify(shared)).not.toContain('GEHEIM');
  expect(screen.getByRole('link', { name: 'Verslag' })).toHaveAttribute('aria-current', 'page');
});

test('it is settled when both sides agree, and an edit makes it a concept again', async () => {
  const { open } = await evening();
  const first = open();
  await first.user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
  await first.user.click(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
  expect(await screen.findByText('Lindewarm: akkoord')).toBeVisible();
  expect(screen.getByText('Concept')).toBeVisible();
  first.unmount();

  const second = open(karim);
  await second.user.click(await screen.findByRole('button', { name: 'Akkoord namens Gemeente Waterveen' }));
  expect(await screen.findByText('Vastgesteld op di 24 november 2026')).toBeVisible();

  const field = screen.getByLabelText('Tekst van het verslag');
  await second.user.type(field, ' En koffie.');
  await second.user.tab();
  expect(await screen.findByText('Weer een concept')).toBeVisible();
  expect(screen.getByText('Lindewarm: nog niet akkoord')).toBeVisible();
});

const changedLine = 'Sinds dit verslag is er iets veranderd in de notities of afspraken.';

test('says that notes changed since, and adds what is new at the end', async () => {
  const { note, open, textNow } = await evening();
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
  await screen.findByText('Concept');
  await note('Alleen voor mij', 'question', 'device');
  expect(screen.queryByText(changedLine)).toBeNull();
  await note('Mag het ook in maart?', 'question');
  expect(await screen.findByText(changedLine)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Zet erbij wat nieuw is' }));
  await waitFor(() => expect(screen.queryByText(changedLine)).toBeNull());
  expect(await textNow()).toBe(`${whole}\n\nLater toegevoegd\n\nNotities\n\nVraag\n- Mag het ook in maart?`);
});

test('what went away is only said; leaving the report so keeps the agreement', async () => {
  const { g, id, open, store, textNow } = await evening();
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
  await user.click(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
  const [first] = await notesOf(store, id, g);
  await trash(store, [present(first)]);
  expect(await screen.findByText(changedLine)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zet erbij wat nieuw is' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Laat het verslag zo' }));
  await waitFor(() => expect(screen.queryByText(changedLine)).toBeNull());
  expect(await textNow()).toBe(whole);
  expect(screen.getByText('Lindewarm: akkoord')).toBeVisible();
});

test('words typed just before “Zet erbij” stay, with what is new under them', async () => {
  const { note, open, textNow } = await evening();
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Maak een concept' }));
  await screen.findByText('Concept');
  await note('Nieuw', 'question');
  await screen.findByText(changedLine);
  await user.type(screen.getByLabelText('Tekst van het verslag'), '\nNOG DIT');
  await user.click(screen.getByRole('button', { name: 'Zet erbij wat nieuw is' }));
  await waitFor(async () => expect(await textNow()).toMatch(/NOG DIT\n\nLater toegevoegd[^]*- Nieuw$/));
});

test('without answers or notes one writes it by hand', async () => {
  const { note, open, textNow } = await evening(false);
  const { user } = open();
  expect(await screen.findByText(/zelf schrijven/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Maak een concept' })).toBeNull();
  await user.type(screen.getByLabelText('Tekst van het verslag'), 'Het was gezellig');
  await user.tab();
  expect(await screen.findByText('Concept')).toBeVisible();
  expect(await textNow()).toBe('Het was gezellig');
  expect(screen.queryByText(changedLine)).toBeNull();
  await note('Toch nog iets', 'question');
  expect(await screen.findByText(changedLine)).toBeVisible();
});
