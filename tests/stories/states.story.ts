import type { Page } from '@playwright/test';
import { placesOfPartnership } from './support/addresses';
import { firstVisit } from './support/device';
import type { Locale } from './support/says';
import { serveBuild } from './support/server';
import { ofNewDevice, ofStranger } from './support/states/device';
import { lengthen } from './support/states/lengthen';
import { lookAt } from './support/states/look';
import { everyScreen, everythingLong, everythingOpen, whileWaiting } from './support/states/partnership';
import { Hand, type State } from './support/states/state';
import { expect, test } from './support/test';

const go = async (page: Page, place: string): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** A partnership with one talk and one evaluation, and not a word in them. */
const startEmpty = async (on: Hand): Promise<string> => {
  const { page } = on;
  await go(page, '/nieuw');
  await on.field('partnership_neighbourhood').fill('Lindewijk');
  await on.press('partnership_create');
  await page.waitForURL(/#\/p\/[^/]+$/);
  const here = page.url().split('#')[1] ?? '';
  await go(page, `${here}/gesprekken/nieuw`);
  await page.getByRole('radio').first().check();
  await on.press('talks_plan_save');
  await page.waitForURL(/\/gesprek\//);
  await go(page, `${here}/evaluatie`);
  await on.press('evaluation_start');
  await expect(page).toHaveURL(/\/evaluatie\/.+/);
  return here;
};

/** Takes all that was written off the device, but not who somebody is. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('samenspel');
        asked.onsuccess = () => {
          const writing = asked.result.transaction(['records', 'documents'], 'readwrite');
          writing.objectStore('records').clear();
          writing.objectStore('documents').clear();
          writing.oncomplete = () => {
            asked.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error ?? new Error('not forgotten'));
        };
      })
  );

for (const locale of ['nl', 'en'] as const satisfies readonly Locale[])
  test(`everybody can read and use every state of every screen: ${locale}`, async ({ page }) => {
    test.setTimeout(5_400_000);
    page.setDefaultTimeout(15_000); // what is not there does not come
    const server = await serveBuild();
    await firstVisit(page, server.url);
    await server.stop();
    await page.emulateMedia({ reducedMotion: 'reduce' }); // nothing is judged halfway
    const on = new Hand(page, locale);
    let nth = 0;
    const look = async (states: readonly State[]): Promise<void> => {
      await lookAt(page, locale, states, nth);
      nth += states.length;
    };

    if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
    await look(ofStranger);

    await go(page, '/');
    await on.field('welcome_name').fill('Noor');
    await page.getByRole('radio', { name: on.says('side_initiative') }).check();
    await on.press('welcome_begin');
    await look(ofNewDevice);

    const empty = await startEmpty(on);
    await go(page, empty);
    const placesOfEmpty = await placesOfPartnership(page);
    await look(everyScreen('empty', placesOfEmpty, empty.slice(3)));

    // The example, beside the partnership that is empty.
    await forget(page);
    await page.reload();
    await go(page, '/');
    await on.press('overview_example');
    await page.waitForURL(/#\/p\/[^/]+$/);
    await expect(page.getByText(on.has('now_example_title')).first()).toBeVisible();
    const example = page.url().split('#')[1] ?? '';
    const places = await placesOfPartnership(page);
    const talk = places.find((place) => place.includes('/gesprek/')) ?? '';
    const second = await startEmpty(on);
    await look(everyScreen('example', places, example.slice(3)));
    await look(whileWaiting(example.slice(3)));
    await look(everythingOpen(example.slice(3), talk, second));

    await lengthen(page);
    await page.reload();
    await look(everyScreen('long', places, example.slice(3)));
    await look(everythingLong(example.slice(3), talk));
  });
