// A shared folder on the disk with the files of many devices: what one look costs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropFolder, median, openBench, serveBench } from './benchPage.mjs';

const runs = 5;
const server = await serveBench();

const measure = async (notes, devices) => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-folder-'));
  const { page, close } = await openBench(server, folder);
  const inPage = (body) => page.evaluate(`import('/tests/bench/browser/folder.ts').then(${body})`);
  const waiting = inPage('(bench) => bench.dropped()');
  await page.evaluate(`import('/tests/bench/browser/folder.ts')`);
  await dropFolder(page, folder);
  await waiting;
  await inPage(`(bench) => bench.prepare(${notes}, ${devices})`);
  const [same, edited] = [[], []];
  for (let run = 0; run < runs; run++) {
    same.push(await inPage('(bench) => bench.pickUp()'));
    await inPage('(bench) => bench.anEdit()');
    edited.push(await inPage('(bench) => bench.pickUp()'));
  }
  await close();
  await rm(folder, { recursive: true });
  const ms = (looks) => `${median(looks.map((look) => look.ms)).toFixed(1)} ms`;
  return {
    notes,
    devices,
    'nothing changed': ms(same),
    'files opened': median(same.map(({ read }) => read)),
    'one file changed': ms(edited),
    'files opened then': median(edited.map(({ read }) => read))
  };
};

const rows = [];
for (const [notes, devices] of [
  [1000, 2],
  [1000, 50],
  [1000, 500],
  [10_000, 2],
  [10_000, 50]
])
  rows.push(await measure(notes, devices));
console.table(rows);
await server.stop();
