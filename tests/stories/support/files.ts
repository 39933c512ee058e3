import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export interface Taken {
  readonly path: string;
  readonly name: string;
  /** The bytes as text: what anybody who gets the file can read. */
  readonly text: string;
}

/** Makes a file through the screen and takes what leaves the device. */
export const takeFile = async (
  page: Page,
  purpose: 'Deelbestand' | 'Overdracht' | 'Reservekopie' = 'Deelbestand'
): Promise<Taken> => {
  await page.goto(`${page.url().split('#')[0]}#/delen`);
  await page.getByRole('radio', { name: purpose }).check();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: `${purpose} maken` }).click();
  const download = await leaving;
  const path = join(await mkdtemp(join(tmpdir(), 'samenspel-file-')), download.suggestedFilename());
  await download.saveAs(path);
  return { path, name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
};

/** Opens a file up to its preview. */
export const previewFile = async (page: Page, { path }: Pick<Taken, 'path'>): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#/delen`);
  await page.getByLabel('Bestand openen').setInputFiles(path);
  await expect(page.getByRole('button', { name: /^(Annuleer|Klaar)$/ })).toBeVisible();
};

/** Opens a file and merges it. */
export const mergeFile = async (page: Page, file: Pick<Taken, 'path'>): Promise<void> => {
  await previewFile(page, file);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  // A file that takes away more than it brings is asked about once more.
  const again = page.getByRole('button', { name: 'Ja, ga door' });
  const done = page.getByRole('main').getByRole('button', { name: 'Maak ongedaan' });
  await expect(again.or(done)).toBeVisible({ timeout: 15_000 });
  if (await again.isVisible()) await again.click();
  await expect(done).toBeVisible({ timeout: 15_000 });
};
