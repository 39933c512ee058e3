import { expectAccessible } from './support/axe';
import { dayFromNow } from './support/days';
import { mergeFile, previewFile, takeFile } from './support/files';
import {
  addItem,
  goToPlace,
  goToTalk,
  note,
  oneDevice,
  openItem,
  plan,
  startPartnership,
  twoDevices
} from './support/pair';
import { expect, test } from './support/test';

test('after half a year the role of the gemeente changes, with a reason that both sides see', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await mergeFile(b, await takeFile(a));

  // Both choose a step apart; the difference becomes an agenda item of the evaluation in one tap.
  await plan(b, 'Evaluatie');
  await b.getByRole('link', { name: 'Wie en sfeer' }).click();
  await b.getByLabel('Datum').fill(dayFromNow(7));
  await b.getByLabel('Datum').blur();
  for (const [page, step] of [
    [b, 'Regisseren'],
    [a, 'Faciliteren']
  ] as const) {
    await goToPlace(page, 'handvatten/voor-2');
    const card = page
      .getByRole('region', { name: 'Geld' })
      .or(page.getByRole('group', { name: 'Geld' }))
      .first();
    await card.locator('summary').first().click();
    await card.getByRole('combobox', { name: /^Welke trede/ }).selectOption({ label: step });
  }
  await expectAccessible(b);
  await mergeFile(a, await takeFile(b));
  await goToPlace(a, 'handvatten/voor-2');
  await expect(a.getByText('Jullie kiezen niet dezelfde trede')).toBeVisible();
  await a.getByRole('button', { name: /^Maak er een agendapunt van/ }).click();
  await expect(a.getByText(/Het staat op de agenda van/)).toBeVisible();
  await mergeFile(b, await takeFile(a));
  await goToTalk(b, 'Evaluatie', 'Agenda');
  await expect(b.getByRole('heading', { name: /Geld: welke rol past bij de gemeente\?/ })).toBeVisible();

  // The role moves, with the reason beside it.
  await goToPlace(b, 'handvatten/tijdens-3');
  await addItem(b, 'Waarom kijken jullie naar de rol?', 'Het initiatief kan dit nu zelf');
  await openItem(b, 'Het initiatief kan dit nu zelf');
  await b.getByLabel('De gemeente stelt voor').selectOption({ label: 'Faciliteren' });
  await mergeFile(a, await takeFile(b));
  await goToPlace(a, 'handvatten/tijdens-3');
  await expect(a.getByText('voorgesteld: Faciliteren').first()).toBeVisible();
  await openItem(a, 'Het initiatief kan dit nu zelf');
  await a.getByLabel('Het initiatief merkt').selectOption({ label: 'Stimuleren' });
  await expect(a.getByText('ervaren: Stimuleren').first()).toBeVisible();
  await expectAccessible(a);
});

