import { guidelineIds } from '../../src/model/guideline';
import { expectAccessible } from './support/axe';
import { firstVisit } from './support/device';
import { onboard } from './support/onboard';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

test('every handvat and tip has a screen that everybody can use, also without a network', async ({
  page
}) => {
  test.setTimeout(480_000);
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await server.stop();
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Dit is een voorbeeld.', { exact: true })).toBeVisible();
  const nu = page.url();
  for (const id of guidelineIds) {
    await page.goto(`${nu}/handvatten/${id}`);
    await expect(page.getByText('Klaar als:')).toBeVisible();
    // The activity is loaded when one goes there: its first heading, list or field stands under the intro.
    await expect(
      page.locator('main').getByRole('textbox').or(page.locator('main summary')).first()
    ).toBeVisible();
    await expectAccessible(page);
  }
  for (const place of ['lessen', 'prullenbak', 'gegevens']) {
    await page.goto(`${nu}/${place}`);
    await expectAccessible(page);
  }
});
