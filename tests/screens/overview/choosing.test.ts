import { screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { relation, relationId } from '../../../src/model/relation';
import { documentKey } from '../../../src/model/scope';
import { addDays } from '../../../src/model/today';
import { showAll } from '../../../src/screens/overview/choice.svelte';
import Overview from '../../../src/screens/overview/Overview.svelte';
import { planConversation } from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { change, write } from '../../../src/store/write';
import { newStore, today, withApp } from '../support/withApp';

beforeEach(async () => {
  showAll();
  await page.viewport(1280, 800);
});

const list = () => screen.findByRole('list', { name: 'Samenwerkingen' });
const namesIn = async () =>
  within(await list())
    .getAllByRole('heading', { level: 2 })
    .map((one) => one.textContent);
const open = (store = newStore()) => withApp(Overview, { openExample: () => Promise.resolve('') }, { store });

/** Wijk 01 to Wijk 40, of which each tenth has a name and each fifth is in use. */
const forty = async (store = newStore()) => {
  const ids: string[] = [];
  for (let i = 1; i <= 40; i += 1)
    ids.push(
      await startPartnership(store, {
        neighbourhood: `Wijk ${String(i).padStart(2, '0')}`,
        municipality: i > 20 ? 'Waterveen' : 'Zandrecht',
        ...(i % 10 === 0 && { growthStage: 'named' as const }),
        ...(i % 5 === 0 && { projectPhase: 'use' as const })
      })
    );
  return { store, ids };
};

test('of forty one finds a few by text, phase and growth, hears how many, and comes back to all', async () => {
  const { store } = await forty();
  const { user, unmount } = open(store);
  expect(await namesIn()).toHaveLength(40);
  const count = screen.getByRole('status');
  expect(count).toHaveTextContent('40 van de 40 samenwerkingen');

  await user.type(screen.getByRole('searchbox', { name: 'Wijk, gemeente of initiatief' }), 'waterveen');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Fase' }), 'Gebruik');
  expect(count).toHaveTextContent('4 van de 40 samenwerkingen');
  expect(await namesIn()).toEqual(['Wijk 25', 'Wijk 30', 'Wijk 35', 'Wijk 40']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Groei' }), 'Bewonersgroep met een naam');
  expect(await namesIn()).toEqual(['Wijk 30', 'Wijk 40']);

  // What was chosen is still so after a look elsewhere.
  unmount();
  open(store);
  expect(await namesIn()).toEqual(['Wijk 30', 'Wijk 40']);

  await user.type(screen.getByRole('searchbox'), ' nergens');
  expect(await screen.findByRole('heading', { name: 'Geen samenwerking past hierbij' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Toon alles' }));
  expect(await namesIn()).toHaveLength(40);
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('who is quiet longer than agreed comes first on request, in calm words; the others stay by name', async () => {
  const { store, ids } = await forty();
  const meet = async (i: number, rhythmDays: number, ago: number) => {
    const id = ids[i - 1] ?? '';
    await write(store, {
      doc: documentKey(id, 'shared'),
      changes: [change(relation, relationId, { rhythmDays })]
    });
    await planConversation(store, id, { type: 'start', title: 'Start', date: addDays(today, -ago) }, []);
  };
  await meet(7, 30, 70);
  await meet(12, 14, 60);
  await meet(3, 90, 70);
  const { user } = open(store);
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Volgorde' }),
    'Wie spreken we te weinig'
  );
  await vi.waitFor(async () =>
    expect((await namesIn()).slice(0, 5)).toEqual(['Wijk 12', 'Wijk 07', 'Wijk 01', 'Wijk 02', 'Wijk 03'])
  );
  expect(screen.getByText('Afgesproken: elke maand. Laatste gesprek 10 weken geleden.')).toBeVisible();
  expect(screen.getByText('Afgesproken: elke 2 weken. Laatste gesprek 8 weken geleden.')).toBeVisible();
  expect(screen.getAllByText('Geen ritme afgesproken. Nog geen gesprek gehad.')).toHaveLength(37);

  await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Op naam');
  expect((await namesIn())[0]).toBe('Wijk 01');
  expect(screen.queryByText(/Afgesproken:/)).not.toBeInTheDocument();
});

test('with a handful there is nothing to choose, and an earlier choice hides none', async () => {
  const store = newStore();
  for (let i = 0; i < 5; i += 1) await startPartnership(store, { neighbourhood: `Wijk ${i}` });
  const { user } = open(store);
  expect(await namesIn()).toHaveLength(5);
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();

  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  await user.type(await screen.findByRole('searchbox'), 'linde');
  expect(await namesIn()).toEqual(['Lindewijk']);
});

test('on a phone the choices stand behind one button that says how many are on; the words do not', async () => {
  await page.viewport(390, 844);
  const { store } = await forty();
  const { user } = open(store);
  const button = await screen.findByRole('button', { name: 'Filter' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(screen.getByRole('searchbox')).toBeVisible();

  button.focus();
  await user.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(button).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('combobox', { name: 'Fase' })).toHaveFocus();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Fase' }), 'Gebruik');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Wie spreken we te weinig');
  await user.click(screen.getByRole('button', { name: 'Filter: 2 aan' }));
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('8 van de 40 samenwerkingen');

  await page.viewport(1280, 800);
  expect(screen.queryByRole('button', { name: /^Filter/ })).not.toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Fase' })).toHaveValue('use');
});

test('numbers in names count as numbers', async () => {
  const store = newStore();
  for (const neighbourhood of ['Straat 35', 'straat 5', 'Straat 100', 'Élandstraat', 'Esdoorn'])
    await startPartnership(store, { neighbourhood });
  open(store);
  expect(await namesIn()).toEqual(['Élandstraat', 'Esdoorn', 'straat 5', 'Straat 35', 'Straat 100']);
});
