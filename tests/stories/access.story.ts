import { firstVisit } from './support/device';
import { enter, tabTo, typeIn } from './support/keyboard';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

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
  await arrived('Gesprekken');
  await enter(page, link('Meer'));
  await arrived('Meer');
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
