import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The files of a build that a device needs without a network: not the worker itself, nor what is shown before an install. */
export const filesOf = (folder = 'dist'): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'worker.js')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('screenshots'));

/** How many files of the app are on this device. */
export const cachedFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().length;
  });

/** Throws away what a browser short of space might; gives how many files of the app that were. */
export const evict = (page: Page, part: string): Promise<number> =>
  page.evaluate(async (part) => {
    let gone = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes(part)) gone += Number(await cache.delete(request));
    }
    return gone;
  }, part);

/** Opens the app for the first time and waits until it can do without the server. */
export const firstVisit = async (page: Page, url: string, folder = 'dist'): Promise<void> => {
  await page.goto(url);
  await page.evaluate(async () => {
    // `ready` resolves while the worker is still activating; a server stopped then takes the page with it.
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) =>
      active?.addEventListener('statechange', () => active.state === 'activated' && resolve())
    );
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await cachedFiles(page)).toBe(filesOf(folder).length);
};

/** What stands in the drafts on this device, as the browser has it on disk. */
export const draftsOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      })
  );
