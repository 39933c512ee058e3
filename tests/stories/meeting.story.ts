import { expectAccessible } from './support/axe';
import { draftsOf, firstVisit } from './support/device';
import { askedByApp } from './support/netLog';
import { onboard } from './support/onboard';
import { newProfile, openPhone } from './support/profile';
import { serveBuild } from './support/server';
import { expect, test } from './support/test';

const evening = [
  ['Vraag', 'Wie betaalt de nieuwe kookplaat?'],
  ['Zorg', 'Mensen die huren weten niet of de huur omhoog gaat.'],
  ['Idee', 'Eerst samen de zolders isoleren, met de voetbalclub als trekker.'],
  ['Toezegging', 'De gemeente stuurt voor 12 december een brief over de planning.'],
  ['Feit', 'De riolering in de Lindestraat gaat in 2028 open.'],
  ['Vraag', 'Kan de buurtbatterij ook voor het warmtenet werken?'],
  ['Zorg', 'De school heeft al twee keer niets gehoord.'],
  ['Toezegging', 'Wij vragen de huurdersgroep om mee te praten.'],
  ['Idee', 'Een spreekuur in de bibliotheek op woensdag.'],
  ['Feit', 'Er zijn 34 mensen, de helft woont in een huurhuis.'],
  ['Toezegging', 'De wethouder komt in maart terug met een antwoord over geld.'],
  ['Vraag', 'Wat als ik net een nieuwe ketel heb?']
] as const;

test('an evening without a network: twelve notes, the phone dies in mid-note, and nothing is lost', async () => {
  const server = await serveBuild();
  const profile = await newProfile();
  let phone = await openPhone(profile);
  await firstVisit(phone.page, server.url);
  await server.stop();

  // In the hall, with nothing but the phone: name, side, Begin, Begin met notities, and the first words.
  await onboard(phone.page, { name: 'Noor', side: 'Initiatief' });
  await phone.page.getByRole('button', { name: 'Begin met notities' }).click();
  let field = phone.page.getByLabel('Notitie', { exact: true });
  await expect(field).toBeFocused();
  for (const [type, words] of evening) {
    await field.fill(words);
    await phone.page
      .getByRole('group', { name: 'Soort notitie' })
      .getByRole('button', { name: type })
      .click();
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await expect(phone.page.getByRole('status').filter({ hasText: 'Bewaard om' })).toBeVisible();
  }
  await expectAccessible(phone.page);

  // In mid-note: within a second what was typed is on disk. Then the battery gives out.
  await field.pressSequentially('Mijn buurvrouw wil graag weten of');
  await expect
    .poll(() => draftsOf(phone.page), { timeout: 1000 })
    .toContain('Mijn buurvrouw wil graag weten of');
  await phone.kill();

  phone = await openPhone(profile);
  await phone.page.goto(server.url);
  await phone.page.getByRole('link', { name: 'Begin met notities' }).click();
  field = phone.page.getByLabel('Notitie', { exact: true });
  await expect(field).toHaveValue('Mijn buurvrouw wil graag weten of');
  await expect(phone.page.getByText('Dit had je getypt maar nog niet bewaard.')).toBeVisible();
  const notes = phone.page.getByRole('region', { name: 'Notities' }).getByRole('listitem');
  await expect(notes).toHaveCount(evening.length);
  for (const [i, [type, words]] of evening.entries()) {
    await expect(notes.nth(i)).toContainText(words);
    await expect(notes.nth(i)).toContainText(type);
  }
  await field.press('End');
  await field.pressSequentially(' zij mee mag doen.');
  await field.press('Enter');
  await expect(notes).toHaveCount(evening.length + 1);

  // The pledges became open commitments by themselves.
  await phone.page.getByRole('link', { name: 'Naar de gesprekken' }).click();
  await phone.page.getByRole('link', { name: 'Afspraken' }).click();
  for (const [, words] of evening.filter(([type]) => type === 'Toezegging'))
    await expect(phone.page.getByText(words)).toBeVisible();
  await expectAccessible(phone.page);
  await phone.context.close();
  expect([...askedByApp(profile)]).toEqual([new URL(server.url).origin]);
});

