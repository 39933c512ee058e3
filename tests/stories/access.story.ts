import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { routesWith } from '../../src/routes';
import { sizes } from './support/axe';
import { firstVisit } from './support/device';
import { enter, tabTo, typeIn } from './support/keyboard';
import { expectReflow, expectStill, expectTargets, settled } from './support/reading';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

/** Every route of the app, so that nobody can forget a new one here. */
const patterns = Object.keys(routesWith({ openExample: () => Promise.resolve('') }));

/** The first of what a list leads to. */
const firstOf = async (page: Page, list: string, part: string): Promise<string> => {
  await page.goto(list);
  const link = page.locator(`main a[href*="${part}"]`).first();
  await expect(link).toBeAttached();
  return (await link.getAttribute('href'))?.split(part)[1]?.split('/')[0] ?? '';
};

/** An address for every route, with something of the example behind it. A part of a path that is new stops the test. */
const addressesOf = async (page: Page): Promise<readonly string[]> => {
  const here = page.url();
  const values: Readonly<Record<string, readonly string[]>> = {
    ':id': [here.split('#/p/')[1] ?? ''],
    ':g': [await firstOf(page, `${here}/gesprekken`, '/gesprek/')],
    ':e': [await firstOf(page, `${here}/evaluatie`, '/evaluatie/')],
    ':h': ['tijdens-3'],
    ':n': ['6'],
    '/:part?': ['', '/agenda', '/over', '/voorlezen', '/verslag'],
    '*': ['/bestaat-niet']
  };
  const fill = (pattern: string): readonly string[] => {
    const [open] = /\/:part\?|:\w+\??|\*/.exec(pattern) ?? [];
    if (open === undefined) return [pattern];
    const given = values[open];
    if (given === undefined) throw new Error(`What stands for ${open} in ${pattern}?`);
    return given.flatMap((value) => fill(pattern.replace(open, value)));
  };
  return patterns.flatMap(fill);
};

/** Nothing to report by axe. The scheme changes colours only, so in the dark only those are looked at again. */
const nothingFound = async (page: Page, scheme: 'light' | 'dark', width: number): Promise<void> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // without frames there is nothing to gather in a second page
  const { violations } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  expect.soft(found, `axe at ${width} px, ${scheme}, on ${page.url()}`).toEqual([]);
};

const [phone] = sizes;

const look = async (page: Page, locale: 'nl' | 'en'): Promise<void> => {
  await page.setViewportSize(phone);
  await settled(page);
  if (locale === 'nl') await expectTargets(page);
  for (const size of locale === 'nl' ? sizes : [phone]) {
    await page.setViewportSize(size);
    await nothingFound(page, 'light', size.width);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await nothingFound(page, 'dark', page.viewportSize()?.width ?? 0);
  await page.emulateMedia({ colorScheme: 'light' });
  if (locale === 'en') return;
  await expectReflow(page);
  await expectStill(page);
};

for (const { locale, name, side, begin, example, here } of [
  {
    locale: 'nl',
    name: 'Je naam',
    side: 'Initiatief',
    begin: 'Begin',
    example: 'Bekijk het voorbeeld',
    here: 'Dit is een voorbeeld.'
  },
  {
    locale: 'en',
    name: 'Your name',
    side: 'Initiative',
    begin: 'Begin',
    example: 'Look at the example',
    here: 'This is an example.'
  }
] as const)
  test(`every route can be read and used by everybody: ${locale}`, async ({ page }) => {
    test.setTimeout(480_000);
    const server = await serveBuild();
    await firstVisit(page, server.url);
    await server.stop();
    if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
    await look(page, locale);
    await page.getByLabel(name).fill('Noor');
    await page.getByRole('radio', { name: side }).check();
    await page.getByRole('button', { name: begin, exact: true }).click();
    await page.getByRole('button', { name: example }).click();
    await expect(page.getByText(here, { exact: true })).toBeVisible();
    for (const address of await addressesOf(page)) {
      await page.goto(`${server.url}#${address}`);
      await look(page, locale);
    }
  });

test('the whole work by keyboard alone: a partnership, a conversation, a note, and sharing it', async ({
  page
}) => {
  const server = await serveBuild();
  await page.setViewportSize({ width: 390, height: 700 });
  await firstVisit(page, server.url);
  await server.stop();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const arrived = (name: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

  await typeIn(page, page.getByLabel('Je naam'), 'Noor');
  await tabTo(page, page.getByRole('radio', { name: 'Gemeente' }));
  await page.keyboard.press('ArrowDown');
  await enter(page, button('Begin'));

  await enter(page, link('Nieuwe samenwerking'));
  await typeIn(page, page.getByLabel('Naam van de wijk'), 'Lindewijk');
  await typeIn(page, page.getByLabel('Naam van de gemeente'), 'Waterveen');
  await typeIn(page, page.getByLabel('Naam van het initiatief'), 'Lindewarm');
  await enter(page, button('Maak samenwerking'));
  await arrived('Lindewarm');

  await enter(page, link('Gesprekken'));
  await arrived('Gesprekken');
  await enter(page, link('Plan een gesprek'));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await enter(page, button('Plan gesprek'));
  await enter(page, link('Notities'));
  await typeIn(page, page.getByLabel('Notitie', { exact: true }), 'Wie betaalt de kookplaat?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard om' })).toBeVisible();

  // What opens over the screen takes the focus, holds it, and gives it back.
  const edit = button('Pas aan: Wie betaalt de kookplaat?');
  await enter(page, edit);
  const dialog = page.getByRole('dialog', { name: 'Pas notitie aan' });
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 12; stop++) {
    const behind = await dialog.evaluate(
      (one) => document.activeElement !== document.body && !one.contains(document.activeElement)
    );
    expect(behind, 'the focus is behind the dialog').toBe(false);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(edit).toBeFocused();

  await enter(page, link('Naar de gesprekken'));
  await enter(page, link('Meer'));
  await enter(page, link(/^Delen/));
  await arrived('Delen');
  await tabTo(page, page.getByRole('radio', { name: 'Deelbestand' }));
  await page.keyboard.press('Space');
  const leaving = page.waitForEvent('download');
  await enter(page, button('Deelbestand maken'));
  expect((await leaving).suggestedFilename()).toMatch(/\.samenspel\.json$/);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /Deelbestand|bestand/ })
      .first()
  ).toBeVisible();
});
