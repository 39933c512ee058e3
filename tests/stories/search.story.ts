import { expectAccessible } from './support/axe';
import { noor, note, oneDevice, plan, startPartnership } from './support/pair';
import { expect, test } from './support/test';

test('a misspelt word finds a note in another partnership, and the keyboard goes there, without internet', async ({
  browser
}) => {
  const page = await oneDevice(browser, noor);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('link', { name: 'Gesprekken', exact: true }).waitFor();
  const example = page.url();
  await page.goto(`${page.url().split('#')[0]}#/`);
  await startPartnership(page);
  await plan(page, 'Startgesprek');
  await note(page, 'De hybridewarmtepomp bromt bij de buren');
  for (let i = 0; i < 12; i++) await note(page, `Nog iets anders, nummer ${i}`);

  await page.goto(example);
  await page.getByRole('link', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: /^Zoeken/ }).click();
  const field = page.getByRole('searchbox', { name: 'Wat zoek je?' });
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.type('warmtpomp bromt');
  const hit = page.getByRole('region', { name: '1 notitie' }).getByRole('link');
  await expect(hit.locator('mark')).toHaveText(['hybridewarmtepomp', 'bromt']);
  await expect(hit).toContainText('Lindewijk');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(hit).toBeFocused();
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'hybridewarmtepomp' });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expectAccessible(page);

  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('warmtpomp bromt');
  await expect(hit).toBeVisible();
  await field.fill('qqqq');
  await expect(page.getByText('Probeer een ander woord')).toBeVisible();
  await expectAccessible(page);
});
