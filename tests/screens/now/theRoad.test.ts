import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { guidelineIds } from '../../../src/model/guideline';
import { guidelineStates } from '../../../src/model/guidelineState';
import TheRoad from '../../../src/screens/now/TheRoad.svelte';
import Road from '../../../src/screens/parts/Road.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

test('the road shows its three phases, and says in words where each of the 14 handvatten stands', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', initiative: 'Lindewarm' });
  const { user } = withApp(TheRoad, { partnership: id }, { store });

  const road = within(await screen.findByRole('img', { name: 'De weg samen' }));
  for (const phase of [/^Vóór de/, /^Bij totstandkoming/, /^Tijdens de/])
    expect(road.getByText(phase)).toBeVisible();
  expect(screen.getByText(/^Nog niet begonnen: 14\. Volgende:/)).toBeVisible();

  await user.click(screen.getByText('De weg in woorden'));
  const stops = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(stops).toHaveLength(14);
  expect(stops[0]).toHaveTextContent(
    /^Ontwikkel een visie op het belang van samenwerken met bewoners\s+nog niet begonnen$/
  );
});

test('the words of the road count every stop once, whatever its state', () => {
  const standings = guidelineIds.map((id, i) => ({
    id,
    municipality: true,
    initiative: true,
    together: true,
    state: guidelineStates[i % guidelineStates.length] ?? 'agreed'
  }));
  withApp(Road, { standings, partnership: 'p' });
  const counts = screen.getByText(/^Samen vastgesteld/).textContent.match(/\d+/g) ?? [];
  expect(counts).toHaveLength(guidelineStates.length);
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(14);
});
