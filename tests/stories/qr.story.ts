import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, type Page } from '@playwright/test';
import { chromium } from '../chromium';
import { watch } from './support/alone';
import { expectAccessible } from './support/axe';
import { cameraArgs, codeOn, film } from './support/camera';
import { firstVisit } from './support/device';
import { takeFile } from './support/files';
import { onboard } from './support/onboard';
import { goToTalk, karim, noor, note, plan, startPartnership } from './support/pair';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

const documentsIn = (text: string): unknown => (JSON.parse(text) as { documents: unknown }).documents;
const goTo = (address: string, place: string) => `${address.split('#')[0]}#/${place}`;

/** Words that do not compress, so that all of it takes many codes. */
const pumps = Array.from({ length: 400 }, () => `pomp ${crypto.randomUUID().slice(0, 8)}`).join(', ');

/** How many codes of these are needed, as the screen says. */
const blocksOn = async (page: Page): Promise<number> => {
  const words = page.getByText(/^Code \d+ van \d+$/);
  return Number(/van (\d+)$/.exec((await words.textContent()) ?? '')?.[1]);
};

/** The next codes on the screen, of which a camera misses every third. */
const codesOf = async (page: Page, count: number) => {
  const codes = [];
  for (let number = 0; number < count; number++) {
    await page.keyboard.press('ArrowRight');
    if (number % 3 !== 1) codes.push(await codeOn(page));
  }
  return codes;
};

const sameOn = async (a: Page, b: Page) =>
  expect(documentsIn((await takeFile(b)).text)).toEqual(documentsIn((await takeFile(a)).text));

test('from screen to camera without a network: first all of it, and after that only what the other lacks', async () => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-film-'));
  const path = join(folder, 'codes.y4m');
  // Both devices have the same film before their camera; it is only ever shown to one of them.
  const browser = await browserType.launch({ ...chromium, args: [...chromium.args, ...cameraArgs(path)] });
  try {
    const server = await serveBuild();
    const one = await browser.newContext();
    const two = await browser.newContext({ viewport: { width: 390, height: 844 } });
    for (const context of [one, two]) await watch(context);
    const [a, b] = [await one.newPage(), await two.newPage()];
    for (const page of [a, b]) await firstVisit(page, server.url);
    await server.stop();
    await onboard(a, noor);
    await onboard(b, karim);

    await startPartnership(a);
    await plan(a, 'Startgesprek');
    await a.getByRole('link', { name: 'Notities', exact: true }).click();
    for (const words of ['Wie betaalt de kookplaat?', pumps]) await note(a, words);

    // What leaves is shown before the first code is.
    await a.goto(goTo(a.url(), 'delen'));
    await a.getByRole('link', { name: 'Laat codes zien' }).click();
    await expect(a.getByText('2 notities')).toBeVisible();
    await a.getByRole('button', { name: 'Sla over: stuur alles' }).click();
    await a.getByRole('button', { name: 'Pauze' }).click();
    await expectAccessible(a);

    // A camera that sees no code yet.
    await film(path, [[], []], 8);
    await b.goto(goTo(b.url(), 'delen'));
    await b.getByRole('link', { name: 'Lees codes' }).click();
    await expect(b.getByText('Nog geen code gezien.')).toBeVisible();
    await expect
      .poll(() => b.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBe(640);
    await expectAccessible(b);
    await b.getByRole('link', { name: 'Delen' }).first().click();

    // Then it sees them, but for every third, and long after the first was past.
    const codes = await codesOf(a, 36);
    await expect(a.getByText(/^Extra code \d+/)).toBeVisible();
    await film(path, codes, 8);
    await b.getByRole('link', { name: 'Lees codes' }).click();
    await expect(b.getByText(/^\d+ van ongeveer \d+ stukjes$/)).toBeVisible({ timeout: 30_000 });
    await b.getByRole('button', { name: 'Voeg samen' }).click({ timeout: 30_000 });
    await expect(b.getByRole('main').getByRole('button', { name: 'Maak ongedaan' })).toBeVisible();
    await goToTalk(b, 'Startgesprek', 'Notities');
    await expect(b.getByText('Wie betaalt de kookplaat?')).toBeVisible();
    await sameOn(a, b);

    // Karim writes. Noor shows what she has, and he gives what she lacks.
    await goToTalk(b, 'Startgesprek', 'Notities');
    await note(b, 'De gemeente betaalt.');
    await a.goto(goTo(a.url(), 'delen'));
    await film(path, [[], []], 8);
    await a.getByRole('link', { name: 'Lees codes' }).click();
    await a.getByRole('button', { name: 'Laat zien wat ik al heb' }).click();
    await expect(
      a.getByRole('img', { name: 'QR-code met wat dit toestel van Lindewijk heeft' })
    ).toBeVisible();
    await expectAccessible(a);
    await film(path, [await codeOn(a)], 8);

    await b.goto(goTo(b.url(), 'delen'));
    await b.getByRole('link', { name: 'Laat codes zien' }).click();
    await b.getByRole('button', { name: 'Sla over: stuur alles' }).click();
    await b.getByRole('button', { name: 'Pauze' }).click();
    const all = await blocksOn(b);
    await b.getByRole('button', { name: 'Stop, of kies iets anders' }).click();
    await b.getByRole('button', { name: 'Scan eerst de code van de ander' }).click();
    await expect(b.getByText(/^Alleen wat de ander mist: \d+\skB van \d+\skB\.$/)).toBeVisible({
      timeout: 30_000
    });
    await b.getByRole('button', { name: 'Pauze' }).click();
    await expectAccessible(b);
    expect(await blocksOn(b)).toBeLessThan(all / 3);

    await film(path, await codesOf(b, 18), 8);
    await a.getByRole('button', { name: 'Lees nu de codes' }).click();
    await a.getByRole('button', { name: 'Voeg samen' }).click({ timeout: 30_000 });
    await expect(a.getByRole('main').getByRole('button', { name: 'Maak ongedaan' })).toBeVisible();
    await goToTalk(a, 'Startgesprek', 'Notities');
    await expect(a.getByText('De gemeente betaalt.')).toBeVisible();
    await sameOn(a, b);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
