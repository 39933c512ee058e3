import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { mergeFile, takeFile } from './support/files';
import { goToPlace, startPartnership, twoDevices } from './support/pair';
import { expect, test } from './support/test';

const clauses = [...Array(18).keys()].map((i) => i + 1);
const textOf = (number: number) => `Samen spreken we dit af in artikel ${number}.`;

/** From one artikel to another by its address, as the list and "Volgende" do. */
const openClause = async (page: Page, number: number): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), `${hashOf(page)}/overeenkomst/artikel/${number}`);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${number}\\. `) })).toBeVisible();
};
const hashOf = (page: Page): string => /#(\/p\/[^/]+)/.exec(page.url())?.[1] ?? '';

const writeJoint = async (page: Page, words: string): Promise<void> => {
  const field = page.getByLabel('De tekst van het artikel');
  await field.fill(words);
  await field.blur();
};
const agree = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: `Akkoord namens ${name}` }).click();
  await expect(page.getByText(`${name}: akkoord`, { exact: true })).toBeVisible();
};
const standing = (page: Page, title: RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });

test('from talks to an agreement: 18 artikelen, one disputed, agreed, signed, and changed by a jurist', async ({
  browser
}) => {
  test.setTimeout(420_000); // 36 artikelen are written and agreed by hand
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);

  // The series: seven talks in one act, and a calendar file of all of them.
  await goToPlace(a, 'gesprekken');
  await a.getByText('Plan de hele reeks', { exact: true }).click();
  await a.getByRole('button', { name: 'Zet alles in de planning' }).click();
  await expect(a.getByRole('link', { name: /gepland op/ })).toHaveCount(7);
  await expectAccessible(a);
  const leaving = a.waitForEvent('download');
  await a.getByRole('button', { name: /Zet 7 gesprekken in je agenda/ }).click();
  const calendar = await readFile(await (await leaving).path(), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(7);
  expect(calendar.match(/BEGIN:VALARM/g)).toHaveLength(7);

  // Noor writes all artikelen and agrees to them.
  await goToPlace(a, 'overeenkomst');
  await expect(a.getByText('Dit is een gesprekshulp. Laat een jurist meekijken')).toBeVisible();
  await expectAccessible(a);
  for (const number of clauses) {
    await openClause(a, number);
    await writeJoint(a, textOf(number));
    await agree(a, 'Lindewarm');
  }
  await expectAccessible(a);

  // Karim agrees to 17 of them and wants to talk about money and hours.
  await mergeFile(b, await takeFile(a));
  await goToPlace(b, 'overeenkomst');
  for (const number of clauses.filter((each) => each !== 9)) {
    await openClause(b, number);
    await agree(b, 'Gemeente Waterveen');
  }
  await openClause(b, 9);
  await b.getByLabel('Jullie tekst').fill('Wij kunnen drie uur per week geven.');
  await b.getByLabel('Jullie tekst').blur();
  await b.getByRole('button', { name: 'Bespreken', exact: true }).click();
  await b.getByRole('button', { name: /^Maak er een agendapunt van/ }).click();
  await expect(b.getByText(/Dit is een agendapunt|Het staat op de agenda/).first()).toBeVisible();

  // They talk; the text of both changes, and both agree to it.
  await mergeFile(a, await takeFile(b));
  await goToPlace(a, 'overeenkomst');
  await expect(standing(a, /Geld en uren/)).toContainText('Bespreken, vraagt Gemeente Waterveen');
  await openClause(a, 9);
  await expect(a.getByText('Wij kunnen drie uur per week geven.')).toBeVisible();
  await writeJoint(a, 'De gemeente geeft drie uur per week. Lindewarm krijgt 2.000 euro.');
  await agree(a, 'Lindewarm');
  await mergeFile(b, await takeFile(a));
  await goToPlace(b, 'overeenkomst');
  await openClause(b, 9);
  await agree(b, 'Gemeente Waterveen');

  // Version 1, signed by function; the evaluation goes into the series.
  await goToPlace(b, 'overeenkomst/versies');
  await expect(b.getByText('Alle artikelen die meedoen, hebben akkoord van beide kanten.')).toBeVisible();
  await b.getByLabel('Tekent namens Gemeente Waterveen').fill('Wethouder');
  await b.getByLabel('Tekent namens Lindewarm').fill('Voorzitter');
  await b.getByLabel('Plaats').fill('Waterveen');
  await b.getByRole('button', { name: 'Leg een versie vast' }).click();
  await expect(b.getByRole('heading', { name: 'Versie 1' })).toBeVisible();
  await expectAccessible(b);

  // A jurist changes one artikel on the tablet: only that one asks for agreement again.
  await openClause(b, 18);
  await writeJoint(b, 'Samen spreken we dit af in artikel 18, voor vier jaar.');
  await agree(b, 'Gemeente Waterveen');
  await mergeFile(a, await takeFile(b));
  await goToPlace(a, 'overeenkomst');
  await expect(a.getByText('Akkoord van beide kanten', { exact: true })).toHaveCount(17);
  await expect(standing(a, /Looptijd/)).toContainText('Voorstel samen. Gemeente Waterveen is akkoord');
  await expect(a.getByText('De tekst is sindsdien veranderd.')).toBeVisible();
  await openClause(a, 18);
  await agree(a, 'Lindewarm');

  // Version 2 stands beside version 1, with what changed word by word.
  await goToPlace(a, 'overeenkomst/versies');
  const changes = a.getByRole('region', { name: 'Wat is er veranderd?' });
  await expect(changes.getByText('1 artikel is veranderd.')).toBeVisible();
  await expect(changes.getByRole('article').getByRole('insertion')).toContainText('voor vier jaar');
  await a.getByRole('button', { name: 'Leg een versie vast' }).click();
  await expect(a.getByRole('heading', { name: 'Versie 2' })).toBeVisible();
  await expect(a.getByRole('heading', { name: 'Versie 1' })).toBeVisible();
  await expectAccessible(a);

  // The handvat follows from the work, on both devices.
  await mergeFile(b, await takeFile(a));
  await goToPlace(b, 'gesprekken');
  await expect(b.getByRole('link', { name: /gepland op/ })).toHaveCount(7);
  await goToPlace(b, 'handvatten/start-2');
  await expect(b.getByText('samen vastgesteld').first()).toBeVisible();
});
