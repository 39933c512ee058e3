import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import { dropFolder } from '../folder';
import { putRow, rowsOf } from '../rows';
import type { Server } from '../server';

/** Leaves so little room that nothing more can be kept; gives back what makes room again. */
export const fillDisk = async (page: Page, url: string): Promise<() => Promise<unknown>> => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => devtools.send('Storage.overrideQuotaForOrigin', { origin });
};

/** A folder that the browser asks about again. Dropped until the page has it: one that draws anew lets it fall. */
const folderThatAsks = async (page: Page): Promise<JSHandle<FileSystemHandle>> => {
  const caught = await page.evaluateHandle(() => {
    const caught: FileSystemHandle[] = [];
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      if (item && 'getAsFileSystemHandle' in item)
        void (item.getAsFileSystemHandle as () => Promise<FileSystemHandle>)().then((one) =>
          caught.push(one)
        );
    });
    return caught;
  });
  const folder = mkdtempSync(join(tmpdir(), 'lindewijk-'));
  await expect(async () => {
    await dropFolder(page, folder);
    await expect.poll(() => caught.evaluate(({ length }) => length), { timeout: 2000 }).toBe(1);
  }).toPass({ timeout: 20_000 });
  return caught.evaluateHandle(([one]) => one as FileSystemHandle);
};

const folderThatIsGone = (page: Page): Promise<JSHandle<FileSystemHandle>> =>
  page.evaluateHandle(async () => {
    const home = await navigator.storage.getDirectory();
    const gone = await home.getDirectoryHandle('Lindewijk', { create: true });
    await home.removeEntry(gone.name);
    return gone;
  });

/** Shares a partnership through a folder that is gone, or through one that the browser asks about again. */
export const linkFolder = async (page: Page, partnership: string, which: 'gone' | 'asks'): Promise<void> => {
  const folder = await (which === 'gone' ? folderThatIsGone(page) : folderThatAsks(page));
  const value = { partnership, folder, file: 'x.samenspel.json', written: {}, seen: {}, waiting: [] };
  await putRow(page, 'device', { key: `folder/${partnership}`, value });
};

/** From now on somebody says no when the browser asks for a folder: its window no test can press. */
export const sayNoToFolders = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('denied') });
  });

/** Chooses a folder that the browser then does not let the app write in. `chosen` is what the screen says to that. */
export const refuseFolder = async (page: Page, chosen: Locator): Promise<void> => {
  await sayNoToFolders(page);
  const folder = mkdtempSync(join(tmpdir(), 'lindewijk-'));
  await expect(async () => {
    await dropFolder(page, folder);
    await expect(chosen).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
};

/** Gives a note a second text, as when somebody else changed it at the same time. */
export const writeTwice = async (page: Page): Promise<void> => {
  const [sheet] = await rowsOf(page, 'sheets');
  const [note, ...others] = (sheet?.['notes'] ?? []) as { readonly stamp: string }[];
  const stamp = String(note?.stamp).replace(/^\w+/, 'iemand');
  const value = 'De kosten vallen tegen: er komt nog een kookplaat bij.';
  await putRow(page, 'sheets', {
    ...sheet,
    notes: [{ ...note, others: { text: [{ stamp, value }] } }, ...others]
  });
};

/** Lets the browser say that it is another one, which does not offer to install. */
export const actAs = async (page: Page, userAgent: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setUserAgentOverride', { userAgent });
  await page.addInitScript(() =>
    addEventListener('beforeinstallprompt', (offer) => offer.stopImmediatePropagation())
  );
  await page.reload();
};

/** The browser gives no storage from now on, as one that somebody told to keep nothing. */
export const refuseStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
  });
  await page.reload();
};

/** The app opens while a tab that will not let go has its storage open as the first version left it. */
export const holdOldStorage = async (page: Page): Promise<void> => {
  const app = page.url();
  await page.goto('about:blank');
  const old = await page.context().newPage();
  await old.goto(new URL('robots.txt', app).href);
  await old.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('samenspel');
        removing.onerror = () => reject(removing.error ?? new Error('not removed'));
        removing.onsuccess = () => (indexedDB.open('samenspel', 1).onsuccess = resolve);
      })
  );
  await page.goto(app);
};

/** The next version of the app is on its server: a browser knows it by its worker. */
export const deployNext = async (server: Server): Promise<void> => {
  const next = join(mkdtempSync(join(tmpdir(), 'samenspel-next-')), 'dist');
  cpSync('dist', next, { recursive: true });
  appendFileSync(join(next, 'worker.js'), '\n// the next one\n');
  await server.start(next);
};
