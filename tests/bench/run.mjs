// From the icon to the first letter: a cold browser process, no server, a processor four times as slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { median } from './benchPage.mjs';

const support = async (name) => (await runnerImport(`tests/stories/support/${name}.ts`)).module;
const { newProfile, openPhone } = await support('profile');
const { firstVisit } = await support('device');
const { onboard } = await support('onboard');
const { serveBuild } = await support('server');

const [runs, goal] = [5, 3000];
const profile = await newProfile();

/** A first visit, somebody's name, and a conversation to write in; then the server goes for good. */
const prepare = async () => {
  const server = await serveBuild();
  const { context, page } = await openPhone(profile);
  await firstVisit(page, server.url);
  await onboard(page, { name: 'Noor', side: 'Initiatief' });
  await page.getByRole('button', { name: 'Begin met notities' }).click();
  await page.getByLabel('Notitie', { exact: true }).fill('Een eerste notitie');
  await page.getByRole('button', { name: 'Bewaar notitie' }).click();
  await page.getByRole('region', { name: 'Notities' }).getByRole('listitem').waitFor();
  await context.close();
  await server.stop();
  return server.url;
};

/** One start: the icon opens the partnership, one tap the conversation, and then the letter stands there. */
const measure = async (url) => {
  const { context, page } = await openPhone(profile);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Begin met notities' }).click();
  const field = page.getByLabel('Notitie', { exact: true });
  await field.press('a');
  await page.waitForFunction((input) => input.value === 'a', await field.elementHandle());
  const letter = performance.now() - start;
  await field.press('Backspace');
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

const url = await prepare();
const starts = [];
while (starts.length < runs) starts.push(await measure(url));
const letters = starts.map(({ letter }) => letter);

const ms = (number) => `${Math.round(number)} ms`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.table({
  'icon to first letter, median': ms(median(letters)),
  'icon to first letter, slowest': ms(Math.max(...letters)),
  'first paint, median': ms(median(starts.map(({ paint }) => paint))),
  'scripts named in the page, gzipped': kB(weigh(scripts.filter((file) => page.includes(file)))),
  'all scripts, gzipped': kB(weigh(scripts))
});
if (median(letters) > goal) {
  console.error(`Slower than the ${ms(goal)} that the design allows.`);
  process.exitCode = 1;
}