test('the contact person of the gemeente leaves: the next one finds everything but what was private', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await mergeFile(b, await takeFile(a));

  await plan(b, 'Startgesprek');
  await b.getByRole('link', { name: 'Notities', exact: true }).click();
  await b.getByRole('group', { name: 'Soort notitie' }).getByRole('button', { name: 'Toezegging' }).click();
  await note(b, 'Wij sturen het verslag');
  await goToPlace(b, 'handvatten/tijdens-1');
  await b.getByLabel('Welke functie heeft deze persoon?').first().fill('Projectleider');
  await b.getByLabel('Welke functie heeft deze persoon?').first().press('Enter');
  await openItem(b, 'Projectleider');
  const person = b.locator('details').filter({ has: b.locator('summary', { hasText: 'Projectleider' }) });
  await person.getByLabel('Tot en met').fill(dayFromNow(-1));
  await person.getByLabel('Tot en met').blur();
  await goToPlace(b, '');
  await expect(b.getByText(/stopte en er is nog geen overdracht/)).toBeVisible();

  await goToPlace(b, 'handvatten/tijdens-1');
  await openItem(b, 'Projectleider');
  await person.getByLabel('Overdracht').fill('Bel eerst met de trekker. Het verslag is beloofd.');
  await person.getByLabel('Overdracht').blur();
  await expect(person.getByText('De overdracht is nog niet opgeschreven.')).toHaveCount(0);
  await goToPlace(b, '');
  await expect(b.getByText(/stopte en er is nog geen overdracht/)).toHaveCount(0);

  await goToPlace(b, 'handvatten/tijdens-2');
  await b.getByLabel('Wat vind je?').fill('KANARIE mijn eigen grens');
  await b.getByLabel('Wat vind je?').press('Enter');
  await expect(b.locator('summary', { hasText: 'KANARIE' })).toBeVisible();

  const file = await takeFile(b);
  expect(file.text).not.toContain('KANARIE');
  await mergeFile(a, file);
  await goToPlace(a, 'handvatten/tijdens-1');
  await openItem(a, 'Projectleider');
  await expect(a.locator('details[open]').getByLabel('Overdracht')).toHaveValue(
    'Bel eerst met de trekker. Het verslag is beloofd.'
  );
  await goToPlace(a, 'afspraken');
  await expect(a.getByText('Wij sturen het verslag')).toBeVisible();

  // The successor starts on an empty tablet with the Overdracht: what the side kept is there, what Karim kept is not.
  await goToTalk(b, 'Startgesprek', 'Wie en sfeer');
  await b.getByLabel('Datum').fill(dayFromNow(-1));
  await b.getByLabel('Datum').blur();
  await b.getByRole('radio', { name: /Goed/ }).first().check();
  await goToPlace(b, 'handvatten/tijdens-4');
  await b.getByRole('button', { name: 'Kijk twee minuten terug' }).click();
  await b.getByLabel('Wat deed ik toen het spannend werd?').fill('TERUGBLIK van Karim alleen');
  await b.getByLabel('Wat deed ik toen het spannend werd?').blur();
  const handover = await takeFile(b, 'Overdracht');
  expect(handover.name).toContain('overdracht');
  expect(handover.text).toContain('KANARIE mijn eigen grens');
  expect(handover.text).not.toContain('TERUGBLIK');

  const lotte = await oneDevice(browser, { name: 'Lotte', side: 'Gemeente' });
  await previewFile(lotte, handover);
  await expect(lotte.getByText('Overdracht', { exact: true }).last()).toBeVisible();
  await expectAccessible(lotte);
  await lotte.getByRole('button', { name: 'Annuleer' }).click();
  await mergeFile(lotte, handover);
  await goToPlace(lotte, '');
  await expect(lotte.getByText(/stopte en er is nog geen overdracht/)).toHaveCount(0);
  await goToPlace(lotte, 'handvatten/tijdens-1');
  await openItem(lotte, 'Projectleider');
  await expect(lotte.locator('details[open]').getByLabel('Overdracht')).toHaveValue(
    'Bel eerst met de trekker. Het verslag is beloofd.'
  );
  await expect(lotte.locator('details[open]').getByLabel('Tot en met')).toHaveValue(dayFromNow(-1));
  await expect(lotte.getByRole('cell', { name: 'Goed' })).toBeVisible();
  await goToPlace(lotte, 'handvatten/tijdens-2');
  await expect(lotte.locator('summary', { hasText: 'KANARIE mijn eigen grens' })).toBeVisible();
  await goToPlace(lotte, 'afspraken');
  await expect(lotte.getByText('Wij sturen het verslag')).toBeVisible();
  await goToPlace(lotte, 'handvatten/tijdens-4');
  await expect(lotte.getByText('TERUGBLIK')).toHaveCount(0);
  await expect(lotte.getByText(/Je hebt nog niet teruggekeken/)).toBeVisible();

  // Noor's device refuses it: this file is for the side that made it.
  await a.goto(`${a.url().split('#')[0]}#/delen`);
  await a.getByLabel('Bestand openen').setInputFiles(handover.path);
  await expect(a.getByRole('alert')).toContainText('alleen voor de andere kant (Gemeente)');
});

