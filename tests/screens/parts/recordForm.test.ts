import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { distinctVersions, stampOf } from '../../../src/merge/record';
import { endGoal, endGoalId } from '../../../src/model/endGoal';
import { documentKey } from '../../../src/model/scope';
import { vision } from '../../../src/model/vision';
import SingleRecord from '../../../src/screens/parts/records/SingleRecord.svelte';
import { draftOf, saveDraft } from '../../../src/store/drafts';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { addRecord, agree } from '../../../src/store/records';
import { theOne } from '../../../src/store/read';
import { newStore, present, withApp } from '../support/withApp';

const begun = async () => {
  const store = newStore();
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  const id = await startPartnership(store, names);
  return { store, id, partnership: present(await partnershipOf(store, id)) };
};
const why = [
  {
    label: 'Waarom samen?',
    sides: {
      municipality: { field: 'whyMunicipality', label: 'Waarom samen?', as: 'text' },
      initiative: { field: 'whyInitiative', label: 'Waarom samen?', as: 'text' }
    }
  }
] as const;
const onVision = { kind: vision, id: 'vision', specs: why };
const keyOf = (id: string) => `field:${documentKey(id, 'shared')}:vision:whyInitiative`;
const visionOf = async (store: ReturnType<typeof newStore>, id: string) =>
  theOne(store, vision, id, 'shared', 'vision');

test('the two sides stand side by side by name, and each writes its own words only, by keyboard', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  const card = within(await screen.findByRole('group', { name: 'Waarom samen?' }));
  const [municipality, initiative] = [
    within(card.getByRole('group', { name: 'Gemeente Waterveen' })),
    within(card.getByRole('group', { name: 'Lindewarm' }))
  ];
  expect(municipality.queryByRole('textbox')).toBeNull();
  expect(municipality.getByText('Nog niet ingevuld')).toBeVisible();

  await user.tab();
  expect(initiative.getByRole('textbox', { name: 'Waarom samen?' })).toHaveFocus();
  await user.keyboard('De warmte is van onszelf.');
  await user.tab();
  expect(await initiative.findByText('Bewaard')).toBeVisible();
  const { entity } = await visionOf(store, id);
  expect(entity).toMatchObject({ whyInitiative: 'De warmte is van onszelf.' });
  expect(entity.record.values).not.toHaveProperty('whyMunicipality');
});

test('looking at a form writes nothing', async () => {
  const { store, id, partnership } = await begun();
  withApp(SingleRecord, { ...onVision, partnership }, { store });
  await screen.findByRole('group', { name: 'Waarom samen?' });
  expect((await visionOf(store, id)).exists).toBe(false);
});

test('what comes in while somebody types stays beside it, as a second version', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, vision, { whyInitiative: 'Warm' }, { id: 'vision' });
  const { user } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  const field = await screen.findByRole('textbox', { name: 'Waarom samen?' });
  await user.type(field, ' en betaalbaar');
  const lotte = { ...store, pen: { ...store.pen, writer: 'lottelotte' } };
  await addRecord(lotte, id, vision, { whyInitiative: 'Warm en van ons' }, { id: 'vision' });
  await user.tab();

  const versions = await screen.findByRole('group', { name: /Twee versies/ });
  expect(within(versions).getByText('Warm en betaalbaar')).toBeVisible();
  expect(within(versions).getByText('Warm en van ons')).toBeVisible();
  const { entity } = await visionOf(store, id);
  expect(distinctVersions(entity.record, 'whyInitiative')).toHaveLength(2);
});

test('words that a killed phone left stay beside what a file brought before they are kept', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, vision, { whyInitiative: 'Warm' }, { id: 'vision' });
  const { entity: before } = await visionOf(store, id);
  await saveDraft(store, keyOf(id), id, {
    words: 'Half af',
    seen: [stampOf(before.record, 'whyInitiative')]
  });
  const lotte = { ...store, pen: { ...store.pen, writer: 'lottelotte' } };
  await addRecord(lotte, id, vision, { whyInitiative: 'Van Lotte' }, { id: 'vision' });
  const { user } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  await user.click(await screen.findByRole('button', { name: 'Bewaar' }));
  const versions = await screen.findByRole('group', { name: /Twee versies/ });
  expect(within(versions).getByText('Half af')).toBeVisible();
  expect(within(versions).getByText('Van Lotte')).toBeVisible();
});

test('who types over what just came in by a file has seen it: no second version', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, vision, { whyInitiative: 'Warm' }, { id: 'vision' });
  const { user } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  const field = await screen.findByRole('textbox', { name: 'Waarom samen?' });
  await user.click(field);
  const lotte = { ...store, pen: { ...store.pen, writer: 'lottelotte' } };
  await addRecord(lotte, id, vision, { whyInitiative: 'Van Lotte' }, { id: 'vision' });
  await waitFor(() => expect(field).toHaveValue('Van Lotte'));
  await user.type(field, ' en mij');
  await user.tab();
  await screen.findByText('Bewaard');
  const { entity } = await visionOf(store, id);
  expect(distinctVersions(entity.record, 'whyInitiative').map(({ value }) => value)).toEqual([
    'Van Lotte en mij'
  ]);
});

test('what was typed is a draft within a second, and leaving the screen keeps it', async () => {
  const { store, id, partnership } = await begun();
  const { user, unmount } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  await user.type(await screen.findByRole('textbox', { name: 'Waarom samen?' }), 'Half af');
  await waitFor(async () => expect(await draftOf(store, keyOf(id))).toMatchObject({ words: 'Half af' }), {
    timeout: 1000
  });
  unmount();
  await waitFor(async () =>
    expect((await visionOf(store, id)).entity).toMatchObject({ whyInitiative: 'Half af' })
  );
});

test('what a killed phone left as a draft is offered in its own field, to keep or to throw away', async () => {
  const { store, id, partnership } = await begun();
  await saveDraft(store, keyOf(id), id, 'Half af');
  const { user } = withApp(SingleRecord, { ...onVision, partnership }, { store });
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Waarom samen?' })).toHaveValue('Half af'));
  expect(screen.getByText('Dit had je getypt maar nog niet bewaard.')).toBeVisible();
  expect((await visionOf(store, id)).exists).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(async () =>
    expect((await visionOf(store, id)).entity).toMatchObject({ whyInitiative: 'Half af' })
  );
  await waitFor(async () => expect(await draftOf(store, keyOf(id))).toBeUndefined());
});

test('an agreement that came by a file ends when the text changes here', async () => {
  const { store, id } = await begun();
  await addRecord(store, id, endGoal, { sentence: 'Warm in 2034' }, { id: endGoalId });
  const goal = async () => (await theOne(store, endGoal, id, 'shared', endGoalId)).entity;
  await agree(store, await goal(), 'sentence', 'municipality');
  expect((await goal()).agreedMunicipality).toBe((await goal()).record.stamps?.['sentence']);
  await addRecord(store, id, endGoal, { sentence: 'Warm in 2035' }, { id: endGoalId });
  expect((await goal()).agreedMunicipality).not.toBe((await goal()).record.stamp);
});
