import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browserType, expect, test } from '@playwright/test';
import { chromium } from '../chromium';
import { expectAccessible } from './support/axe';
import { cameraArgs, codeOn, film } from './support/camera';
import { firstVisit } from './support/device';
import { takeFile } from './support/files';
import { onboard } from './support/onboard';
import { goToTalk, karim, noor, note, plan, startPartnership } from './support/pair';
import { serveBuild } from './support/server';

const documentsIn = (text: string): unknown => (JSON.parse(text) as { documents: unknown }).documents;
const goTo = (address: string, place: string) => `${address.split('#')[0]}#/${place}`;

test('from screen to camera without a network: codes that a camera half misses give the whole file', async ({
  browser
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-film-'));
  const path = join(folder, 'codes.y4m');
  const second = await browserType.launch({ ...chromium, args: [...chromium.args, ...cameraArgs(path)] });
  try {
    const server = await serveBuild();
    const a = await (await browser.newContext()).newPage();
    const b = await (await second.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    for (const page of [a, b]) await firstVisit(page, server.url);
    await server.stop();
    await onboard(a, noor);
    await onboard(b, karim);

    await startPartnership(a);
    await plan(a, 'Startgesprek');
    await a.getByRole('link', { name: 'Notities', exact: true }).click();
    for (const words of ['Wie betaalt de kookplaat?', 'De zaal is koud.', 'Volgende keer met koffie.'])
      await note(a, words);

    // What leaves is shown before the first code is.
    await a.goto(goTo(a.url(), 'delen'));
    await a.getByRole('link', { name: 'Laat codes zien' }).click();
    await expect(a.getByText('3 notities')).toBeVisible();
    await a.getByRole('button', { name: 'Laat de codes zien' }).click();
    await expect(a.getByRole('img', { name: 'QR-code die steeds verandert' })).toBeVisible();
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
    const codes = [];
    for (let number = 0; number < 30; number++) {
      await a.keyboard.press('ArrowRight');
      if (number % 3 !== 1) codes.push(await codeOn(a));
    }
    await expect(a.getByText(/^Extra code \d+/)).toBeVisible();
    await film(path, codes, 8);
    await b.getByRole('link', { name: 'Lees codes' }).click();
    await expect(b.getByText(/^\d+ van ongeveer \d+ stukjes$/)).toBeVisible({ timeout: 30_000 });
    const merge = b.getByRole('button', { name: 'Voeg samen' });
    await expect(merge).toBeVisible({ timeout: 30_000 });
    await expect(
      b
        .getByText('3 nieuw')
        .or(b.getByText(/Nieuw op dit toestel/))
        .first()
    ).toBeVisible();
    await merge.click();
    await expect(b.getByRole('main').getByRole('button', { name: 'Maak ongedaan' })).toBeVisible();
    await goToTalk(b, 'Startgesprek', 'Notities');
    await expect(b.getByText('Wie betaalt de kookplaat?')).toBeVisible();
    expect(documentsIn((await takeFile(b)).text)).toEqual(documentsIn((await takeFile(a)).text));
  } finally {
    await second.close();
    await rm(folder, { recursive: true });
  }
});
