import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { firstVisit } from './support/device';
import { onboard } from './support/onboard';
import { settled } from './support/reading';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

const themes = [
  'node_modules/@nl-design-system-community/ma-design-tokens/dist/theme.css',
  'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/tokens.json'
];

const action = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--action').trim());

test('a device takes the colours of a gemeente, reads well in them, keeps them, and gives them back', async ({
  page,
  context
}) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await server.stop();
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Dit is een voorbeeld.', { exact: true })).toBeVisible();
  const nu = page.url();
  const own = await action(page);
  const other = await context.newPage();
  await other.goto(nu);

  for (const theme of themes) {
    await page.goto(`${server.url}#/instellingen`);
    await page.getByLabel(/thema kiezen/i).setInputFiles(theme);
    await page.getByRole('button', { name: 'Deze kleuren gebruiken' }).click();
    const taken = await action(page);
    expect(taken).toMatch(/^#/);
    expect(taken).not.toBe(own);
    await expect.poll(() => action(other)).toBe(taken);
    await page.reload();
    expect(await action(page)).toBe(taken);
    for (const place of ['', '/afspraken', '/handvatten/tijdens-3', '/overeenkomst']) {
      await page.goto(nu + place);
      await settled(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withRules('color-contrast')
          .analyze();
        const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
        expect.soft(found, `${theme}, ${colorScheme}, on ${page.url()}`).toEqual([]);
      }
    }
    expect(await action(page)).not.toBe(taken); // the dark has a colour of its own
    await page.emulateMedia({ colorScheme: 'light' });
  }

  await page.goto(`${server.url}#/instellingen`);
  await page.getByRole('button', { name: 'Terug naar de kleuren van Samenspel' }).click();
  for (const tab of [page, other]) await expect.poll(() => action(tab)).toBe(own);
});
