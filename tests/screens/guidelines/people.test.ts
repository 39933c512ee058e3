import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { stampOf } from '../../../src/merge/record';
import { person } from '../../../src/model/person';
import Relation from '../../../src/screens/guidelines/activities/Relation.svelte';
import { allOf } from '../../../src/store/read';
import { addRecord } from '../../../src/store/records';
import type { Store } from '../../../src/store/store';
import { present, today, withApp } from '../support/withApp';
import { add, begun, fill, group, only, region, undo } from './activity';

const keepers = async (name: string) => group(name, await region('Vaste contacten: wie bewaakt de relatie?'));
const sorted = async (store: Store, id: string) =>
  (await allOf(store, person, id)).sort((a, b) => ((a.side ?? '') < (b.side ?? '') ? -1 : 1));

test('the first contact of a side keeps the relation, and who left without a handover says so', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(Relation, { partnership }, { store });
  const own = await keepers('Lindewarm');
  expect(own.getByText('Noem iemand die belt als het stil wordt.')).toBeVisible();
  await add(user, 'Welke functie heeft deze persoon?', 'Penningmeester', own);
  expect(await own.findByText('Bewaakt de relatie', { selector: '.summary' })).toBeVisible();
  await fill(user, own.getByRole('textbox', { name: 'Roepnaam of initialen' }), 'Noor');
  expect(await own.findByText('Penningmeester, Noor')).toBeVisible();
  expect(own.queryByText('De overdracht is nog niet opgeschreven.')).toBeNull();
  await user.type(own.getByLabelText('Tot en met'), '2026-11-01');
  await user.tab();
  expect(await own.findByText('De overdracht is nog niet opgeschreven.')).toBeVisible();
  await fill(user, own.getByRole('textbox', { name: 'Overdracht' }), 'De sleutel hangt in de hal.');
  await waitFor(() => expect(own.queryByText('De overdracht is nog niet opgeschreven.')).toBeNull());
  await user.click(own.getByRole('checkbox', { name: 'Bewaakt de relatie' }));
  expect(await own.findByText('Tot en met zo 1 november')).toBeVisible();
  expect(await only(store, person, id)).toMatchObject({
    side: 'initiative',
    role: 'Penningmeester',
    name: 'Noor',
    until: '2026-11-01',
    handover: 'De sleutel hangt in de hal.',
    relationKeeper: false
  });
  expect((await keepers('Gemeente Waterveen')).getByText('Nog niemand')).toBeVisible();
});

test('somebody goes to the other side: here it ends today, there it begins in a new role, and back with undo', async () => {
  const { store, id, partnership } = await begun();
  const noor = { side: 'initiative', role: 'Penningmeester', name: 'Noor', relationKeeper: true } as const;
  const here = await addRecord(store, id, person, { ...noor, from: '2026-01-01' });
  const { user } = withApp(Relation, { partnership }, { store });
  const [own, other] = [await keepers('Lindewarm'), await keepers('Gemeente Waterveen')];
  await user.click(await own.findByText('Penningmeester, Noor'));
  await user.click(own.getByRole('button', { name: 'Zet over naar de andere kant: Noor' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Noor gaat naar Gemeente Waterveen' }));
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
  const role = dialog.getByRole('textbox', { name: 'Wat is de nieuwe functie?' });
  expect(role).toHaveFocus();
  expect(role).toHaveAccessibleDescription('Schrijf de nieuwe functie op.');
  expect(await only(store, person, id)).not.toHaveProperty('until');
  const { revision = 0 } = present((await store.db.documents.toArray())[0]);
  await user.keyboard('Wijkregisseur{Enter}');

  expect(await other.findByText('Wijkregisseur, Noor')).toBeVisible();
  expect(own.getByText('Bewaakt de relatie · tot en met di 24 november')).toBeVisible();
  expect(own.queryByRole('button', { name: 'Zet over naar de andere kant: Noor' })).toBeNull();
  const [before, after] = await sorted(store, id);
  expect(before).toMatchObject({ ...noor, id: here, until: today });
  expect(after).toMatchObject({ side: 'municipality', role: 'Wijkregisseur', name: 'Noor', from: today });
  expect(after).not.toHaveProperty('relationKeeper');
  expect(stampOf(present(before).record, 'until')).toBe(stampOf(present(after).record, 'role'));
  expect(present((await store.db.documents.toArray())[0]).revision).toBe(revision + 1);

  await undo('Vanaf vandaag bij Gemeente Waterveen: Wijkregisseur.');
  await waitFor(() => expect(other.queryByText('Wijkregisseur, Noor')).toBeNull());
  expect(await only(store, person, id)).toMatchObject({ ...noor, from: '2026-01-01' });
  expect(await only(store, person, id)).not.toHaveProperty('until');
});

test('who left, or has still to come, goes nowhere', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, person, { side: 'initiative', role: 'Vorige', until: '2026-10-01' });
  await addRecord(store, id, person, { side: 'initiative', role: 'Volgende', from: '2026-12-01' });
  const { user } = withApp(Relation, { partnership }, { store });
  const own = await keepers('Lindewarm');
  for (const role of ['Vorige', 'Volgende']) await user.click(await own.findByText(role));
  expect(own.getAllByRole('textbox', { name: 'Overdracht' })).toHaveLength(2);
  expect(own.queryByRole('button', { name: /^Zet over naar de andere kant/ })).toBeNull();
});
