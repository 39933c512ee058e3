import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { firstVisit } from './support/device';
import { previewFile } from './support/files';
import { onboard } from './support/onboard';
import { asLine, picturesPrinted, printed } from './support/pdf';
import { startPartnership } from './support/pair';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

const jurist = 'Dit is een gesprekshulp. Laat een jurist meekijken voordat je tekent.';
const names = 'Gemeente Waterveen · Lindewarm';
const ownNote = 'Onze groep is moe. Ik durf dat nog niet hardop te zeggen.';
const texts: Readonly<Record<number, string>> = {
  1: 'Gemeente Waterveen en bewonersgroep Lindewarm.\nDe wethouder en de voorzitter tekenen.',
  2: 'De riolering gaat toch open. Samen komen we verder dan alleen.',
  4: 'In 2034 stookt niemand in de wijk nog op aardgas.',
  8: 'De wijk kiest zelf welke straat begint.',
  16: 'Elk half jaar kijken we terug.'
};

/** The app without a network, for somebody of the initiative. */
const begin = async (page: Page): Promise<void> => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await server.stop();
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
};

/** Goes there, and waits until the paper is. */
const openPaper = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Zo komt het op papier' })).toBeVisible();
};

const writeClause = async (page: Page, here: string, number: number, text: string): Promise<void> => {
  await page.goto(`${here}/overeenkomst/artikel/${number}`);
  const field = page.getByRole('textbox', { name: 'De tekst van het artikel' });
  await field.fill(text);
  await field.blur();
  await page.getByRole('button', { name: 'Akkoord namens Lindewarm' }).click();
  await expect(page.getByText('Lindewarm: akkoord')).toBeVisible();
};

const download = async (page: Page, button: string): Promise<{ name: string; path: string }> => {
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await leaving;
  const name = file.suggestedFilename();
  const path = join(await mkdtemp(join(tmpdir(), 'samenspel-file-')), name);
  await file.saveAs(path);
  return { name, path };
};

/** A photo of a sheet that lies on its side, as a camera gives it. */
const aFlipOver = async (page: Page) => {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(800, 600);
    canvas.getContext('2d')?.fillRect(100, 100, 300, 200);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  return { name: 'flap.png', mimeType: 'image/png', buffer: Buffer.from(drawn) };
};

/** Every page says whose it is, and which of how many. */
const expectSheets = (pages: readonly string[], edition: RegExp): void => {
  pages.forEach((sheet, i) => {
    expect(sheet).toContain(`Pagina ${i + 1} van ${pages.length}`);
    expect(sheet).toContain(names);
    expect(sheet).toMatch(edition);
    expect(sheet).not.toContain('Afdrukken');
  });
};

