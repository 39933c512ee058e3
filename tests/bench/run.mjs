// From the icon to the first letter: a cold browser process, no server, a processor four times as slow.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { median } from './benchPage.mjs';

const support = async (name) => (await runnerImport(`tests/stories/support/${name}.ts`)).module;
const { newProfile, openPhone } = await support('profile');
const { firstVisit } = await support('device');
const { onboard } = await support('onboard');
const { serveBuild } = await support('server');

const [runs, goal] = [Number(process.env.RUNS ?? 5), 3000];

/** A page with one list and one field, of nothing but Svelte, Dexie and a worker: what cannot be left out. */
process.env.NODE_ENV = 'production'; // what was imported above left it at that of a developer
const bareFolder = await mkdtemp(join(tmpdir(), 'samenspel-bare-'));
await build({
  configFile: 'tests/bench/bare/vite.config.ts',
  logLevel: 'warn',
  build: { outDir: bareFolder }
});

const note = (page) => page.getByLabel('Notitie', { exact: true });
const contenders = {
  Samenspel: {
    folder: 'dist',
    arrive: async (page, url) => {
      await firstVisit(page, url);
      await onboard(page, { name: 'Noor', side: 'Initiatief' });
      await page.getByRole('button', { name: 'Begin met notities' }).click();
    },
    tap: 'Begin met notities'
  },
  'the bare page': {
    folder: bareFolder,
    arrive: async (page, url) => {
      await page.goto(url);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    }
  }
};

/** A first visit and a first note; then the server goes for good. */
const prepare = async ({ folder, arrive }) => {
  const server = await serveBuild(folder);
  const profile = await newProfile();
  const { context, page } = await openPhone(profile);
  await arrive(page, server.url);
  await note(page).fill('Een eerste notitie');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Een eerste notitie' }).waitFor();
  await context.close();
  await server.stop();
  return { profile, url: server.url };
};

/**
 * In the page, so that nothing of the measuring works or waits in between: a tap as soon as what leads to the field has
 * been drawn, and a letter as soon as the field is there.
 */
const goAlong = (tap) => {
  const drawn = (then) => requestAnimationFrame(() => setTimeout(then));
  let tapped = tap === undefined;
  const look = new MutationObserver(() => {
    const way = () =>
      [...document.querySelectorAll('main a, main button')].find((one) => one.textContent.trim() === tap);
    const field = document.querySelector('textarea');
    if (!tapped && way()) {
      tapped = true;
      drawn(() => way().click());
    } else if (tapped && field) {
      look.disconnect();
      field.focus();
      document.execCommand('insertText', false, 'a');
      drawn(() => globalThis.arrived([performance.now(), field.value]));
    }
  });
  look.observe(document, { childList: true, subtree: true });
};

/** One start: the icon opens the app, which leads to the field in at most one tap, and then the letter stands there. */
const measure = async ({ tap }, { profile, url }) => {
  const { context, page } = await openPhone(profile);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let tell;
  const arrived = new Promise((resolve) => (tell = resolve));
  await page.exposeFunction('arrived', tell);
  await page.addInitScript(goAlong, tap);
  await page.goto(url, { waitUntil: 'commit' });
  const [letter, words] = await arrived;
  if (words !== 'a') throw new Error(`In the field stands: ${words}`);
  await note(page).press('Backspace');
  const [entry] = await page.evaluate(() =>
    performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)
  );
  await context.close();
  return { letter, paint: entry ?? Number.NaN };
};

const weigh = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist/assets', file))).length, 0);
const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const page = readFileSync('dist/index.html', 'utf8');

const names = Object.keys(contenders);
const places = {};
for (const name of names) places[name] = await prepare(contenders[name]);
const starts = Object.fromEntries(names.map((name) => [name, []]));
for (let run = 0; run < runs; run++)
  for (const name of run % 2 === 0 ? names : names.toReversed())
    starts[name].push(await measure(contenders[name], places[name]));
for (const folder of [bareFolder, ...Object.values(places).map(({ profile }) => profile)])
  await rm(folder, { recursive: true, force: true });

const ms = (number) => `${Math.round(number)} ms`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const lettersOf = (name) => starts[name].map(({ letter }) => letter);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        'icon to first letter, median': ms(median(lettersOf(name))),
        slowest: ms(Math.max(...lettersOf(name))),
        'first paint, median': ms(median(starts[name].map(({ paint }) => paint)))
      }
    ])
  )
);
const [own] = names;
const letter = median(lettersOf(own));
console.table({
  'beside the bare page': (letter / median(lettersOf('the bare page'))).toFixed(2),
  'scripts named in the page, gzipped': kB(weigh(scripts.filter((file) => page.includes(file)))),
  'all scripts, gzipped': kB(weigh(scripts))
});
if (letter > goal) {
  console.error(`Slower than the ${ms(goal)} that the design allows.`);
  process.exitCode = 1;
}
