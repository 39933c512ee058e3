import { configure, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import { dropShared, keepShared } from '../../../src/platform/sharedFile';
import { arrivals } from '../../../src/screens/parts/arrivals.svelte';
import Sharing from '../../../src/screens/sharing/Sharing.svelte';
import { encodeFile } from '../../../src/share/write';
import { wholeDocuments } from '../../../src/store/export';
import { change, write } from '../../../src/store/write';
import { newStore, present, withApp } from '../support/withApp';

configure({ asyncUtilTimeout: 10_000 }); // a worker starts, which takes its time on a busy machine

beforeEach(async () => {
  location.hash = '#/delen';
  arrivals.take();
  await dropShared();
});

const karimsFile = async (): Promise<File> => {
  const karim = newStore({ name: 'Karim', side: 'municipality', organisation: 'Waterveen' });
  const doc = documentKey('p1', 'shared');
  await write(karim, { doc, changes: [change(partnership, 'p1', { neighbourhood: 'Lindewijk' })] });
  const maker = { by: 'Karim', side: 'municipality', app: '0.1.0', now: Date.UTC(2026, 10, 24) } as const;
  const blob = await encodeFile('share', await wholeDocuments(karim.db, [doc]), maker);
  return new File([blob], 'een.samenspel.json');
};

const delen = () => {
  const store = newStore();
  withApp(Sharing, {}, { store });
  return store;
};

/** The answer is in the middle of the screen, however much stands above it, and is read aloud. */
const broughtIntoView = async (answer: HTMLElement) => {
  const box = present(answer.closest<HTMLElement>('[tabindex="-1"]'));
  // Not before a worker has started, which takes its time on a busy machine.
  await vi.waitFor(() => expect(box).toHaveFocus(), { timeout: 10_000 });
  const { top, bottom } = answer.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
};

const transfer = (...given: readonly (File | string)[]): DataTransfer => {
  const data = new DataTransfer();
  for (const one of given)
    if (typeof one === 'string') data.setData('text/plain', one);
    else data.items.add(one);
  return data;
};

/** In the preview, and nothing of it in the database. */
const onlyLooked = async ({ db }: ReturnType<typeof newStore>) => {
  expect(await screen.findByRole('heading', { name: 'Dit zit in het bestand' })).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Lindewijk' })).toBeVisible();
  expect((await db.records.toArray()).length).toBe(0);
};

test('a pasted file goes into the preview', async () => {
  const store = delen();
  const clipboardData = transfer(await karimsFile());
  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  await onlyLooked(store);
});

test('the pasted text of a file goes into the preview', async () => {
  const store = delen();
  const clipboardData = transfer(await (await karimsFile()).text());
  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  await onlyLooked(store);
});

test('a dropped file goes into the preview', async () => {
  const store = delen();
  const dataTransfer = transfer(await karimsFile());
  for (const type of ['dragover', 'drop'])
    window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
  await onlyLooked(store);
});

test('a file with which the device opened the app goes into the preview, before and after the screen is there', async () => {
  arrivals.put([await karimsFile()]);
  const store = delen();
  await onlyLooked(store);
  arrivals.put([new Blob(['other'])]);
  await broughtIntoView(await screen.findByText(/geen bestand van Samenspel/));
  expect((await store.db.records.toArray()).length).toBe(0);
});

test('a shared file goes into the preview, and its address is used up', async () => {
  const body = new FormData();
  body.append('bestand', await karimsFile());
  await keepShared(new Request('/gedeeld', { method: 'POST', body }));
  location.hash = '#/delen?gedeeld=1';
  const store = delen();
  await onlyLooked(store);
  await vi.waitFor(() => expect(location.hash).toBe('#/delen'));
});

test.each([
  ['niets', /Er kwam geen bestand mee/],
  ['meer', /Open één bestand tegelijk/],
  ['groot&bytes=209715200', /te groot: \d/],
  ['mislukt', /kwam niet goed over/]
])('says in words why nothing was shared: %s', async (shared, words) => {
  location.hash = `#/delen?gedeeld=${shared}`;
  const store = delen();
  await broughtIntoView(await screen.findByText(words));
  await vi.waitFor(() => expect(location.hash).toBe('#/delen'));
  expect((await store.db.records.toArray()).length).toBe(0);
});