test('the agreement goes on paper: whole to sign, on one page for residents, and as a Word file', async ({
  page
}) => {
  await begin(page);
  await startPartnership(page);
  const here = page.url();
  for (const [number, text] of Object.entries(texts)) await writeClause(page, here, Number(number), text);
  await page.goto(`${here}/overeenkomst/versies`);
  await page.getByLabel('Tekent namens Gemeente Waterveen').fill('Wethouder');
  await page.getByLabel('Tekent namens Lindewarm').fill('Voorzitter');
  await page.getByLabel('Plaats').fill('Waterveen');
  await page.getByRole('button', { name: 'Leg toch vast' }).click();
  await expect(page.getByText('De versie is vastgelegd.')).toBeVisible();
  await writeClause(page, here, 4, 'In 2035 stookt niemand in de wijk nog op aardgas.');

  await page.goto(`${here}/overeenkomst`);
  await page.getByRole('link', { name: 'Papier en Word' }).click();
  await expect(page.getByRole('region', { name: 'Zo komt het op papier' })).toContainText('2035');
  await expectAccessible(page);
  const present = await printed(page, 'overeenkomst');
  expectSheets(present, /Stand van .* \d{4}/);
  const whole = asLine(present);
  for (const line of [jurist, 'Artikel 1. Partijen', 'Artikel 18. Looptijd', '2035', 'Handtekening'])
    expect(whole).toContain(line);
  expect(whole).toContain('Nog niet akkoord: Gemeente Waterveen.');
  expect(whole).toMatch(/Functie Wethouder Functie Voorzitter/);

  await page.getByLabel('Welke tekst?').selectOption({ index: 1 });
  const recorded = await printed(page, 'versie');
  expectSheets(recorded, /Versie 1, /);
  expect(asLine(recorded)).toContain('2034');
  expect(asLine(recorded)).not.toContain('Artikel 3.'); // it had no text, and the numbers stay as they are
  expect(asLine(recorded)).toContain('Artikel 8. Lokaal eigenaarschap');

  const word = await download(page, 'Maak een Word-bestand');
  expect(word.name).toMatch(/^samenspel-samenwerkingsovereenkomst-.*\.docx$/);
  expect((await readFile(word.path)).subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('radio', { name: 'Eén bladzijde voor bewoners' }).check();
  await expect(page.getByText('Dit past op één bladzijde.')).toBeVisible();
  await expectAccessible(page);
  const residents = await printed(page, 'bewoners');
  expect(residents).toHaveLength(1);
  for (const line of ['Wat verandert er voor jou?', texts[8], 'Dat spreken we nog af.'])
    expect(asLine(residents)).toContain(line);

  await writeClause(page, here, 2, 'Samen komen we verder dan alleen. '.repeat(120));
  await openPaper(page, `${here}/overeenkomst/papier`);
  await page.getByRole('radio', { name: 'Eén bladzijde voor bewoners' }).check();
  await expect(page.getByText(/Dit past niet op één bladzijde.*artikel .*2/)).toBeVisible();
  expect((await printed(page, 'te-lang')).length).toBeGreaterThan(1);
});

test('a report, the commitments and the dossier go on paper without what is private', async ({
  page,
  browser
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Dit is een voorbeeld.', { exact: true })).toBeVisible();
  const here = page.url();
  await page.goto(`${here}/gesprekken`);
  const talk = page.locator('a[href*="/gesprek/"]').filter({ hasText: /verwachtingen/i });
  await talk.first().evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(/\/gesprek\//);
  await expect(page.getByText(ownNote)).toBeVisible(); // there for whoever wrote it
  const id = page.url().split('/gesprek/')[1]?.split('/')[0] ?? '';

  await page.getByLabel('Foto', { exact: true }).setInputFiles(await aFlipOver(page));
  await page.getByLabel('Wat staat er op de foto?').fill('De flap van groep één');
  await page.getByRole('button', { name: 'Klaar' }).click();

  await openPaper(page, `${here}/papier/gesprek/${id}`);
  await expect(page.getByRole('figure').locator('img')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprek op papier' })).toBeVisible();
  await expectAccessible(page);
  const concept = await printed(page, 'concept');
  expectSheets(concept, /Stand van /);
  for (const line of ['Nog geen verslag.', 'Agenda en antwoorden', 'Gemeente Waterveen', 'Afspraken'])
    expect(asLine(concept)).toContain(line);
  expect(asLine(concept)).not.toContain('Onze groep is moe');
  expect(asLine(concept)).toContain("Foto's De flap van groep één");
  expect(picturesPrinted('concept')).toBe(1);

  await page.goto(`${here}/gesprek/${id}/verslag`);
  await page.getByRole('button', { name: 'Maak een concept' }).click();
  await page.getByRole('button', { name: 'Akkoord namens Lindewarm' }).click();
  await expect(page.getByText('Lindewarm: akkoord')).toBeVisible();
  await openPaper(page, `${here}/papier/gesprek/${id}`);
  await page.getByRole('radio', { name: "Zonder foto's" }).check();
  const report = asLine(await printed(page, 'verslag'));
  expect(report).not.toContain('De flap van groep één');
  expect(picturesPrinted('verslag')).toBe(0);
  expect(report).toContain('Akkoord: Lindewarm. Nog niet akkoord: Gemeente Waterveen.');
  expect(report).toContain('Wat er is besproken');
  expect(report).not.toContain('Onze groep is moe');

  await openPaper(page, `${here}/papier/afspraken`);
  await expectAccessible(page);
  const commitments = await printed(page, 'afspraken');
  expectSheets(commitments, /Stand van /);
  for (const line of ['Wat', 'Wie', 'Wanneer', 'Stand', 'Gedaan', 'Open'])
    expect(asLine(commitments)).toContain(line);

  await page.goto(`${here}/meer`);
  await page.getByRole('link', { name: /^Dossier voor het zaaksysteem/ }).click();
  await expect(page.getByText(/Namen en functies in dit bestand/)).toBeVisible();
  await expectAccessible(page);
  const dossier = await download(page, 'Maak het dossier');
  expect(dossier.name).toMatch(/^samenspel-dossier-.*\.samenspel\.html$/);
  expect(await readFile(dossier.path, 'utf8')).not.toContain('Onze groep is moe');

  // Anybody can read it: no app, no script, no network.
  const reader = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const plain = await reader.newPage();
  const requests: string[] = [];
  plain.on('request', (request) => requests.push(request.url()));
  await plain.goto(pathToFileURL(dossier.path).href);
  for (const name of ['De samenwerking', 'Overeenkomst', 'Verslagen', 'Afspraken', 'Handvatten'])
    await expect(plain.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await plain.getByRole('link', { name: 'Handvatten' }).click();
  await expect(plain.getByText('samen vastgesteld').first()).toBeVisible();
  expect(requests).toHaveLength(1);
  await reader.close();

  // And the app opens it again, as the share file that it holds.
  await previewFile(page, dossier);
  await expect(page.getByText('Niets nieuws. Alles uit dit bestand heb je al.')).toBeVisible();
});
