import type { Page } from '@playwright/test';
import { placesOfPartnership } from './support/addresses';
import { firstVisit } from './support/device';
import type { Locale } from './support/says';
import { newProfile, openPhone } from './support/profile';
import { serveBuild, type Server } from './support/server';
import { ofNewDevice, ofStranger } from './support/states/device';
import { deployNext, fillDisk } from './support/states/harm';
import { lengthen } from './support/states/lengthen';
import { inWholeMatrix, lookAt } from './support/states/look';
import {
  everyGuideline,
  everyScreen,
  everythingLong,
  everythingOpen,
  whileWaiting
} from './support/states/partnership';
import { Hand } from './support/states/state';
import { fallingApart, onFullDisk, waitingForAnswer, withUpdate } from './support/states/trouble';
import { expect, test } from './support/test';

const go = async (page: Page, place: string): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

const place = (page: Page): string => page.url().split('#')[1] ?? '';

const startPartnership = async (on: Hand): Promise<string> => {
  await go(on.page, '/nieuw');
  await on.field('partnership_neighbourhood').fill('Lindewijk');
  await on.press('partnership_create');
  await on.page.waitForURL(/#\/p\/[^/]+$/);
  return place(on.page);
};

/** A partnership with one talk and one evaluation, and not a word in them. */
const startEmpty = async (on: Hand): Promise<string> => {
  const { page } = on;
  const here = await startPartnership(on);
  await go(page, `${here}/gesprekken/nieuw`);
  await page.getByRole('radio').first().check();
  await on.press('talks_plan_save');
  await page.waitForURL(/\/gesprek\//);
  await go(page, `${here}/evaluatie`);
  await on.press('evaluation_start');
  await expect(page).toHaveURL(/\/evaluatie\/.+/);
  return here;
};

/** A device that is new, in this language; the server is gone after the first visit, or stays if it is given. */
const start = async (page: Page, locale: Locale, given?: Server): Promise<Hand> => {
  test.setTimeout(inWholeMatrix ? 5_400_000 : 300_000);
  page.setDefaultTimeout(15_000); // what is not there does not come
  const server = given ?? (await serveBuild());
  await firstVisit(page, server.url);
  await server.stop();
  await page.emulateMedia({ reducedMotion: 'reduce' }); // nothing is judged halfway
  if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
  return new Hand(page, locale);
};

const beKnown = async (on: Hand): Promise<void> => {
  await go(on.page, '/');
  await on.field('welcome_name').fill('Noor');
  await on.page.getByRole('radio', { name: on.says('side_initiative') }).check();
  await on.press('welcome_begin');
  await expect(on.button('welcome_begin')).toHaveCount(0); // until then it goes to an address of its own
};

/** The example, on a device that is new. */
const startExample = async (page: Page, locale: Locale) => {
  const on = await start(page, locale);
  await beKnown(on);
  await on.press('overview_example');
  await page.waitForURL(/#\/p\/[^/]+$/);
  await expect(page.getByText(on.has('now_example_title')).first()).toBeVisible();
  const id = page.url().split('#/p/')[1] ?? '';
  const places = await placesOfPartnership(page);
  return { on, id, places, talk: places.find((place) => place.includes('/gesprek/')) ?? '' };
};

/** The example, with as much in it as people can write. */
const startLong = async (page: Page, locale: Locale) => {
  const example = await startExample(page, locale);
  await lengthen(page, inWholeMatrix ? 60 : 20);
  await page.reload();
  return example;
};

/** A talk with one note. */
const startTalk = async (on: Hand): Promise<string> => {
  await on.press('now_note');
  await on.field('meeting_note').fill('Wie betaalt de kookplaat?');
  await on.press('meeting_keep');
  await expect(on.field('meeting_note')).toHaveValue('');
  return place(on.page);
};

for (const locale of ['nl', 'en'] as const satisfies readonly Locale[]) {
  test(`everybody can read and use a device with nothing on it: ${locale}`, async ({ page }) => {
    const on = await start(page, locale);
    await lookAt(page, locale, ofStranger, 0);
    await beKnown(on);
    await lookAt(page, locale, [...ofNewDevice, ...fallingApart], ofStranger.length);
  });

  test(`everybody can read and use a device that is full, or waits for an answer: ${locale}`, async () => {
    const server = await serveBuild();
    const profile = await newProfile();
    const before = await openPhone(profile);
    const on = await start(before.page, locale, server);
    await beKnown(on);
    const here = await startPartnership(on);
    const talk = await startTalk(on);
    await before.context.close();

    // The browser remembers for a while how much room there is: so the disk is full from its start, and has room again
    // in another one.
    const open = async () => {
      const phone = await openPhone(profile);
      phone.page.setDefaultTimeout(15_000);
      await phone.page.emulateMedia({ reducedMotion: 'reduce' });
      return phone;
    };
    const full = await open();
    await fillDisk(full.page, server.url);
    await full.page.goto(`${server.url}#${here}`);
    await lookAt(full.page, locale, onFullDisk(here, talk), 0);
    await full.context.close();

    const { context, page } = await open();
    await page.goto(`${server.url}#${here}`);
    await lookAt(page, locale, waitingForAnswer(here, talk), 2);
    await deployNext(server);
    await page.reload();
    await lookAt(page, locale, withUpdate(here, talk), 15);
    await context.close();
    await server.stop();
  });

  test(`everybody can read and use a partnership with no words in it: ${locale}`, async ({ page }) => {
    const on = await start(page, locale);
    await beKnown(on);
    const here = await startEmpty(on);
    await go(page, here);
    const id = here.slice(3);
    const states = everyScreen('empty', await placesOfPartnership(page), id);
    await lookAt(page, locale, [...states, ...(inWholeMatrix ? everyGuideline('empty', id) : [])], 5);
  });

  test(`everybody can read and use every screen of the example: ${locale}`, async ({ page }) => {
    const { id, places } = await startExample(page, locale);
    await lookAt(page, locale, [...everyScreen('example', places, id), ...everyGuideline('example', id)], 0);
  });

  test(`everybody can read and use what opens over the example: ${locale}`, async ({ page }) => {
    const { on, id, talk } = await startExample(page, locale);
    const second = await startEmpty(on);
    await lookAt(page, locale, [...whileWaiting(id), ...everythingOpen(id, talk, second)], 0);
  });

  // What was seen in one language in the example is seen in the other here.
  test(`everybody can read and use every screen with a lot in it: ${locale}`, async ({ page }) => {
    const { id, places } = await startLong(page, locale);
    await lookAt(page, locale, everyScreen('long', places, id), 9);
  });

  test(`everybody can read and use what opens, and the handvatten, with a lot in it: ${locale}`, async ({
    page
  }) => {
    const { id, places, talk } = await startLong(page, locale);
    await lookAt(page, locale, everyGuideline('long', id), 9 + places.length);
    await lookAt(page, locale, everythingLong(id, talk), 0);
  });
}