test('the draft of one conversation is offered in that conversation only', async ({ page }) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  await page.getByLabel('Notitie', { exact: true }).fill('Half af');
  await expect.poll(() => draftsOf(page), { timeout: 1000 }).toContain('Half af');
  const first = page.url();

  await page.getByRole('link', { name: 'Naar de gesprekken' }).click();
  await page.getByRole('link', { name: 'Plan een gesprek' }).click();
  await page.getByRole('radio', { name: 'Startgesprek' }).check();
  await page.getByRole('button', { name: 'Plan gesprek' }).click();
  await page.getByRole('link', { name: 'Notities' }).click();
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('');

  await page.goto(first);
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('Half af');
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await expect.poll(() => draftsOf(page)).not.toContain('Half af');
  await page.reload();
  await expect(page.getByLabel('Notitie', { exact: true })).toHaveValue('');
  await server.stop();
});

test('words that were typed a blink before the page goes away are offered again, to the last letter', async () => {
  const server = await serveBuild();
  const profile = await newProfile();
  const phone = await openPhone(profile);
  let page = phone.page;
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  const field = () => page.getByLabel('Notitie', { exact: true });
  await expect(field()).toBeFocused();
  const talk = page.url();
  const ways = {
    'naar een andere pagina': () => page.goto('about:blank'),
    'het tabblad dicht': async () => {
      await Promise.all([phone.context.newPage(), page.close()]);
    },
    'opnieuw geladen': () => page.reload()
  };
  for (const [words, leave] of Object.entries(ways)) {
    await field().fill('');
    await expect.poll(() => draftsOf(page)).toBe('[]');
    await field().pressSequentially(words);
    await leave();
    page = phone.context.pages().at(-1) ?? page;
    await page.goto(talk);
    await expect(field(), words).toHaveValue(words);
  }
  await phone.context.close();
  await server.stop();
});

test('a note can be corrected, retyped, deleted, and put back; the evening is read back', async ({
  page
}) => {
  const server = await serveBuild();
  await firstVisit(page, server.url);
  await server.stop();
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  const field = page.getByLabel('Notitie', { exact: true });
  await field.fill('De gemente belt terug.');
  await field.press('Enter');
  await page.getByRole('group', { name: 'Wat is dit?' }).getByRole('button', { name: 'Feit' }).click();

  await page.getByRole('button', { name: 'Pas aan: De gemente belt terug.' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pas notitie aan' });
  await expectAccessible(page);
  await dialog.getByLabel('Notitie', { exact: true }).fill('De gemeente belt terug.');
  await dialog.getByRole('radio', { name: 'Toezegging' }).check();
  await dialog.getByLabel('Bij agendapunt').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  const note = page.getByRole('region', { name: 'Notities' }).getByRole('listitem');
  await expect(note).toContainText('De gemeente belt terug.');
  await expect(note).toContainText('Toezegging');

  await page.getByRole('button', { name: 'Pas aan: De gemeente belt terug.' }).click();
  await dialog.getByRole('button', { name: 'Verwijder' }).click();
  await expect(note).toHaveCount(0);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(note).toContainText('De gemeente belt terug.');

  await field.fill('Alleen voor mij');
  await page.locator('summary').filter({ hasText: 'Zichtbaar' }).click();
  await page.getByLabel('Wie mag dit zien?').selectOption({ label: 'Alleen op dit toestel' });
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(note).toHaveCount(2);

  await page.getByRole('link', { name: 'Voorlezen' }).click();
  await expect(page.getByRole('heading', { name: 'Voorlezen' })).toBeVisible();
  await expect(page.getByText('De gemeente belt terug.')).toBeVisible();
  await expect(page.getByText('Alleen voor mij')).toHaveCount(0);
  await expect(page.getByText('1 notitie is alleen voor jou of jouw kant.')).toBeVisible();
  await expectAccessible(page);
});
