import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { dayFromNow } from './support/days';
import { mergeFile, takeFile } from './support/files';
import { goToPlace, goToTalk, openItem, plan, startPartnership, twoDevices } from './support/pair';
import { expect, test } from './support/test';

/** Scores every statement 4, and these otherwise. */
const score = async (page: Page, others: Readonly<Record<number, string>>): Promise<void> => {
  const groups = page.getByRole('group', { name: /^\d+\. “?/ });
  await expect(groups).toHaveCount(14);
  for (let number = 1; number <= 14; number++) {
    const group = page.getByRole('group', { name: new RegExp(`^${number}\\. `) });
    await group.getByRole('radio', { name: new RegExp(`^${others[number] ?? '4'}`) }).check();
  }
};
const openEvaluation = async (page: Page): Promise<void> => {
  await goToPlace(page, 'evaluatie');
  await page.getByRole('main').getByRole('list').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Evaluatie van/ })).toBeVisible();
};

test('evaluating after half a year: blind until both locked, then side by side, and the agreement follows', async ({
  browser
}) => {
  test.setTimeout(300_000);
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await plan(a, 'Evaluatie');
  await a.getByRole('link', { name: 'Wie en sfeer' }).click();
  await a.getByLabel('Datum').fill(dayFromNow(7));
  await a.getByLabel('Datum').blur();

  // Clause 6 is agreed by both before the evaluation.
  await goToPlace(a, 'overeenkomst/artikel/6');
  await a.getByLabel('De tekst van het artikel').fill('De gemeente regisseert.');
  await a.getByLabel('De tekst van het artikel').blur();
  await a.getByRole('button', { name: 'Akkoord namens Lindewarm' }).click();
  await expect(a.getByText('Lindewarm: akkoord', { exact: true })).toBeVisible();

  // Noor scores and locks first. Her file says that she did, and nothing else.
  await goToPlace(a, 'evaluatie');
  await a.getByRole('button', { name: 'Begin evaluatie' }).click();
  await score(a, { 6: '2' });
  await expectAccessible(a);
  const unlocked = await takeFile(a);
  expect(unlocked.text).not.toMatch(/"scores|evaluationAnswers|"salt/);
  await openEvaluation(a);
  await a.getByRole('button', { name: 'Vergrendel onze antwoorden' }).click();
  await expect(a.getByRole('heading', { name: 'Jullie antwoorden zijn vergrendeld.' })).toBeVisible();
  const sealed = await takeFile(a);
  expect(sealed.text).toContain('sealInitiative');
  expect(sealed.text).not.toMatch(/"scores|evaluationAnswers|"salt/);

  // Karim sees only that she filled it in, scores too, and locks.
  await mergeFile(b, sealed);
  await goToPlace(b, 'overeenkomst/artikel/6');
  await b.getByRole('button', { name: 'Akkoord namens Gemeente Waterveen' }).click();
  await expect(b.getByText('Gemeente Waterveen: akkoord', { exact: true })).toBeVisible();
  await openEvaluation(b);
  await expect(b.getByText('Lindewarm heeft ingevuld').first()).toBeVisible();
  await score(b, { 11: 'weet ik niet' });
  await b.getByRole('button', { name: 'Vergrendel onze antwoorden' }).click();
  await expect(b.getByRole('heading', { name: 'Jullie hebben allebei ingevuld' })).toBeVisible();
  await expectAccessible(b);
  const second = await takeFile(b);
  expect(second.text).not.toMatch(/"scores|evaluationAnswers|"salt/);

  // Both locked: each shows its scores, and only then they travel.
  await mergeFile(a, second);
  await openEvaluation(a);
  await a.getByRole('button', { name: 'Laat onze antwoorden zien' }).click();
  const shown = await takeFile(a);
  expect(shown.text).toContain('scoresInitiative');
  expect(shown.text).not.toContain('scoresMunicipality');
  await openEvaluation(b);
  await b.getByRole('button', { name: 'Laat onze antwoorden zien' }).click();
  await mergeFile(b, shown);
  await mergeFile(a, await takeFile(b));

  // Side by side, the gap first; it goes onto the agenda of the evaluation in one tap.
  await openEvaluation(a);
  await expect(a.getByRole('heading', { name: 'Hier praten jullie over' })).toBeVisible();
  await expect(a.getByText('Bespreekpunt · Actie nodig').first()).toBeVisible();
  await expect(a.getByText('2 punten verschil').first()).toBeVisible();
  await expect(a.getByText('Niet veranderd na het vergrendelen.').first()).toBeVisible();
  await expect(a.getByText('Gemeente Waterveen weet het niet').first()).toBeVisible();
  await expectAccessible(a);
  await a.getByRole('button', { name: /op de agenda$/ }).click();
  await expect(a.getByText(/op de agenda van/).first()).toBeVisible();

  // The role moves, with the reason; clause 6 opens again until it is written anew.
  await a.getByLabel('Wat gaat er veranderen?').fill('De gemeente gaat faciliteren.');
  await a.getByLabel('Wat gaat er veranderen?').press('Enter');
  await openItem(a, 'De gemeente gaat faciliteren.');
  await a
    .getByLabel('Welk artikel van de overeenkomst hoort hierbij?')
    .selectOption({ label: 'Artikel 6: Rollen en taken' });
  await a.getByRole('button', { name: 'Akkoord namens Lindewarm' }).click();
  await mergeFile(b, await takeFile(a));
  await openEvaluation(b);
  await openItem(b, 'De gemeente gaat faciliteren.');
  await b.getByRole('button', { name: 'Akkoord namens Gemeente Waterveen' }).click();
  await expect(b.getByText('Beide kanten akkoord').first()).toBeVisible();
  await goToPlace(b, 'overeenkomst');
  const clause = b.getByRole('listitem').filter({ has: b.getByRole('link', { name: /Rollen en taken/ }) });
  await expect(clause).toContainText('Opnieuw bekijken');
  await goToPlace(b, 'overeenkomst/artikel/6');
  await expect(b.getByText('De gemeente gaat faciliteren.')).toBeVisible();
  await b.getByLabel('De tekst van het artikel').fill('De gemeente faciliteert.');
  await b.getByLabel('De tekst van het artikel').blur();
  await b.getByRole('button', { name: 'Akkoord namens Gemeente Waterveen' }).click();
  await mergeFile(a, await takeFile(b));
  await goToPlace(a, 'overeenkomst');
  await expect(
    a.getByRole('listitem').filter({ has: a.getByRole('link', { name: /Rollen en taken/ }) })
  ).toContainText('Voorstel samen. Gemeente Waterveen is akkoord');

  // The next time they look back, and the point on the agenda of this one.
  await openEvaluation(a);
  await a.getByRole('button', { name: 'Plan de volgende evaluatie' }).click();
  await expect(a.getByText(/De volgende evaluatie is gepland/).first()).toBeVisible();
  await goToTalk(a, 'Evaluatie', 'Agenda');
  await expect(a.getByRole('heading', { name: /Waarom verschillen onze scores hier\?/ })).toBeVisible();
});
