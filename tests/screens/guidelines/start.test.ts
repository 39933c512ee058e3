import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { endGoal, endGoalId } from '../../../src/model/endGoal';
import { milestone } from '../../../src/model/milestone';
import EndGoal from '../../../src/screens/guidelines/activities/EndGoal.svelte';
import Resources from '../../../src/screens/guidelines/activities/Resources.svelte';
import ResultsLine from '../../../src/screens/guidelines/activities/ResultsLine.svelte';
import { addCommitment, commitmentsOf } from '../../../src/store/commitments';
import { sayReady } from '../../../src/store/endGoal';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { addRecord } from '../../../src/store/records';
import { newStore, present, withApp } from '../support/withApp';

/** Noor of Lindewarm, with a partnership in which nothing was done yet. */
const begun = async () => {
  const store = newStore();
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  const id = await startPartnership(store, names);
  const partnership = present(await partnershipOf(store, id));
  return { store, id, partnership };
};
const side = async (name: string) => within(await screen.findByRole('group', { name }));

test('a picture is drawn blind, shown when both are ready, and then the differences are marked', async () => {
  const { store, id, partnership } = await begun();
  const { user } = withApp(EndGoal, { partnership }, { store });

  const own = await side('Lindewarm');
  const other = await side('Gemeente Waterveen');
  await user.type(await own.findByRole('textbox'), 'Betaalbare warmte van onszelf');
  await user.tab();
  expect(other.queryByRole('textbox')).toBeNull();
  await user.click(await own.findByRole('button', { name: 'Ons beeld is klaar' }));
  expect(await own.findByText('Ingevuld. Gemeente Waterveen is nog niet klaar.')).toBeVisible();
  expect(own.queryByRole('button', { name: 'Laat je beeld zien' })).toBeNull();

  await sayReady(store, id, 'municipality', true);
  await user.click(await own.findByRole('button', { name: 'Laat je beeld zien' }));
  await addRecord(store, id, endGoal, { pictureMunicipality: 'Warmte in 2032' }, { id: endGoalId });

  expect(await own.findByText('Betaalbare, onszelf')).toBeVisible();
  expect((await other.findByText('2032', { selector: 'mark' })).textContent).toBe('2032');
});

test('both agree to one sentence, and an edit ends the agreement', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(
    store,
    id,
    endGoal,
    { pictureMunicipality: 'Warmte in 2032', pictureInitiative: 'Warmte van ons' },
    { id: endGoalId }
  );
  const { user } = withApp(EndGoal, { partnership }, { store });

  const sentence = await screen.findByRole('textbox', { name: 'Onze zin' });
  await user.type(sentence, 'In 2034 warm');
  await user.tab();
  await user.click(await screen.findByRole('button', { name: 'Akkoord namens Lindewarm' }));
  expect(await screen.findByText('Lindewarm: akkoord')).toBeVisible();
  await user.type(sentence, ' en betaalbaar');
  await user.tab();
  expect(await screen.findByText('Lindewarm: nog niet akkoord')).toBeVisible();
});

test('a suggestion becomes something that is needed, and what is short is said in words', async () => {
  const { store, partnership } = await begun();
  const { user } = withApp(Resources, { partnership }, { store });

  const capacity = within(await screen.findByRole('region', { name: 'Capaciteit' }));
  await user.click(capacity.getByText('Voorstellen'));
  await user.click(capacity.getByRole('button', { name: 'projectleiding' }));
  await user.click(await capacity.findByText('Nog niet bekend'));
  expect(capacity.queryByRole('button', { name: 'projectleiding' })).toBeNull();

  await user.type(await capacity.findByRole('textbox', { name: 'Waarin tellen jullie?' }), 'uur');
  await user.type(capacity.getByRole('textbox', { name: 'Hoeveel is nodig?' }), '16');
  const own = within(capacity.getByRole('group', { name: 'Hoeveel is er?' }));
  await user.type(own.getByRole('textbox'), '4,5');
  await user.tab();
  const gap = within(await screen.findByRole('figure', { name: 'projectleiding' }));
  expect(gap.getByText('Nodig: 16 uur')).toBeVisible();
  expect(gap.getByText('Lindewarm: 4,5 uur')).toBeVisible();
  expect(gap.getByText('Tekort: 11,5 uur')).toBeVisible();
  for (const words of ['Nodig', 'Er is', '0', '5', '10', '15'])
    expect(await gap.findByText(words)).toBeVisible();
});

test('what is done and stands apart is folded away, so that what is open is seen first', async () => {
  const { store, id, partnership } = await begun();
  await addRecord(store, id, milestone, { what: 'Plan klaar' });
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'initiative' });
  await addCommitment(store, id, { what: 'Koffie zetten', side: 'initiative', state: 'done' });
  const { user } = withApp(ResultsLine, { partnership }, { store });

  const apart = within(await screen.findByRole('region', { name: 'Afspraken die los staan' }));
  expect(apart.getByText('Zaal regelen')).toBeVisible();
  expect(apart.getByText('Koffie zetten')).not.toBeVisible();
  await user.click(apart.getByText('Eén afspraak die al gedaan is'));
  expect(apart.getByText('Koffie zetten')).toBeVisible();
});

test('a commitment that stands apart is linked to a result', async () => {
  const { store, id, partnership } = await begun();
  const plan = await addRecord(store, id, milestone, { what: 'Plan klaar' });
  await addCommitment(store, id, { what: 'Zaal regelen', side: 'initiative' });
  const { user } = withApp(ResultsLine, { partnership }, { store });

  const apart = within(await screen.findByRole('region', { name: 'Afspraken die los staan' }));
  const link = apart.getByRole('combobox', { name: '“Zaal regelen” helpt bij' });
  await user.selectOptions(link, 'Plan klaar');
  expect(await apart.findByText('Elke afspraak hoort bij een tussenresultaat.')).toBeVisible();
  const linked = await screen.findByRole('list', { name: 'Afspraken die hierbij helpen' });
  expect(within(linked).getByText('Zaal regelen')).toBeVisible();
  expect((await commitmentsOf(store, id)).map((one) => one.milestone)).toEqual([plan]);
});
