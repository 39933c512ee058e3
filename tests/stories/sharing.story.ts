import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { mergeFile, previewFile, takeFile } from './support/files';
import { goToTalk, note, plan, startPartnership, twoDevices } from './support/pair';
import { expect, test } from './support/test';

/** Answers the first question of the agenda that is on the screen. */
const answer = async (page: Page, label: string | RegExp, words: string): Promise<void> => {
  const field = page.getByLabel(label).first();
  const said = page.getByRole('status').filter({ hasText: 'Bewaard' });
  const before = await said.count();
  await field.fill(words);
  await field.blur();
  await expect(said).toHaveCount(before + 1);
};

/** What a file holds, without when and by whom it was made. */
const documentsIn = (text: string): unknown => (JSON.parse(text) as { documents: unknown }).documents;

test('a startgesprek on two devices: both answers side by side, nothing double, nothing private', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await plan(a, 'Startgesprek');
  await a.getByRole('link', { name: 'Agenda', exact: true }).click();
  await answer(a, /^Antwoord van Lindewarm/, 'Buren die samen van het gas af willen.');
  await a.getByRole('link', { name: 'Notities', exact: true }).click();
  await note(a, 'Wat staat al vast?');
  await a.locator('summary').filter({ hasText: 'Zichtbaar' }).click();
  await a.getByLabel('Wie mag dit zien?').selectOption({ label: 'Alleen op dit toestel' });
  await note(a, 'KANARIE: ik vertrouw het nog niet');
  await a.getByLabel('Wie mag dit zien?').selectOption({ label: 'Mijn kant' });
  await note(a, 'KANARIE: alleen voor Lindewarm');

  const first = await takeFile(a);
  expect(first.name).toMatch(/\.samenspel\.json$/);
  expect(first.text).toContain('Buren die samen van het gas af willen.');
  expect(first.text).not.toContain('KANARIE');

  await mergeFile(b, first);
  await goToTalk(b, 'Startgesprek', 'Agenda');
  await expect(b.getByText('Buren die samen van het gas af willen.')).toBeVisible();
  await answer(b, /^Antwoord van Gemeente Waterveen/, 'We willen leren van wat de wijk al doet.');
  const second = await takeFile(b);

  await mergeFile(a, second);
  await goToTalk(a, 'Startgesprek', 'Agenda');
  await expect(a.getByLabel(/^Antwoord van Lindewarm/).first()).toHaveValue(
    'Buren die samen van het gas af willen.'
  );
  await expect(a.getByText('We willen leren van wat de wijk al doet.')).toBeVisible();
  await expectAccessible(a);

  // The same file again, on both: not a byte of what one would share changes, and the screen says so.
  const before = documentsIn((await takeFile(a)).text);
  await previewFile(a, second);
  await expect(a.getByText(/niets nieuws/i)).toBeVisible();
  await expectAccessible(a);
  await a.getByRole('button', { name: 'Klaar' }).click();
  expect(documentsIn((await takeFile(a)).text)).toEqual(before);
  await goToTalk(a, 'Startgesprek', 'Notities');
  await expect(a.getByRole('region', { name: 'Notities' }).getByRole('listitem')).toHaveCount(3);
  await goToTalk(b, 'Startgesprek', 'Notities');
  await expect(b.getByRole('region', { name: 'Notities' }).getByRole('listitem')).toHaveCount(1);
});

