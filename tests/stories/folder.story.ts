import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { firstVisit } from './support/device';
import { allowFolder, dropFolder, stateHash } from './support/folder';
import { onboard } from './support/onboard';
import { karim, noor, note, startPartnership } from './support/pair';
import { newProfile, openPhone } from './support/profile';
import { serveBuild } from './support/server';
import { twoSyncthings } from './support/syncthing';
import { expect, test } from './support/test';

const ours = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.samenspel.json'));
const wordsIn = (folder: string): string =>
  ours(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join();

/** Coming back to the app is one of the moments at which it looks into the folder. */
const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => void window.dispatchEvent(new Event('focus')));

const toFolder = async (page: Page): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/delen`);
  await page.getByRole('link', { name: 'Gedeelde map' }).click();
  await expect(page.getByText('Of sleep de map hierheen.')).toBeVisible(); // before that nothing takes what is dropped
};
const toNow = async (page: Page): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page
    .getByRole('link', { name: /Lindewijk/ })
    .first()
    .click();
};
test('two devices share through a folder that Syncthing keeps: apart, both writing, and together again', async () => {
  test.setTimeout(240_000);
  const [mine, theirs] = await twoSyncthings();
  const server = await serveBuild();
  const origin = new URL(server.url).origin;
  const open = async ({ folder }: { folder: string }) => {
    const profile = await newProfile();
    allowFolder(profile, origin, folder);
    const phone = await openPhone(profile);
    await firstVisit(phone.page, server.url);
    return phone;
  };
  const [one, two] = [await open(mine), await open(theirs)];
  const [a, b] = [one.page, two.page];
  await server.stop();
  await onboard(a, noor);
  await onboard(b, karim);
  await startPartnership(a);

  // Noor sees what goes into the folder before it does.
  await toFolder(a);
  await dropFolder(a, mine.folder);
  await expect(a.getByRole('radio', { name: 'Lindewijk' })).toBeChecked();
  await expect(a.getByText(/Dit komt in de map/)).toBeVisible();
  await expectAccessible(a);
  expect(ours(mine.folder)).toEqual([]);
  await a.getByRole('button', { name: 'Deel in deze map' }).click();
  await expect.poll(() => ours(mine.folder).length).toBe(1);
  await expect.poll(() => ours(theirs.folder).length, { timeout: 30_000 }).toBe(1);

  // Karim has nothing yet, and finds the partnership in his folder.
  await toFolder(b);
  await dropFolder(b, theirs.folder);
  await expect(b.getByRole('radio', { name: 'Lindewijk' })).toBeChecked();
  await expect(b.getByText('Staat al in de map, van Noor')).toBeVisible();
  await b.getByRole('button', { name: 'Deel in deze map' }).click();
  await expect(b.getByText('Bijgewerkt van Noor, zojuist')).toBeVisible();
  await expectAccessible(b);
  await toNow(b);

  // What Karim writes comes by itself.
  await b.getByRole('button', { name: 'Notitie', exact: true }).click();
  await note(b, 'De gemeente zoekt uit wat een kookplaat kost.');
  await toNow(a);
  await expect(async () => {
    await comeBack(a);
    await expect(a.getByText('Bijgewerkt van Karim, zojuist')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(a);

  // An hour apart: both write.
  await mine.cut();
  await a.goto(`${a.url().split('#')[0]}#${b.url().split('#')[1] ?? ''}`); // the same conversation
  for (let i = 1; i <= 6; i++) {
    await note(a, `Noor, notitie ${i}`);
    await note(b, `Karim, notitie ${i}`);
  }
  expect(wordsIn(theirs.folder)).not.toContain('Noor, notitie');
  await expect.poll(() => wordsIn(mine.folder), { timeout: 20_000 }).toContain('Noor, notitie 6');
  await expect.poll(() => wordsIn(theirs.folder), { timeout: 20_000 }).toContain('Karim, notitie 6');
  expect(await stateHash(a)).not.toBe(await stateHash(b));

  // A file service may leave a copy with another name, and half a file.
  const [file = ''] = ours(theirs.folder);
  const whole = readFileSync(join(theirs.folder, file));
  writeFileSync(join(theirs.folder, `half-${file}`), whole.subarray(0, whole.length / 2));
  await mine.heal();
  await expect(async () => {
    for (const page of [a, b]) await comeBack(page);
    expect(await stateHash(a)).toBe(await stateHash(b));
  }).toPass({ timeout: 90_000 });
  for (const page of [a, b]) {
    await expect(page.getByText('Noor, notitie 6')).toBeVisible();
    await expect(page.getByText('Karim, notitie 6')).toBeVisible();
  }
  await toFolder(a);
  await expect(async () => {
    await comeBack(a); // Syncthing may bring it later than the words
    await expect(a.getByText(/half-.* is nog niet te lezen/)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });

  for (const phone of [one, two]) await phone.context.close();
  for (const service of [mine, theirs]) await service.stop();
});
