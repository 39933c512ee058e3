import { expect, type Browser, type Page } from '@playwright/test';
import { firstVisit } from './device';
import { onboard, type Person } from './onboard';
import { serveBuild } from './server';

export const noor: Person = { name: 'Noor', side: 'Initiatief' };
export const karim: Person = { name: 'Karim', side: 'Gemeente' };

/** Two devices with nothing in common but the files; the server is gone after the first visit. */
export const twoDevices = async (browser: Browser): Promise<{ a: Page; b: Page }> => {
  const server = await serveBuild();
  const [a, b] = await Promise.all(
    [
      { width: 390, height: 844 },
      { width: 820, height: 1180 }
    ].map(async (viewport) => (await browser.newContext({ viewport, acceptDownloads: true })).newPage())
  );
  if (a === undefined || b === undefined) throw new Error('two pages were asked');
  for (const page of [a, b]) await firstVisit(page, server.url);
  await server.stop();
  await onboard(a, noor);
  await onboard(b, karim);
  return { a, b };
};

/** One more device, empty; its server is gone after the first visit. */
export const oneDevice = async (browser: Browser, person: Person): Promise<Page> => {
  const server = await serveBuild();
  const context = await browser.newContext({
    viewport: { width: 820, height: 1180 },
    acceptDownloads: true
  });
  const page = await context.newPage();
  await firstVisit(page, server.url);
  await server.stop();
  await onboard(page, person);
  return page;
};

export const startPartnership = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Nieuwe samenwerking' }).click();
  await page.getByLabel('Naam van de wijk').fill('Lindewijk');
  await page.getByLabel('Naam van de gemeente').fill('Waterveen');
  await page.getByLabel('Naam van het initiatief').fill('Lindewarm');
  await page.getByRole('button', { name: 'Maak samenwerking' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lindewarm' })).toBeVisible();
};

export const plan = async (page: Page, type: string): Promise<void> => {
  await goToPlace(page, 'gesprekken');
  await page.getByRole('link', { name: 'Plan een gesprek' }).first().click();
  await page.getByRole('radio', { name: type }).check();
  await page.getByRole('button', { name: 'Plan gesprek' }).click();
  await expect(page.getByRole('link', { name: 'Wie en sfeer' })).toBeVisible();
};

export const goToTalk = async (page: Page, title: string, tab: string): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page
    .getByRole('link', { name: /Lindewijk/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Gesprekken' }).click();
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await page.getByRole('link', { name: tab, exact: true }).click();
};

export const note = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Notitie', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(page.getByText(words)).toBeVisible();
};

/** Goes to a screen of the partnership by its address; `place` such as `handvatten/voor-1`. */
export const goToPlace = async (page: Page, place: string): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page
    .getByRole('link', { name: /Lindewijk/ })
    .first()
    .click();
  await page.waitForURL(/#\/p\/[^/]+$/);
  await page.goto(`${page.url()}${place && `/${place}`}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Opens an item of a list that people keep together. */
export const openItem = async (page: Page, title: string): Promise<void> => {
  const item = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
  if ((await item.getAttribute('open')) === null) await item.locator('summary').click();
};

/** Adds an item by its first words, in the list whose field has this label. */
export const addItem = async (page: Page, label: string, words: string): Promise<void> => {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(words);
  await field.press('Enter');
  await expect(page.locator('summary', { hasText: words })).toBeVisible();
};
