// What grows with a device: partnerships of 10,000 notes each, more and more of them, up to half a million notes.
// `node tests/bench/growth.mjs 1 3 10` for other numbers of partnerships.
import { openBench, serveBench } from './benchPage.mjs';

const asked = process.argv.slice(2).map(Number);
const steps = asked.length > 0 ? asked : [1, 2, 5, 10, 20, 50];
const server = await serveBench();
const { page, close } = await openBench(server);

const rows = [];
for (const [i, partnerships] of steps.entries()) {
  const from = steps[i - 1] ?? 0;
  const times = await page.evaluate(
    `import('/tests/bench/browser/growth.ts').then((bench) => bench.grow(${from}, ${partnerships}))`
  );
  rows.push({ notes: partnerships * 10_000, ...times });
}
await close();
await server.stop();

/** The exponent of the line through the points, both sides as logarithms: 1 is twice as long for twice as much. */
const exponentOf = (measure) => {
  const points = rows.map((row) => [Math.log(row.notes), Math.log(measure(row))]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
};
let sum = 0;
const firsts = new Map(rows.map((row) => [row.notes, (sum += row.first)]));
const measures = {
  'first files of all, taken in': (row) => firsts.get(row.notes),
  'a second file of one of them': (row) => row.second,
  'a file of each, made': (row) => row.made,
  'ready to be searched': (row) => row.search,
  'the notes of one gesprek': (row) => row.firstNotes
};
console.table(
  Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [
      name,
      {
        ...Object.fromEntries(rows.map((row) => [row.notes, `${Math.round(measure(row))} ms`])),
        exponent: exponentOf(measure).toFixed(2)
      }
    ])
  )
);
