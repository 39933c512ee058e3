// Bent and damaged files, many of them: what the reader says, whether what it lets in keeps the laws, how long it takes.
// node tests/bench/fuzz.mjs [files for the reader] [of which also through the app]
import { runnerImport } from 'vite';
import { openBench, serveBench } from './benchPage.mjs';

const [many = 100_000, through = 500] = process.argv.slice(2).map(Number);
const { fuzzedFile } = (await runnerImport('tests/share/fuzz/files.ts')).module;
const { judge } = (await runnerImport('tests/share/fuzz/judge.ts')).module;
const limit = 1000; // ms

const counts = new Map();
const faults = [];
const slow = [];
let slowest = { ms: 0 };
let bytesRead = 0;
for (let seed = 0; seed < many; seed++) {
  const { bytes, done } = fuzzedFile(seed);
  bytesRead += bytes.length;
  try {
    const { verdict, ms } = await judge(bytes);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (ms > slowest.ms) slowest = { seed, done: done.join(), bytes: bytes.length, ms };
    if (ms > limit) slow.push({ seed, done: done.join(), ms: Math.round(ms) });
  } catch (error) {
    faults.push({ seed, done: done.join(), fault: String(error).split('\n')[0] });
  }
}
const show = (table) =>
  console.table(table.sort(([, a], [, b]) => b - a).map(([verdict, files]) => ({ verdict, files })));
console.log(`${many} files, ${(bytesRead / 1e6).toFixed(0)} MB, through the reader`);
show([...counts]);
console.log('slowest, in processor time', slowest);

const server = await serveBench();
const { page, close } = await openBench(server);
const app = await page.evaluate(
  `import('/tests/bench/browser/fuzz.ts').then((bench) => bench.run(0, ${through}))`
);
await close();
await server.stop();
console.log(`${through} files through the app`);
show(app.counts);
console.log('slowest, by the clock', app.slowest);
faults.push(...app.faults);

if (slow.length > 0) {
  console.log(`read in more than ${limit} ms of processor time`);
  console.table(slow);
}
if (faults.length > 0) {
  console.table(faults);
  process.exitCode = 1;
}
