// Overzicht with 100 partnerships: until the first card stands there, and the slowest frame while the whole list scrolls by.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { median } from './benchPage.mjs';

const support = async (name) => (await runnerImport(`tests/stories/support/${name}.ts`)).module;
const { newProfile, openPhone } = await support('profile');
const { firstVisit } = await support('device');
const { onboard } = await support('onboard');
const { serveBuild } = await support('server');

const [partnerships, runs] = [100, 5];
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const folder = mkdtempSync(join(tmpdir(), 'samenspel-portfolio-'));
cpSync('dist', folder, { recursive: true });
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: join(folder, 'bench'),
    emptyOutDir: true,
    lib: { entry: 'tests/bench/browser/portfolio.ts', formats: ['es'], fileName: () => 'portfolio.js' }
  }
});

/** Somebody's device with all these partnerships on it; then the server goes for good. */
const prepare = async (records) => {
  const [server, profile] = [await serveBuild(folder), await newProfile()];
  const { context, page } = await openPhone(profile);
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).waitFor();
  await page.goto(`${server.url}bench/portfolio.js`);
  await page.evaluate(`import('/bench/portfolio.js').then(({ fill }) => fill(${partnerships}, ${records}))`);
  await context.close();
  await server.stop();
  return { profile, url: server.url };
};

/** In the page: notes when cards are in it and have been drawn. */
const watch = () => {
  const seen = {};
  globalThis.seen = seen;
  const note = (name) => requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
  const look = new MutationObserver(() => {
    const cards = document.querySelectorAll('main ul > li');
    if (cards.length > 0 && seen.card === undefined) note('card', (seen.card = 0));
    const known = [...cards].filter((card) => /\d open|Niets open/.test(card.textContent)).length;
    if (known > 0 && seen.known === undefined) note('known', (seen.known = 0));
    if (known > 0 && known === cards.length && seen.all === undefined) {
      note('all', (seen.all = 0));
      look.disconnect();
    }
  });
  look.observe(document, { subtree: true, childList: true, characterData: true });
};

/** In the page: scrolls from the first to the last, a third of a screen each frame; the slowest frame, in ms. */
const scroll = async () => {
  let [slowest, before] = [0, await new Promise(requestAnimationFrame)];
  for (;;) {
    const at = scrollY;
    scrollBy(0, innerHeight / 3);
    const now = await new Promise(requestAnimationFrame);
    slowest = Math.max(slowest, now - before);
    before = now;
    if (scrollY === at) return slowest;
  }
};

/** One start, cold. `slower`: how many times the processor is held back. */
const measure = async ({ profile, url }, slower) => {
  const { context, page } = await openPhone(profile);
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${url}#/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => seen.card > 0);
  const worst = await page.evaluate(scroll); // at once, as somebody does who looks for one
  await page.waitForFunction(() => seen.all > 0, undefined, { timeout: 60_000 });
  const seen = await page.evaluate(() => globalThis.seen);
  const again = (await page.evaluate(() => scrollTo(0, 0)), await page.evaluate(scroll));
  await context.close();
  return { ...seen, worst, again };
};

const ms = (numbers) => `${Math.round(median(numbers))} ms`;
const rows = [];
for (const records of sizes) {
  const device = await prepare(records);
  for (const slower of [1, 4]) {
    const starts = [];
    while (starts.length < runs) starts.push(await measure(device, slower));
    rows.push({
      'records each': records,
      'processor slowed': `${slower} times`,
      'first card': ms(starts.map(({ card }) => card)),
      'first card complete': ms(starts.map(({ known }) => known)),
      'all cards complete': ms(starts.map(({ all }) => all)),
      'slowest frame, scrolled at once': ms(starts.map(({ worst }) => worst)),
      'slowest frame, scrolled later': ms(starts.map(({ again }) => again))
    });
  }
}
console.table(rows);
