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
const port = await freePort();
const context = await chromium.launchPersistentContext(profile, {
  ...own,
  args: [...own.args, `--remote-debugging-port=${port}`],
  locale: 'nl-NL'
});
const [page] = context.pages();
await enterExample(page, server.url);
const here = page.url();
const firstConversation = async () => {
  await page.goto(`${here}/gesprekken`);
  const link = page.locator('main a[href*="/gesprek/"]').first();
  return `${server.url}${await link.getAttribute('href')}`;
};
const screens = {
  Nu: here,
  Gesprek: await firstConversation(),
  Handvatten: `${here}/handvatten`
};
await page.goto('about:blank');

for (const [screen, url] of Object.entries(screens)) {
  const scores = Object.fromEntries(categories.map((name) => [name, []]));
  const complaints = new Set();
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(url, {
      port,
      onlyCategories: categories,
      disableStorageReset: true, // the example must stay
      logLevel: 'error'
    });
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
await context.close();
await server.stop();
await rm(profile, { recursive: true, force: true });
