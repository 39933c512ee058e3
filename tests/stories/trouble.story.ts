import { expectAccessible } from './support/axe';
import { firstVisit } from './support/device';
import { onboard } from './support/onboard';
import { newProfile, openPhone } from './support/profile';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

test('from a fresh profile to the first note takes six taps and fields', async ({ page }) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await expectAccessible(page);
  await page.getByLabel('Je naam').fill('Noor'); // 1
  await page.getByRole('radio', { name: 'Initiatief' }).check(); // 2
  await page.getByRole('button', { name: 'Begin', exact: true }).click(); // 3
  await expect(page.getByRole('button', { name: 'Begin met notities' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin met notities' }).click(); // 4
  await page.getByLabel('Notitie', { exact: true }).fill('Wie betaalt de kookplaat?'); // 5
  await page.getByRole('button', { name: 'Bewaar notitie' }).click(); // 6
  await expect(page.getByRole('region', { name: 'Notities' }).getByRole('listitem')).toContainText(
    'Wie betaalt de kookplaat?'
  );
  await server.stop();
});

test('with a full disk the words stay on the screen and the app says what to do', async () => {
  const server = await serveBuild();
  const profile = await newProfile();
  const before = await openPhone(profile);
  await firstVisit(before.page, server.url);
  await onboard(before.page, { name: 'Noor', side: 'Initiatief' });
  await before.page.getByRole('button', { name: 'Begin met notities' }).click();
  await expect(before.page.getByLabel('Notitie', { exact: true })).toBeFocused();
  const here = before.page.url();
  await before.context.close();

  // The browser remembers for a while how much room there is, so the disk is full from its start.
  const { context, page } = await openPhone(profile);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(server.url).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(here);
  const field = page.getByLabel('Notitie', { exact: true });
  const words = 'De kosten vallen mee. '.repeat(20).trim();
  await field.fill(words);
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit toestel is vol');
  await expect(field).toHaveValue(words);
  await expect(page.getByRole('button', { name: 'Bewaar notitie' })).toBeInViewport({ ratio: 1 });
  const notes = page.getByRole('region', { name: 'Notities' }).getByRole('listitem');
  await expect(notes).toHaveCount(0);
  await expectAccessible(page);

  // There is room again: the same words, now kept.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(field).toHaveValue('');
  await expect(notes).toContainText(words);
  await context.close();
  await server.stop();
});

test('two tabs write by turns, and both show everything', async ({ context }) => {
  const server = await serveBuild();
  const one = await context.newPage();
  await firstVisit(one, server.url);
  await onboard(one, { name: 'Noor', side: 'Initiatief' });
  await one.getByRole('button', { name: 'Begin met notities' }).click();
  await expect(one.getByLabel('Notitie', { exact: true })).toBeFocused();
  const two = await context.newPage();
  await two.goto(one.url());
  for (const [tab, words] of [
    [one, 'eerste'],
    [two, 'tweede'],
    [one, 'derde'],
    [two, 'vierde']
  ] as const) {
    await tab.getByLabel('Notitie', { exact: true }).fill(words);
    await tab.getByRole('button', { name: 'Bewaar notitie' }).click();
    for (const each of [one, two])
      await expect(each.getByRole('region', { name: 'Notities' }).getByText(words)).toBeVisible();
  }
  await two.reload();
  await expect(two.getByRole('region', { name: 'Notities' }).getByRole('listitem')).toHaveCount(4);
  await server.stop();
});

test('the example opens with one tap and goes with one tap', async ({ page }) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Lotte', side: 'Gemeente' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Dit is een voorbeeld.', { exact: true })).toBeVisible();
  await expectAccessible(page);
  for (const screen of ['Gesprekken', 'Handvatten', 'Afspraken', 'Meer', 'Nu']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Verwijder het voorbeeld' }).click();
  await expect(page.getByText('Nog geen samenwerking')).toBeVisible();
  await server.stop();
});

test('wiping the device needs the typed word, and leaves nothing', async ({ page }) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  await page.getByLabel('Notitie', { exact: true }).fill('Weg ermee');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await page.goto(`${server.url}#/instellingen`);
  await page.getByRole('button', { name: 'Wis alles van dit toestel' }).click();
  await expectAccessible(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('wissen');
  const anew = page.waitForEvent('load'); // the page starts again after it
  await dialog.getByRole('button', { name: /wis/i }).click();
  await anew;
  await expect(page.getByLabel('Je naam')).toBeVisible();
  await onboard(page, { name: 'Karim', side: 'Gemeente' });
  await expect(page.getByText('Nog geen samenwerking')).toBeVisible();
  await server.stop();
});

test('"terug" and a reload bring somebody back to where they were on a long page', async ({ page }) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('link', { name: 'Handvatten', exact: true }).click();
  const last = page.locator('main section a').last();
  await last.scrollIntoViewIfNeeded();
  const place = () => page.evaluate(() => Math.round(scrollY));
  const before = await place();
  expect(before).toBeGreaterThan(1000);
  await last.click();
  await expect(page.getByRole('link', { name: 'Handvatten' }).first()).toBeVisible();
  await expect.poll(place).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(before);
  await expect(last).toBeInViewport();
  await server.stop();
  await page.reload();
  await expect(last).toBeInViewport(); // the page may be shorter by a message that is gone
});