test('both edit at once: the sentence asks for a choice, and a deleted note keeps the words that were corrected', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await plan(a, 'Einddoel');
  await a.getByRole('link', { name: 'Notities', exact: true }).click();
  await note(a, 'De wijk is in 2032 klaar.');
  await mergeFile(b, await takeFile(a));

  // Apart: each its own answer, both the sentence, and one note deleted here and corrected there.
  await goToTalk(a, 'Einddoel', 'Agenda');
  await answer(a, /^Antwoord van Lindewarm/, 'Warmte van onszelf.');
  await answer(a, /^Samen:/, 'In 2034 is de Lindewijk van het gas af.');
  await a.getByRole('link', { name: 'Notities', exact: true }).click();
  await a.getByRole('button', { name: 'Pas aan: De wijk is in 2032 klaar.' }).click();
  await a.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
  await expect(a.getByText('De wijk is in 2032 klaar.')).toHaveCount(0);

  await goToTalk(b, 'Einddoel', 'Agenda');
  await answer(b, /^Antwoord van Gemeente Waterveen/, 'Betaalbaar voor iedereen.');
  await answer(b, /^Samen:/, 'In 2032 heeft de Lindewijk een warmtenet.');
  await b.getByRole('link', { name: 'Notities', exact: true }).click();
  await b.getByRole('button', { name: 'Pas aan: De wijk is in 2032 klaar.' }).click();
  await b
    .getByRole('dialog')
    .getByLabel('Notitie', { exact: true })
    .fill('De wijk is in 2032 klaar, zei de projectleider.');
  await b.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();

  const [fromA, fromB] = [await takeFile(a), await takeFile(b)];
  await mergeFile(a, fromB);
  await mergeFile(b, fromA);
  for (const page of [a, b]) {
    await goToTalk(page, 'Einddoel', 'Agenda');
    const versions = page.getByRole('group', { name: /Twee versies/ });
    await expect(versions).toContainText('In 2034 is de Lindewijk van het gas af.');
    await expect(versions).toContainText('In 2032 heeft de Lindewijk een warmtenet.');
    await expect(versions).toContainText('Noor');
    await expect(versions).toContainText('Karim');
  }
  await expectAccessible(b);
  await expect(a.getByText('Betaalbaar voor iedereen.')).toBeVisible();
  await expect(b.getByText('Warmte van onszelf.')).toBeVisible();
  expect(documentsIn((await takeFile(a)).text)).toEqual(documentsIn((await takeFile(b)).text));

  // The deletion was not undone, and the corrected words were not lost: they are in the bin, on both.
  for (const page of [a, b]) {
    await goToTalk(page, 'Einddoel', 'Notities');
    await expect(page.getByRole('region', { name: 'Notities' }).getByRole('listitem')).toHaveCount(0);
  }
  await goToTalk(b, 'Einddoel', 'Agenda');
  await b.getByRole('link', { name: 'Meer', exact: true }).click();
  await b.getByRole('link', { name: /Prullenbak/ }).click();
  await expect(b.getByText('De wijk is in 2032 klaar, zei de projectleider.')).toBeVisible();

  // Choosing settles it on both devices.
  await goToTalk(b, 'Einddoel', 'Agenda');
  await b
    .getByRole('group', { name: /Twee versies/ })
    .getByRole('listitem')
    .filter({ hasText: 'In 2034' })
    .getByRole('button', { name: 'Kies deze tekst' })
    .click();
  await expect(b.getByRole('group', { name: /Twee versies/ })).toHaveCount(0);
  await mergeFile(a, await takeFile(b));
  await goToTalk(a, 'Einddoel', 'Agenda');
  await expect(a.getByRole('group', { name: /Twee versies/ })).toHaveCount(0);
  await expect(a.getByLabel(/^Samen:/).first()).toHaveValue('In 2034 is de Lindewijk van het gas af.');
});

test('a merge can be undone exactly, and a refused file changes nothing', async ({ browser }) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await plan(a, 'Wijkbijeenkomst');
  await note(a, 'Eerste avond');
  await mergeFile(b, await takeFile(a));
  await goToTalk(a, 'Wijkbijeenkomst', 'Notities');
  await note(a, 'Tweede avond');
  const newer = await takeFile(a);

  const before = documentsIn((await takeFile(b)).text);
  await mergeFile(b, newer);
  await b.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(b.getByText(/ongedaan gemaakt|teruggezet/i).first()).toBeVisible();
  expect(documentsIn((await takeFile(b)).text)).toEqual(before);

  await b.goto(`${b.url().split('#')[0]}#/delen`);
  await b.getByLabel('Bestand openen').setInputFiles({
    name: 'boodschappen.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"lijst":["melk"]}')
  });
  await expect(b.getByRole('alert')).toBeVisible();
  await expectAccessible(b);
  expect(documentsIn((await takeFile(b)).text)).toEqual(before);
});
