import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choice, showAll } from '../../../src/screens/overview/choice.svelte';
import Overview from '../../../src/screens/overview/Overview.svelte';
import { startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

afterEach(() => void vi.restoreAllMocks());
beforeEach(showAll);

const marginsOf = () =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n');

test('on A4 stands the list that was chosen alone, with in the margin of which day it is and how much of all', async () => {
  const store = newStore();
  for (let i = 0; i < 8; i += 1) await startPartnership(store, { neighbourhood: `Wijk ${i}` });
  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { user, unmount } = withApp(Overview, { openExample: () => Promise.resolve('') }, { store });
  await user.click(await screen.findByRole('button', { name: 'Druk af' }));
  expect(print).toHaveBeenCalledOnce();

  choice.text = 'wijk 3';
  await vi.waitFor(() => expect(screen.getByText('1 van de 9 samenwerkingen')).toBeVisible());
  const [list, bar] = [screen.getByRole('list', { name: 'Samenwerkingen' }), screen.getByRole('search')];
  window.dispatchEvent(new Event('beforeprint'));
  expect(marginsOf()).toContain('1 van de 9 samenwerkingen');
  expect(marginsOf()).toContain('a4');
  expect(marginsOf()).toMatch(/Overzicht · di\s24\snovember\s2026/);
  expect(bar.closest('[data-no-print]')).not.toBeNull();
  expect(list.closest('[data-no-print]')).toBeNull();
  window.dispatchEvent(new Event('afterprint'));
  expect(bar.closest('[data-no-print]')).toBeNull();
  expect(marginsOf()).not.toContain('samenwerkingen');

  window.dispatchEvent(new Event('beforeprint'));
  unmount(); // while it prints
  expect(marginsOf()).not.toContain('samenwerkingen');
});