test('it was in the paper: a signal stays with its side until shared, and clears by a talk', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await mergeFile(b, await takeFile(a));

  await goToPlace(a, '');
  await a.getByRole('button', { name: 'Noteer wat je merkt' }).click();
  const dialog = a.getByRole('dialog', { name: 'Wat merk je?' });
  await expectAccessible(a);
  await dialog.getByLabel('Kies wat het beste past').selectOption({
    label: 'Nieuws kwam eerst via de krant of anderen'
  });
  await dialog.getByLabel('Wat zag of hoorde je?').fill('KANARIE Het plan stond in de krant.');
  await dialog.getByLabel('Wanneer').fill(dayFromNow(-3));
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(a.getByText('KANARIE Het plan stond in de krant.')).toBeVisible();
  const before = await takeFile(a);
  expect(before.text).not.toContain('KANARIE');
  expect(before.text).not.toContain('newsElsewhere');

  await goToPlace(a, '');
  await a.getByRole('button', { name: 'Deel met de ander' }).click();
  const after = await takeFile(a);
  expect(after.text).toContain('KANARIE');
  await mergeFile(b, after);
  await goToPlace(b, '');
  await expect(b.getByText('Nieuws kwam eerst via de krant of anderen')).toBeVisible();
  await expectAccessible(b);

  // The talk about it was yesterday; written down here, it clears the signal on both devices, and history remains.
  await plan(b, 'Spanningsgesprek');
  await b.getByRole('link', { name: 'Wie en sfeer' }).click();
  await b.getByLabel('Datum').fill(dayFromNow(-1));
  await b.getByLabel('Datum').blur();
  await mergeFile(a, await takeFile(b));
  for (const page of [a, b]) {
    await goToPlace(page, '');
    await expect(page.getByText('Eerder: 1 signaal waarover jullie spraken')).toBeVisible();
  }
});

test('stopping and passing on: lessons without names for the next group, and the name gone everywhere', async ({
  browser
}) => {
  const { a, b } = await twoDevices(browser);
  await startPartnership(a);
  await plan(a, 'Afsluiting en lessen');
  await a.getByRole('link', { name: 'Notities', exact: true }).click();
  await note(a, 'We hebben er alles aan gedaan.');
  await goToPlace(a, 'gegevens');
  await a.getByLabel('Groeifase van het initiatief').selectOption({ label: 'Gestopt, lessen bewaard' });
  await a.getByRole('button', { name: 'Bewaar' }).click();
  await goToPlace(a, 'lessen');
  await addItem(a, 'Welke les geven jullie door?', 'Begin klein en vertel het zelf aan de straat.');
  await expectAccessible(a);
  const old = await takeFile(a);
  expect(old.text).toContain('Noor');

  await goToPlace(a, 'meer');
  await a.getByLabel('Wie maak je anoniem?').selectOption({ label: 'Noor' });
  await a.getByRole('button', { name: 'Maak anoniem' }).click();
  const dialog = a.getByRole('dialog', { name: 'Noor anoniem maken?' });
  await expectAccessible(a);
  await dialog.getByLabel('Typ de naam: Noor').fill('Noor');
  await dialog.getByRole('button', { name: 'Maak anoniem' }).click();
  await expect(a.getByText('De naam Noor is weggehaald.').first()).toBeVisible();
  const nameless = await takeFile(a);
  expect((JSON.parse(nameless.text) as { documents: unknown }).documents).not.toEqual([]);
  expect(JSON.stringify((JSON.parse(nameless.text) as { documents: unknown }).documents)).not.toContain(
    'Noor'
  );

  // The name went from the other device too, and an old file does not bring it back.
  await mergeFile(b, old);
  await mergeFile(b, nameless);
  await previewFile(a, old);
  await expect(a.getByText(/^Niets nieuws/)).toBeVisible();
  await a.getByRole('button', { name: 'Klaar' }).click();
  for (const page of [a, b])
    expect(
      JSON.stringify((JSON.parse((await takeFile(page)).text) as { documents: unknown }).documents)
    ).not.toContain('Noor');

  // A new group starts on the officer's tablet: the lesson is offered, without who it came from.
  await b.goto(`${b.url().split('#')[0]}#/nieuw`);
  await expect(b.getByText('Begin klein en vertel het zelf aan de straat.')).toBeVisible();
  await b.getByLabel('Naam van de wijk').fill('Kastanjebuurt');
  await b.getByRole('button', { name: 'Maak samenwerking' }).click();
  await expect(b.getByRole('heading', { level: 1, name: 'Kastanjebuurt' })).toBeVisible();
  await expectAccessible(b);
});
