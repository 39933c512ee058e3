// Search in 100,000 notes: from a key to the results in the app, and beside minisearch; a processor four times as slow.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const support = async (name) => (await runnerImport(`tests/stories/support/${name}.ts`)).module;
const { newProfile, openPhone } = await support('profile');
const { serveBuild } = await support('server');
const { misspelt } = (await runnerImport('tests/search/misspelt.ts')).module;

const [count, slower] = [Number(process.argv[2] ?? 100_000), 4];
const folder = mkdtempSync(join(tmpdir(), 'samenspel-search-'));
cpSync('dist', folder, { recursive: true });
await build({
  configFile: false,
  root: 'tests/bench/search',
  base: './',
  logLevel: 'warn',
  build: { outDir: join(folder, 'bench'), assetsDir: 'own', emptyOutDir: true }
});

const percentile = (numbers, part) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};
const ms = (number) => `${number < 100 ? number.toFixed(1) : Math.round(number)} ms`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const server = await serveBuild(folder);
const profile = await newProfile();

/** A page of its own in a cold browser, with the processor held back when asked. */
const onPage = async (address, slow, work) => {
  const { context, page } = await openPhone(profile);
  const devtools = await context.newCDPSession(page);
  await page.goto(server.url + address);
  if (slow) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  try {
    return await work(page, devtools);
  } finally {
    await context.close();
  }
};

/** What the page holds, after the garbage was taken out: the heap and the lists of numbers. */
const weigh = async (devtools) => {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
};

await onPage('bench/', false, (page) => page.evaluate((count) => bench.fill(count), count));

/** What the processor has done for the main thread of a page, in ms; other work does not lengthen it. */
const spentBy = async (devtools) => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ThreadTime').value;
};

/** Asks each question once; how long it took, and what the processor did for it. */
const askAll = async (page, devtools) => {
  const answers = [];
  for (const query of await page.evaluate(() => bench.typed)) {
    const before = await spentBy(devtools);
    const time = await page.evaluate((query) => bench.ask(query), query);
    answers.push({ time, cpu: (await spentBy(devtools)) - before });
  }
  return answers;
};

const engine = (name) =>
  onPage('bench/', false, async (page, devtools) => {
    const empty = await weigh(devtools);
    await devtools.send('Performance.enable');
    const answers = { full: [], slow: [] };
    await page.evaluate((name) => bench.open(name), name);
    const memory = (await weigh(devtools)) - empty;
    answers.full = await askAll(page, devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    answers.slow = await askAll(page, devtools);
    const ready = await page.evaluate((name) => bench.open(name), name);
    const { missed, compound } = await page.evaluate((count) => bench.judge(count), count);
    const times = answers.slow.map(({ time }) => time);
    const cpu = answers.full.map(({ cpu }) => cpu);
    return {
      'read and ready': ms(ready),
      'question, p50': ms(percentile(times, 0.5)),
      'question, p95': ms(percentile(times, 0.95)),
      'processor time at full speed, p50': ms(percentile(cpu, 0.5)),
      'processor time at full speed, p95': ms(percentile(cpu, 0.95)),
      memory: MB(memory),
      'misspelt words missed': `${missed.length} of ${misspelt.length}`,
      'words within compounds': compound ? 'found' : 'missed'
    };
  });
const readAlone = () => onPage('bench/', true, (page) => page.evaluate(() => bench.open('reading')));
const engines = {
  ours: await engine('ours'),
  minisearch: await engine('mini'),
  'plain scan': await engine('scan'),
  'reading alone': { 'read and ready': ms(await readAlone()) }
};
console.table(
  Object.fromEntries(
    Object.keys(engines.ours).map((what) => [
      what,
      Object.fromEntries(Object.entries(engines).map(([name, measured]) => [name, measured[what]]))
    ])
  )
);

/** In the page: notes when the answer to what now stands in the field has been drawn. */
const watch = () => {
  const seen = { times: [], tasks: [], complete: false, pressed: 0, shown: performance.now(), last: 0 };
  const Real = Worker;
  globalThis.seen = seen;
  globalThis.Worker = class extends Real {
    constructor(...how) {
      super(...how);
      this.addEventListener('message', ({ data }) => {
        const words = document.querySelector('input[type=search]')?.value.trim();
        if (data.type !== 'answer' || data.to.query !== words) return;
        seen.complete = data.complete;
        const from = seen.pressed;
        seen.pressed = 0;
        // The results are in the page when the frame begins, and on the screen when it has ended.
        if (from > 0)
          requestAnimationFrame(() => setTimeout(() => seen.times.push(performance.now() - from)));
      });
    }
  };
  document.addEventListener('input', ({ timeStamp }) => (seen.pressed = timeStamp), true);
  new PerformanceObserver((list) => {
    seen.last = performance.now();
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
};

/** Presses one key after the other, each until the answer to it is drawn. */
const typeWords = async (page) => {
  const field = page.getByRole('searchbox');
  await page.evaluate(() => void seen.times.splice(0));
  let keys = 0;
  for (const [right, wrong] of misspelt.slice(0, 6))
    for (const word of [right, wrong]) {
      await field.press('Escape');
      for (const letter of word) {
        await field.press(letter);
        await page.waitForFunction((all) => seen.times.length === all, ++keys);
      }
    }
  return page.evaluate(() => ({ times: seen.times, tasks: seen.tasks.splice(0) }));
};

/** The app itself. */
const app = await onPage('#/', true, async (page, devtools) => {
  await devtools.send('Performance.enable');
  const field = page.getByRole('searchbox');
  await page.evaluate(watch);
  const link = page.getByRole('link', { name: 'Zoeken' });
  await link.waitFor();
  // The start of the app is measured elsewhere (`run.mjs`): when a second has nothing long in it, it is over.
  await page.waitForFunction(() => performance.now() - Math.max(seen.shown, seen.last) > 1000);
  const starting = await page.evaluate(() => seen.tasks.splice(0));
  await link.click();
  const start = performance.now();
  await field.fill('gemeente');
  await page.waitForFunction(() => seen.complete, undefined, { timeout: 120_000 });
  const ready = performance.now() - start;
  const opening = await page.evaluate(() => seen.tasks.splice(0));
  const typed = await typeWords(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const before = await spentBy(devtools);
  const keys = (await typeWords(page)).times.length;
  return { ready, starting, opening, ...typed, cpu: ((await spentBy(devtools)) - before) / keys };
});
await server.stop();

const long = (tasks) =>
  tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${ms(Math.max(...tasks))}`;

console.table({
  'Zoeken opened until everything is read': ms(app.ready),
  'key to results drawn, p50': ms(percentile(app.times, 0.5)),
  'key to results drawn, p95': ms(percentile(app.times, 0.95)),
  'main thread at full speed, processor time per key': ms(app.cpu),
  'keys pressed': app.times.length,
  'tasks over 50 ms on the main thread while the app starts': long(app.starting),
  'tasks over 50 ms on the main thread while the screen opens': long(app.opening),
  'tasks over 50 ms on the main thread while typing': long(app.tasks)
});
