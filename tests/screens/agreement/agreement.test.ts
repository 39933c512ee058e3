import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Agreement from '../../../src/screens/agreement/Agreement.svelte';
import Versions from '../../../src/screens/agreement/AgreementVersions.svelte';
import { clauseOf, versionsOfAgreement } from '../../../src/store/agreement';
import { conversationsOf, planConversation } from '../../../src/store/conversations';
import { toasts } from '../../../src/ui/toast.svelte';
import { present, withApp } from '../support/withApp';
import { agree, begun, karim, only, undo, write } from './begun';

const item = async (name: RegExp) =>
  within(present((await screen.findByRole('link', { name })).closest('li')));

test('the 18 artikelen stand with their standing in words, and the sentence about the jurist on top', async () => {
  const { store, id } = await begun();
  await write(store, id, 1, { textInitiative: 'Wij' });
  await write(store, id, 9, { text: 'Drie uur' });
  await agree(store, id, 9, 'municipality');
  withApp(Agreement, { params: { id } }, { store });
  expect(
    await screen.findByText('Dit is een gesprekshulp. Laat een jurist meekijken voordat je tekent.')
  ).toBeVisible();
  expect((await item(/Partijen/)).getByText('Tekst van Lindewarm')).toBeVisible();
  expect(
    (await item(/Geld en uren/)).getByText('Voorstel samen. Gemeente Waterveen is akkoord')
  ).toBeVisible();
  expect((await item(/Aanleiding/)).getByText('Nog leeg')).toBeVisible();
  expect(screen.getAllByRole('link', { name: /^\d+ / })).toHaveLength(18);
  expect(
    screen.getByText('Lees het voorstel voor artikel 9, Geld en uren. Zijn jullie akkoord?')
  ).toBeVisible();
});

test('an artikel is left out by keyboard, and comes back with its text', async () => {
  const { store, id } = await begun();
  await write(store, id, 3, { text: 'De Lindestraat' });
  const { user } = withApp(Agreement, { params: { id } }, { store });
  await user.click(await screen.findByText('Kies welke artikelen meedoen'));
  const box = screen.getByRole('checkbox', { name: '3. Gebied' });
  expect(box).toBeChecked();
  box.focus();
  await user.keyboard(' ');
  expect(await (await item(/Gebied/)).findByText('Doet niet mee')).toBeVisible();
  expect(await clauseOf(store, id, 3)).toMatchObject({ leftOut: true, text: 'De Lindestraat' });
  await undo('Niet meer mee: artikel 3, Gebied.');
  expect(await (await item(/Gebied/)).findByText('Voorstel voor een tekst samen')).toBeVisible();
  await user.keyboard(' ');
  expect(await (await item(/Gebied/)).findByText('Doet niet mee')).toBeVisible();
  await user.keyboard(' ');
  expect(await (await item(/Gebied/)).findByText('Voorstel voor een tekst samen')).toBeVisible();
});

test('a version is a snapshot of who agreed; the text may change, and the version stays', async () => {
  const { store, id } = await begun();
  await only(store, id, 4, 9);
  await write(store, id, 4, { text: 'Van het gas af in 2034' });
  await write(store, id, 9, { text: 'Drie uur per week' });
  await agree(store, id, 4, 'municipality', 'initiative');
  await agree(store, id, 9, 'municipality');
  const { user } = withApp(Versions, { params: { id } }, { store });

  expect(await screen.findByText('Nog niet akkoord')).toBeVisible();
  expect(screen.getByText(/Nog niet akkoord: Lindewarm/)).toBeVisible();
  await agree(store, id, 9, 'initiative');
  expect(
    await screen.findByText('Alle artikelen die meedoen, hebben akkoord van beide kanten.')
  ).toBeVisible();

  await user.type(screen.getByRole('combobox', { name: 'Tekent namens Gemeente Waterveen' }), 'Wethouder');
  await user.type(screen.getByRole('combobox', { name: 'Tekent namens Lindewarm' }), 'Voorzitter');
  await user.type(screen.getByRole('textbox', { name: 'Plaats' }), 'Waterveen');
  await user.click(screen.getByRole('button', { name: 'Leg een versie vast' }));

  expect(await screen.findByRole('heading', { name: 'Versie 1' })).toBeVisible();
  expect(screen.getByText('De tekst van nu is gelijk aan versie 1.')).toBeVisible();
  const [recorded] = await versionsOfAgreement(store, id);
  expect(recorded?.version).toMatchObject({
    date: '2026-11-24',
    place: 'Waterveen',
    signerMunicipality: 'Wethouder',
    signerInitiative: 'Voorzitter',
    evaluateOn: '2027-05-25',
    clauses: [
      { number: 4, agreed: ['municipality', 'initiative'] },
      { number: 9, text: 'Drie uur per week', agreed: ['municipality', 'initiative'] }
    ]
  });

  await user.click(screen.getByRole('button', { name: /Zet de evaluatie in de reeks/ }));
  expect(await screen.findByRole('link', { name: /De evaluatie staat gepland/ })).toBeVisible();
  expect(await conversationsOf(store, id)).toMatchObject([{ type: 'evaluation', date: '2027-05-25' }]);
});

