import { afterEach, expect, test, vi } from 'vitest';
import IconBadge from '../../../src/screens/parts/IconBadge.svelte';
import { wipeEverything } from '../../../src/screens/settings/wipeEverything';
import { addCommitment, changeCommitment, commitmentsOf } from '../../../src/store/commitments';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, present, withApp } from '../support/withApp';

afterEach(() => vi.restoreAllMocks());

/** What the icon shows; zero is no number. */
const icon = () => {
  let shown: number | undefined;
  vi.spyOn(navigator, 'setAppBadge').mockImplementation(async (count) => void (shown = count));
  vi.spyOn(navigator, 'clearAppBadge').mockImplementation(async () => void (shown = 0));
  return () => shown;
};
const late = { due: '2026-11-20' } as const;

test('the icon counts what is late of one’s own side and of both, in all but the example', async () => {
  const shown = icon();
  const store = newStore();
  const linde = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const veen = await startPartnership(store, { neighbourhood: 'Veenpark' });
  const example = await startPartnership(store, { neighbourhood: 'Voorbeeld', example: true });
  await addCommitment(store, linde, { what: 'Brief lezen', side: 'initiative', ...late });
  await addCommitment(store, linde, { what: 'Zaal regelen', side: 'municipality', ...late });
  await addCommitment(store, veen, { what: 'Wijkavond', side: 'together', ...late });
  await addCommitment(store, example, { what: 'Verzonnen', side: 'initiative', ...late });
  withApp(IconBadge, {}, { store });
  await expect.poll(shown).toBe(2);

  const [letter] = (await commitmentsOf(store, linde)).filter(({ side }) => side === 'initiative');
  await changeCommitment(store, present(letter), { state: 'done' });
  await expect.poll(shown).toBe(1);
  const [evening] = await commitmentsOf(store, veen);
  await changeCommitment(store, present(evening), { due: '2026-12-01' });
  await expect.poll(shown).toBe(0);
});

test('wiping the device takes the number off the icon', async () => {
  const shown = icon();
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  await addCommitment(store, id, { what: 'Brief lezen', side: 'initiative', ...late });
  const { unmount } = withApp(IconBadge, {}, { store });
  await expect.poll(shown).toBe(1);
  unmount();
  await wipeEverything(store);
  expect(shown()).toBe(0);
});
