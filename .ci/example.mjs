/** The example on a new device of this shape, opened on Nu as Noor of the initiative; for pictures. */
export const openExample = async (browser, url, shape) => {
  const context = await browser.newContext({
    ...shape,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    serviceWorkers: 'block' // its notice would stand in the picture
  });
  const page = await context.newPage();
  await enterExample(page, url);
  return { context, page };
};

/** Goes through Welkom as Noor of the initiative, and into the example. */
export const enterExample = async (page, url) => {
  await page.goto(url);
  await page.getByLabel('Je naam').fill('Noor');
  await page.getByRole('radio', { name: 'Initiatief' }).check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.waitForURL(/#\/p\/[^/]+$/);
};
