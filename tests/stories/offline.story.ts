import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { paths } from '../../src/screens/parts/paths';
import { cachedFiles, evict, filesOf, firstVisit } from './support/device';
import { serveByNginx } from './support/nginx';
import { onboard } from './support/onboard';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

/** The example and one of its conversations: something to see behind every address. */
const openExample = async (page: Page): Promise<{ partnership: string; conversation: string }> => {
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('link', { name: 'Gesprekken', exact: true }).click();
  await page
    .locator('a[href*="/gesprek/"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(/\/gesprek\//);
  const [, partnership = '', conversation = ''] = /#\/p\/([^/]+)\/gesprek\/([^/]+)/.exec(page.url()) ?? [];
  return { partnership, conversation };
};

/** Every address of the app: an address added to `paths` is visited too. */
const addresses = (partnership: string, conversation: string): string[] =>
  Object.values(paths).map((path) =>
    typeof path === 'string' ? path : (path as (...ids: string[]) => string)(partnership, conversation)
  );

/** Opens every address, cold or from within the open page; proves that what came is the right screen, and whole. */
const tour = async (
  page: Page,
  url: string,
  hashes: readonly string[],
  opening: 'cold' | 'within' = 'cold'
): Promise<void> => {
  for (const hash of hashes) {
    if (opening === 'cold') await page.goto('about:blank');
    await page.goto(url + hash);
    await expect(page.getByRole('heading', { level: 1 }), hash).toBeVisible();
    await expect(page.getByText('Een deel van de app ontbreekt'), hash).toHaveCount(0);
    await expect(page.getByText('Deze pagina bestaat niet'), hash).toHaveCount(0);
  }
};

/** What became of a newer worker than the one that works. */
const waitingWorker = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (registration?.installing ?? registration?.waiting)?.state ?? 'none';
  });

const version = (page: Page) => page.locator('html[data-version=next]');

test('after the first visit every screen opens without a server', async ({ page }) => {
  const server = await serveBuild();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await firstVisit(page, server.url);
  const { partnership, conversation } = await openExample(page);
  await server.stop();
  await page.goto(`${server.url}${paths.settings}`);
  await expect(page.getByText('Klaar voor gebruik zonder internet').first()).toBeVisible();
  await tour(page, server.url, addresses(partnership, conversation));
  expect(errors).toEqual([]);
});

test.describe('a new version', () => {
  const next = join(mkdtempSync(join(tmpdir(), 'samenspel-next-')), 'dist');

  test.beforeAll(() => {
    const config = 'tests/stories/support/next.vite.config.ts';
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
    // A story before this one may have served the sources, after which Vite would build as for a developer.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [...vite, '--config', config, '--outDir', next], { stdio: 'ignore', env });
  });

  test('waits for a tap, never reloads over a draft, keeps what was written, and can be taken back', async ({
    page,
    context
  }) => {
    test.slow(); // two tours
    const server = await serveByNginx();
    await firstVisit(page, server.url);
    const { partnership, conversation } = await openExample(page);
    const hashes = addresses(partnership, conversation);
    server.deploy(next);

    // The new version is found; the old one, whose files the server no longer has, goes on.
    await page.reload();
    await expect(page.getByText('Er is een nieuwe versie van Samenspel.')).toBeVisible();
    await tour(page, server.url, hashes, 'within');
    await expect(version(page)).toHaveCount(0);

    // Somebody is writing in one tab: neither that one nor another one takes it.
    await page.goto(`${server.url}${paths.talk(partnership, conversation)}`);
    await page.getByLabel('Notitie', { exact: true }).fill('Half af');
    const other = await context.newPage();
    await other.goto(`${server.url}${paths.overview}`);
    for (const tab of [page, other]) {
      await tab.evaluate(() => Object.assign(globalThis, { stillHere: true }));
      await tab.getByRole('button', { name: 'Werk bij' }).click();
      await expect(tab.getByText('Bewaar eerst je tekst')).toBeVisible();
    }
    await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('Half af');
    for (const tab of [page, other])
      expect(await tab.evaluate(() => 'stillHere' in globalThis), 'not reloaded').toBe(true);

    await page.getByRole('button', { name: 'Bewaar notitie' }).click();
    await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('');
    await other.getByRole('button', { name: 'Werk bij' }).click();
    for (const tab of [page, other]) await expect(version(tab)).toBeAttached();
    await expect(page.getByText('Half af')).toBeVisible();
    expect(await cachedFiles(page)).toBe(filesOf(next).length);

    await server.stop();
    await tour(page, server.url, hashes);
    await expect(version(page)).toBeAttached();

    // The new version was no good: the host puts the old one back, and with a tap it is here, words and all.
    await server.start('dist');
    await page.goto(`${server.url}${paths.talk(partnership, conversation)}`);
    // A browser may find it only when the app is opened once more, and takes it by itself when no tab has the other one.
    await expect(async () => {
      await page.reload();
      if ((await version(page).count()) === 0) return;
      await expect.poll(() => waitingWorker(page), { timeout: 15_000 }).toBe('installed');
      await page.getByRole('button', { name: 'Werk bij' }).click({ timeout: 5000 });
    }).toPass({ timeout: 120_000 });
    await expect(version(page)).toHaveCount(0);
    await expect(page.getByText('Half af')).toBeVisible();
    expect(await cachedFiles(page)).toBe(filesOf().length);
    await server.stop();
  });
});

test('when the browser threw a part of the app away, a sentence says what to do and nothing is cleared', async ({
  page
}) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  await page.getByLabel('Notitie', { exact: true }).fill('Blijft staan');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(page.getByRole('region', { name: 'Notities' }).getByText('Blijft staan')).toBeVisible();
  await server.stop();
  const all = filesOf().length;

  // A screen that is loaded when it is asked for: the others work on, sharing among them.
  expect(await evict(page, '/assets/Settings-')).toBeGreaterThan(0);
  await page.goto(`${server.url}${paths.settings}`);
  await expect(page.getByText('Een deel van de app ontbreekt')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${server.url}${paths.sharing}`);
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Deelbestand maken' }).click();
  await leaving;

  // The app itself.
  const gone = await evict(page, '/assets/index-');
  expect(gone).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Een deel van de app ontbreekt' })).toBeVisible();
  const left = await cachedFiles(page);
  const again = page.waitForEvent('load'); // the same heading stands on the page that goes
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await again;
  await expect(page.getByRole('heading', { name: 'Een deel van de app ontbreekt' })).toBeVisible();
  expect(await cachedFiles(page)).toBe(left);

  // Even its first file.
  expect(await evict(page, '/index.html')).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Samenspel kan nu niet openen' })).toBeVisible();

  // With a network all of it comes back by itself, and so do the words.
  await server.start('dist');
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click();
  await page.goto(`${server.url}${paths.settings}`);
  await expect.poll(() => cachedFiles(page)).toBe(all);
  await server.stop();
  await page.goto('about:blank');
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Begin met notities' }).click();
  await expect(page.getByRole('region', { name: 'Notities' }).getByText('Blijft staan')).toBeVisible();
});
