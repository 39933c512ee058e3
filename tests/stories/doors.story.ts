import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { cachedFiles, draftsOf, filesOf, firstVisit } from './support/device';
import { takeFile } from './support/files';
import { onboard } from './support/onboard';
import { karim, noor, oneDevice, plan, startPartnership } from './support/pair';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

/** Posts as the share sheet of a phone does, from outside the app; answers when the app is there. */
const share = async (page: Page, app: string, ...files: readonly string[]): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent(`
    <form method="post" enctype="multipart/form-data" action="${app}gedeeld">
      <input type="file" name="bestand" multiple><button>Deel</button>
    </form>`);
  await page.locator('input').setInputFiles([...files]);
  await page.getByRole('button', { name: 'Deel' }).click();
  await page.waitForURL(/#\/delen/);
};

const partnerships = async (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counting = db.transaction('replicas').objectStore('replicas').count();
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      })
  );

test('a file that the device brings is looked at first, also before Welkom and without internet, and wipes no word that is being typed', async ({
  browser,
  page
}) => {
  const giver = await oneDevice(browser, noor);
  await startPartnership(giver);
  const file = await takeFile(giver);
  await plan(giver, 'Startgesprek');
  const newer = await takeFile(giver);

  const server = await serveBuild();
  await firstVisit(page, server.url);
  await server.stop();

  // Nobody said yet who uses this device: first Welkom, then what is in the file.
  await share(page, server.url, file.path);
  await expect(page.getByText('Er staat een bestand klaar.')).toBeVisible();
  await expectAccessible(page);
  await onboard(page, karim);
  await expect(page.getByRole('heading', { name: 'Dit zit in het bestand' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lindewijk' })).toBeVisible();
  await expect(page).toHaveURL(`${server.url}#/delen`);
  await expectAccessible(page);
  expect(await partnerships(page)).toBe(0);
  expect(await cachedFiles(page)).toBe(filesOf().length); // nothing of it is left on the shelf

  // Looked at and left: nothing happened, and a reload does not bring it back.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Delen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dit zit in het bestand' })).toHaveCount(0);
  expect(await partnerships(page)).toBe(0);

  await share(page, server.url, file.path, file.path);
  await expect(page.getByText('Open één bestand tegelijk.')).toBeVisible();
  await share(page, server.url);
  await expect(page.getByText('Er kwam geen bestand mee.')).toBeVisible();
  await expectAccessible(page);

  await share(page, server.url, file.path);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Samengevoegd', { exact: true })).toBeVisible();
  expect(await partnerships(page)).toBe(1);

  // Somebody is typing when the share sheet brings a file: the window goes to it, and the words wait where they were.
  await page.getByRole('link', { name: 'Lindewijk' }).click();
  await page.getByRole('button', { name: 'Notitie', exact: true }).click();
  const field = page.getByLabel('Notitie', { exact: true });
  await expect(field).toBeFocused();
  const talk = page.url();
  const words = 'Wie betaalt de kookplaat, en de pannen?';
  await field.pressSequentially(words);
  await expect.poll(() => draftsOf(page)).toContain(words);
  await share(page, server.url, newer.path);
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await expect(page.getByRole('heading', { name: 'Dit zit in het bestand' })).toHaveCount(0);
  await page.goto(talk);
  await expect(field).toHaveValue(words);
  await expect(page.getByText('Dit had je getypt maar nog niet bewaard.')).toBeVisible();

  // The same while the device opens a file with the app, which is open already.
  await page.addInitScript(() => {
    const value = { setConsumer: (take: unknown) => Object.assign(window, { launch: take }) };
    Object.defineProperty(window, 'launchQueue', { configurable: true, value });
  });
  await page.reload();
  await expect(field).toHaveValue(words);
  await field.pressSequentially(' Vrijdag weten we het.');
  await page.evaluate(
    (text) => {
      const getFile = () => Promise.resolve(new File([text], 'een.samenspel'));
      (window as unknown as { launch: (given: unknown) => void }).launch({ files: [{ getFile }] });
    },
    readFileSync(newer.path, 'utf8')
  );
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Samengevoegd', { exact: true })).toBeVisible();
  await page.goto(talk);
  await expect(field).toHaveValue(`${words} Vrijdag weten we het.`);
});

test('a device that lost its data says so, and gets it back from a Reservekopie', async ({ browser }) => {
  const page = await oneDevice(browser, noor);
  await startPartnership(page);
  const app = page.url().split('#')[0] ?? '';
  const backup = await takeFile(page, 'Reservekopie');

  // Somebody is typing when the browser clears what it kept.
  await page.goto(`${app}#/`);
  await page.getByRole('link', { name: 'Lindewijk' }).click();
  await page.getByRole('button', { name: 'Notitie', exact: true }).click();
  const field = page.getByLabel('Notitie', { exact: true });
  await field.fill('Wie betaalt de kookplaat?');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(app).origin,
    storageTypes: 'indexeddb'
  });
  const alert = page.getByRole('alert').filter({ hasText: 'De gegevens op dit toestel zijn gewist' });
  await expect(alert).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(alert).toBeVisible();
  await expect(field).toHaveValue('Wie betaalt de kookplaat?');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await alert.getByRole('button', { name: 'Laad opnieuw' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Op dit toestel stond Samenspel al' })
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Open je Reservekopie').setInputFiles(backup.path);
  await expect(page.getByText('Er staat een bestand klaar.')).toBeVisible();
  await onboard(page, noor);
  await expect(page.getByRole('heading', { name: 'Dit zit in het bestand' })).toBeVisible();
  expect(await partnerships(page)).toBe(0);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Samengevoegd', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Lindewijk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lindewarm' })).toBeVisible();
});
