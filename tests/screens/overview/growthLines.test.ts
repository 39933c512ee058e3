import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { growthStep } from '../../../src/model/growthStep';
import { documentKey } from '../../../src/model/scope';
import GrowthLines from '../../../src/screens/overview/GrowthLines.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { change, write } from '../../../src/store/write';
import { newStore, present, withApp } from '../support/withApp';

test('each initiative has its line in words too, by name, whatever its stage', async () => {
  const store = newStore();
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk', initiative: 'Lindewarm' });
  await startPartnership(store, { neighbourhood: 'Havenbuurt' });
  const step = (date: '2025-10-01' | '2026-03-01', stage: 'starting' | 'named') =>
    change(growthStep, `step-${date}`, { evidence: 'Gezien', date, stage });
  const changes = [step('2026-03-01', 'named'), step('2025-10-01', 'starting')];
  await write(store, { doc: documentKey(linde, 'shared'), changes });
  withApp(GrowthLines, {}, { store });

  await screen.findByRole('list', { name: 'Samenwerkingen' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Havenbuurt',
    'Lindewijk'
  ]);
  expect(screen.getByText('Nog geen stap opgeschreven.')).toBeVisible();
  const link = screen.getByRole('link', { name: 'Lindewijk' });
  expect(link).toHaveAttribute('href', `#/p/${linde}/handvatten/tip-3`);
  const card = within(present(link.closest('li')));
  expect(await card.findByRole('img', { name: 'De groeilijn van Lindewarm' })).toBeVisible();
  expect(
    within(card.getByRole('list'))
      .getAllByRole('listitem')
      .map((one) => one.textContent)
  ).toEqual(['Startende samenwerking, okt 2025', 'Bewonersgroep met een naam, mrt 2026']);
});
