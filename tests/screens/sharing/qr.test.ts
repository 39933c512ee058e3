import { configure, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { arrivals } from '../../../src/screens/parts/arrivals.svelte';
import Get from '../../../src/screens/sharing/qr/Get.svelte';
import Give from '../../../src/screens/sharing/qr/Give.svelte';
import { cameraAnswers } from '../support/camera';
import { newStore, withApp } from '../support/withApp';
import { keep, start } from './writing';

configure({ asyncUtilTimeout: 10_000 }); // a worker starts, which takes its time on a busy machine

const code = () => screen.findByRole('img', { name: 'QR-code die steeds verandert' });
const drawn = async () => (await code()).querySelector('path')?.getAttribute('d');

test('one sees what leaves, then codes that change, stop and go on by hand and by key', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // the rhythm of the codes, and nothing else
  onTestFinished(() => void vi.useRealTimers());
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  await keep(store, 'n1', 'Wie betaalt?');
  const { user } = withApp(Give, {}, { store });
  expect(await screen.findByText('1 notitie')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sla over: stuur alles' }));
  const before = await drawn();
  vi.advanceTimersByTime(200);
  await expect.poll(drawn).not.toBe(before);

  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Speel af' })).toBeVisible();
  const still = await drawn();
  vi.advanceTimersByTime(2000);
  await tick();
  expect(await drawn()).toBe(still);
  await user.keyboard('{ArrowRight}');
  await expect.poll(drawn).not.toBe(still);

  expect(screen.getByText('8 codes per seconde')).toBeVisible();
  await user.keyboard('+');
  expect(await screen.findByText('12 codes per seconde')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Sneller' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Langzamer' }));
  expect(await screen.findByText('8 codes per seconde')).toBeVisible();

  // Only who is at the codes commands them with a key.
  screen.getByRole('link', { name: 'Delen' }).focus();
  await user.keyboard('+-+');
  expect(screen.getByText('8 codes per seconde')).toBeVisible();
});

test('who wants no motion gets the codes one by one, by hand', async () => {
  const still = vi
    .spyOn(globalThis, 'matchMedia')
    .mockImplementation((query) => ({ matches: query.includes('reduce') }) as MediaQueryList);
  onTestFinished(() => still.mockRestore());
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  const { user } = withApp(Give, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Sla over: stuur alles' }));
  const before = await drawn();
  expect(screen.getByRole('button', { name: 'Speel af' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Volgende' }));
  await expect.poll(drawn).not.toBe(before);
});

test('of several partnerships one chooses one', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  await start(store, 'p2', 'Kadewarm');
  const { user } = withApp(Give, {}, { store });
  await user.click(await screen.findByRole('radio', { name: 'Kadewarm' }));
  await user.click(screen.getByRole('button', { name: 'Sla over: stuur alles' }));
  expect(await screen.findByRole('region', { name: 'Codes van Kadewarm' })).toBeVisible();
});

test('what is too large for codes is told so, with the way to a file', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  const noise = crypto.getRandomValues(new Uint32Array(16_000)).join(' ');
  for (const id of ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8'])
    await keep(store, id, [...noise].sort(() => Math.random() - 0.5).join(''));
  const { user } = withApp(Give, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Sla over: stuur alles' }));
  expect(await screen.findByText('Te groot voor codes')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gebruik een bestand' })).toHaveAttribute('href', '#/delen?p=p1');
});

test.each([
  ['NotAllowedError', /Geef toestemming voor de camera, of gebruik een bestand/, 1],
  ['NotFoundError', /Dit toestel heeft geen camera/, 0],
  ['NotReadableError', /Een ander programma gebruikt de camera/, 1]
])('without a camera (%s) one hears why, and how else', async (name, words, ways) => {
  cameraAnswers(() => Promise.reject(new DOMException('', name)));
  withApp(Get, {});
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryAllByRole('button', { name: 'Probeer opnieuw' })).toHaveLength(ways);
  expect(screen.getByRole('link', { name: 'Gebruik een bestand' })).toHaveAttribute('href', '#/delen');
  expect(arrivals.waiting).toBeUndefined();
});
