// Lighthouse on the main screens of the built app with its example, served by nginx as we hand it out, on a phone.
import { rm } from 'node:fs/promises';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { enterExample } from '../../.ci/example.mjs';
import { median } from './benchPage.mjs';

const load = async (path) => (await runnerImport(path)).module;
const { serveByNginx } = await load('tests/stories/support/nginx.ts');
const { freePort } = await load('tests/stories/support/server.ts');
const { newProfile } = await load('tests/stories/support/profile.ts');
const { chromium: own } = await load('tests/chromium.ts');

const categories = ['performance', 'accessibility', 'best-practices'];
const runs = Number(process.env.RUNS ?? 5);
const server = await serveByNginx();
const profile = await newProfile();

/** A browser process of its own for each run: what the run before left behind takes its main thread for up to 0.2 s. */
const open = async () => {
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    ...own,
    args: [...own.args, `--remote-debugging-port=${port}`],
    env: { ...process.env, TZ: 'Europe/Amsterdam' }, // where our people are
    locale: 'nl-NL'
  });
  const [page] = context.pages();
  return { context, page, port };
};

/** The addresses of the main screens, with the example on the device. */
const prepare = async () => {
  const { context, page } = await open();
  await enterExample(page, server.url);
  const here = page.url();
  await page.goto(`${here}/gesprekken`);
  const talk = await page.locator('main a[href*="/gesprek/"]').first().getAttribute('href');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.close();
  return { Nu: here, Gesprek: `${server.url}${talk}`, Handvatten: `${here}/handvatten` };
};

for (const [screen, url] of Object.entries(await prepare())) {
  const scores = Object.fromEntries(categories.map((name) => [name, []]));
  const complaints = new Set();
  for (let run = 0; run < runs; run++) {
    const { context, port } = await open();
    const { lhr } = await lighthouse(url, {
      port,
      onlyCategories: categories,
      disableStorageReset: true, // the example must stay
      logLevel: 'error'
    });
    await context.close();
    if (!lhr.finalDisplayedUrl.endsWith(new URL(url).hash)) throw new Error(`${screen} was not shown`);
    for (const name of categories) {
      scores[name].push(Math.round(lhr.categories[name].score * 100));
      for (const { id, weight } of lhr.categories[name].auditRefs)
        if (weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
          complaints.add(`${id} ${lhr.audits[id].displayValue ?? ''}`);
    }
  }
  console.log(screen, Object.fromEntries(categories.map((name) => [name, median(scores[name])])));
  for (const each of complaints) console.log('  ', each);
}
await server.stop();
await rm(profile, { recursive: true, force: true });