test('a jurist changes one artikel: only that one loses its agreement, and what changed is shown word by word', async () => {
  const { store, id } = await begun();
  await only(store, id, 4, 9);
  await write(store, id, 4, { text: 'Van het gas af in 2034' });
  await write(store, id, 9, { text: 'De gemeente geeft drie uur.' });
  for (const number of [4, 9] as const) await agree(store, id, number, 'municipality', 'initiative');
  const { user } = withApp(Versions, { params: { id } }, { store, profile: karim });
  await user.click(await screen.findByRole('button', { name: 'Leg een versie vast' }));
  await screen.findByRole('heading', { name: 'Versie 1' });

  await write(store, id, 9, { text: 'De gemeente geeft vier uur.' });
  expect(await screen.findByText('Nog niet akkoord')).toBeVisible();
  const compare = within(screen.getByRole('region', { name: 'Wat is er veranderd?' }));
  expect(compare.getByRole('combobox', { name: 'Naar' })).toHaveDisplayValue('De tekst van nu');
  expect(await compare.findByText('1 artikel is veranderd.')).toBeVisible();
  const shown = within(compare.getByRole('article'));
  const [gone, come] = [shown.getByRole('deletion'), shown.getByRole('insertion')];
  expect(gone.textContent).toBe('weggehaald: drie (einde) ');
  expect(come.textContent).toBe('toegevoegd: vier (einde) ');
  expect(getComputedStyle(gone).textDecorationLine).toBe('line-through');
  expect(getComputedStyle(come).textDecorationLine).toBe('underline');
  expect(compare.getByText('Gelijk gebleven: 4. Einddoel')).toBeVisible();

  await agree(store, id, 9, 'municipality', 'initiative');
  await fireEvent.input(await screen.findByLabelText('Datum'), { target: { value: '2026-11-25' } });
  const saidBefore = toasts().at(-1)?.id;
  await user.click(await screen.findByRole('button', { name: 'Leg een versie vast' }));
  expect(await screen.findByRole('heading', { name: 'Versie 2' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Versie 1' })).toBeVisible();
  await waitFor(() => expect(compare.getByRole('combobox', { name: 'Van' })).toHaveDisplayValue(/Versie 1/));
  expect(compare.getByRole('combobox', { name: 'Naar' })).toHaveDisplayValue(/Versie 2/);
  await waitFor(() => expect(toasts().at(-1)?.id).not.toBe(saidBefore)); // or it is said in the next test
});

test('the day to look back is that of the planned evaluation, and what has no text yet is folded away', async () => {
  const { store, id } = await begun();
  await write(store, id, 4, { text: 'Van het gas af in 2034' });
  await planConversation(store, id, { type: 'evaluation', title: 'Later', date: '2027-06-01' }, []);
  await planConversation(store, id, { type: 'evaluation', title: 'Eerst', date: '2027-03-03' }, []);
  await planConversation(store, id, { type: 'evaluation', title: 'Geweest', date: '2026-10-28' }, []);
  const { user } = withApp(Versions, { params: { id } }, { store });
  expect(await screen.findByLabelText('Evaluatie')).toHaveValue('2027-03-03');
  expect(screen.getByText(/Nog niemand akkoord/)).toBeVisible();
  const unwritten = screen.getByText('1. Partijen');
  expect(unwritten).not.toBeVisible();
  await user.click(screen.getByText('Van 17 artikelen is er nog geen tekst samen'));
  expect(unwritten).toBeVisible();
});

test('a version with what is not agreed says so, and can be taken back at once', async () => {
  const { store, id } = await begun();
  await only(store, id, 4, 9);
  await write(store, id, 9, { text: 'Drie uur' });
  await agree(store, id, 9, 'initiative');
  const { user } = withApp(Versions, { params: { id } }, { store });
  await user.click(await screen.findByRole('button', { name: 'Leg toch vast' }));
  const version = within(present((await screen.findByRole('heading', { name: 'Versie 1' })).closest('li')));
  expect(version.getByText(/Nog niet akkoord: Gemeente Waterveen/)).toBeVisible();
  expect((await versionsOfAgreement(store, id))[0]?.version.clauses).toHaveLength(1);

  await undo('De versie is vastgelegd.');
  await waitFor(async () => expect(await versionsOfAgreement(store, id)).toEqual([]));
});
