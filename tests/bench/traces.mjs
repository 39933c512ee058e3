// Where the browser still keeps words after they were erased for good, in the raw files of its profile.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { openBench, serveBench } from './benchPage.mjs';

const { newProfile } = (await runnerImport('tests/stories/support/profile.ts')).module;
const server = await serveBench();
const profile = await newProfile();
const words = randomBytes(24).toString('hex'); // by chance: compression leaves it as it is

const inPage = async (call) => {
  const { page, close } = await openBench(server, undefined, profile);
  await page.evaluate(`import('/tests/bench/browser/traces.ts').then((bench) => bench.${call})`);
  await close();
};
/** The files that hold the words, as the browser writes text: a byte or two bytes a letter. */
const holding = () =>
  readdirSync(profile, { recursive: true })
    .map((name) => join(profile, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
    })
    .map((file) => relative(profile, file).replace(/^.*IndexedDB/, 'IndexedDB'));

const rows = [];
const look = (when) => rows.push({ when, 'files with the words': holding().join(', ') || 'none' });
await inPage(`keepWords('n1', '${words}')`);
look('kept');
await inPage(`eraseWords('n1')`);
look('erased for good, browser closed');
await inPage('evening(0)');
look('opened and closed again');
let notes = 0;
while (holding().length > 0 && notes < 20_000) {
  await inPage('evening(500)');
  notes += 500;
}
look(`after ${notes} more notes`);
console.table(rows);
await server.stop();
rmSync(profile, { recursive: true, force: true });
