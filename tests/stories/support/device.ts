import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { rowsOf } from './rows';

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
  // A server that is stopped while the worker is still activating takes the page with it.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  expect(await cachedFiles(page)).toBe(filesOf(folder).length);
};

/** What stands in the drafts on this device, as the browser has it on disk. */
export const draftsOf = async (page: Page): Promise<string> => JSON.stringify(await rowsOf(page, 'drafts'));
