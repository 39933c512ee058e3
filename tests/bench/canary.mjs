// Long lives of three devices, with a word of its own for each thing that is written: none that is private leaves, none that
// was erased is left. node tests/bench/canary.mjs [lives] [acts in each]
import { openBench, serveBench } from './benchPage.mjs';

const [lives = 20, acts = 400] = process.argv.slice(2).map(Number);
const portion = 4; // lives, and then a new page
const done = new Map();
const faults = [];
const server = await serveBench();
for (let from = 1; from <= lives; from += portion) {
  const to = Math.min(from + portion, lives + 1);
  const { page, close } = await openBench(server);
  const some = await page.evaluate(
    `import('/tests/bench/browser/canary.ts').then((bench) => bench.run(${from}, ${to}, ${acts}))`
  );
  await close();
  for (const [act, count] of some.done) done.set(act, (done.get(act) ?? 0) + count);
  faults.push(...some.faults);
}
await server.stop();
console.log(`${lives} lives of ${acts} acts`);
console.table([...done].sort(([, a], [, b]) => b - a).map(([act, times]) => ({ act, times })));
if (faults.length > 0) {
  console.table(faults);
  process.exitCode = 1;
}
