// Import, first notes, saving and making a file: ours beside others, each on a real profile on disk, one cold process
// per measurement, contenders in turn. `node tests/bench/speed.mjs 1000 10000` for other sizes.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, openBench, serveBench } from './benchPage.mjs';

const runs = Number(process.env.RUNS ?? 5);
const sizes = process.argv.slice(2).map(Number);
const counts = sizes.length > 0 ? sizes : [1000, 10_000];
const contenders = {
  ours: ['ours', 'contender'],
  'JSON.parse': ['ours', 'parsing'],
  yjs: ['yjs', 'contender'],
  'yjs, all in memory': ['yjs', 'open'],
  tinybase: ['tinybase', 'contender'],
  automerge: ['automerge', 'contender'],
  loro: ['loro', 'contender'],
  'dexie-export-import': ['bare', 'exportImport'],
  bulkPut: ['bare', 'bulkPut'],
  'a row per gesprek': ['perTalk', 'contender']
};
const only = process.env.ONLY?.split(',') ?? Object.keys(contenders);
const server = await serveBench();

const caller =
  (page, [file, name]) =>
  (body) =>
    page.evaluate(`import('/tests/bench/browser/speed/${file}.ts').then(async (all) => {
    const bench = all['${name}'];
    return (${body})(bench, all);
  })`);

/** The processes that draw pages on this profile. */
const renderersOn = (profile) =>
  readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      return line.includes(profile) && line.includes('--type=renderer');
    } catch {
      return false;
    }
  });
const memoryOf = (pid, field) =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;

const timed = (body) => `async (bench, all) => {
  await bench.ready();
  const start = performance.now();
  await (${body})(bench, all);
  return performance.now() - start;
}`;

/** So many bytes go in or out of a page at once: of one text of a hundred megabytes it dies. */
const portion = 3_000_000;

/** What a contender makes, out of the page: everything as bytes, with whether it was. */
const make = async (call, count) => {
  const parts = await call(`async (bench) => {
    const asBytes = (value) => value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value));
    globalThis.parts = Object.entries(await bench.make(${count})).map(([name, value]) =>
      ({ name, isBytes: value instanceof Uint8Array, bytes: asBytes(value) }));
    return globalThis.parts.map(({ name, isBytes, bytes }) => ({ name, isBytes, length: bytes.length }));
  }`);
  for (const [i, part] of parts.entries()) {
    part.portions = [];
    for (let from = 0; from < part.length; from += portion)
      part.portions.push(
        await call(`() => {
          const bytes = globalThis.parts[${i}].bytes.subarray(${from}, ${from + portion});
          let text = '';
          for (let i = 0; i < bytes.length; i += 30_000) text += String.fromCharCode(...bytes.subarray(i, i + 30_000));
          return btoa(text);
        }`)
      );
  }
  return parts;
};

/** Into another page, which settles on it. */
const settle = async (call, parts) => {
  for (const { name, isBytes, length, portions } of parts) {
    await call(`() => {
      (globalThis.given ??= []).push({ name: '${name}', isBytes: ${isBytes}, at: 0, bytes: new Uint8Array(${length}) });
    }`);
    for (const text of portions)
      await call(`() => {
        const part = globalThis.given.at(-1);
        const bytes = Uint8Array.from(atob('${text}'), (letter) => letter.charCodeAt(0));
        part.bytes.set(bytes, part.at);
        part.at += bytes.length;
      }`);
  }
  await call(`(bench) => bench.settle(Object.fromEntries(globalThis.given.map(({ name, isBytes, bytes }) =>
    [name, isBytes ? bytes : JSON.parse(new TextDecoder().decode(bytes))])))`);
};
const inNewProfile = async (name, work) => {
  const profile = await mkdtemp(join(tmpdir(), 'samenspel-seed-'));
  const { page, close } = await openBench(server, undefined, profile);
  const result = await work(caller(page, contenders[name]));
  await close();
  return { profile, result };
};

/** The first 50 notes of a gesprek in a new process on this profile, in milliseconds. */
const firstOn = async (name, profile) => {
  const { page, close } = await openBench(server, undefined, profile);
  const found = await caller(
    page,
    contenders[name]
  )(`async (bench) => {
    await bench.init();
    const start = performance.now();
    const found = await bench.first50();
    return [found, performance.now() - start];
  }`);
  await close();
  if (found[0] !== 50) throw new Error(`${name}: ${found[0]} of 50 notes`);
  return found[1];
};

const onCopyOf = async (seeded, work) => {
  const profile = await mkdtemp(join(tmpdir(), 'samenspel-speed-'));
  await cp(seeded, profile, { recursive: true });
  const result = await work(profile);
  await rm(profile, { recursive: true, force: true });
  return result;
};
const onCopy = (seeded, work) =>
  onCopyOf(seeded, async (profile) => {
    const opened = await openBench(server, undefined, profile);
    const result = await work(opened.page, profile);
    await opened.close();
    return result;
  });

const ms = (numbers) => (numbers.length === 0 ? '' : median(numbers).toFixed(median(numbers) < 20 ? 1 : 0));

for (const count of counts) {
  const [seeded, settled] = [{}, {}];
  for (const name of only) {
    const made = await inNewProfile(name, (call) => make(call, count));
    const { profile } = await inNewProfile(name, (call) => settle(call, made.result));
    await rm(made.profile, { recursive: true, force: true });
    // The first start after so much was written at once reads all of it from the log of the database, once.
    settled[name] = await firstOn(name, profile);
    seeded[name] = profile;
  }
  const merged = Object.fromEntries(only.map((name) => [name, []]));
  const again = Object.fromEntries(only.map((name) => [name, []]));
  const first = Object.fromEntries(only.map((name) => [name, []]));
  const grown = Object.fromEntries(only.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of run % 2 === 0 ? only : only.toReversed()) {
      const call = (page) => caller(page, contenders[name]);
      await onCopy(seeded[name], async (page, profile) => {
        await call(page)('(bench) => bench.ready()');
        const [pid] = renderersOn(profile).sort((a, b) => memoryOf(b, 'VmRSS') - memoryOf(a, 'VmRSS'));
        const before = memoryOf(pid, 'VmRSS');
        writeFileSync(`/proc/${pid}/clear_refs`, '5');
        merged[name].push(await call(page)(timed('(bench) => bench.merge()')));
        grown[name].push(memoryOf(pid, 'VmHWM') - before);
        if (name === 'ours') again[name].push(await call(page)(timed('(bench) => bench.merge()')));
      });
      first[name].push(await onCopyOf(seeded[name], (profile) => firstOn(name, profile)));
    }
  console.log(`${count} notes, median of ${runs}, ms`);
  console.table(
    Object.fromEntries(
      only.map((name) => [
        name,
        {
          merge: ms(merged[name]),
          'to yjs': merged.yjs && (median(merged[name]) / median(merged.yjs)).toFixed(2),
          again: ms(again[name]),
          'first 50': ms(first[name]),
          'at the first start': ms([settled[name]]),
          'memory grown, MB': median(grown[name]).toFixed(0)
        }
      ])
    )
  );
  if (only.includes('ours')) {
    const call = (page, body) => caller(page, contenders.ours)(body);
    const [saves, acts, bare, perTalk, files] = [[], [], [], [], []];
    for (let run = 0; run < runs; run++)
      await onCopy(seeded.ours, async (page) => {
        const kept = await call(
          page,
          `async (bench, all) => {
            const { strictPut } = await import('/tests/bench/browser/speed/bare.ts');
            const { intoTalk } = await import('/tests/bench/browser/speed/perTalk.ts');
            return all.saves([all.asWeDo(), await all.withoutDexie(), await strictPut(), await intoTalk()], 40);
          }`
        );
        [saves, acts, bare, perTalk].forEach((times, way) => times.push(...kept[way]));
        files.push(await call(page, '(bench, all) => all.makeFiles()'));
      });
    const at = (numbers, part) =>
      numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)].toFixed(1);
    console.table({
      'a note until safe on disk': { p50: at(saves, 0.5), p95: at(saves, 0.95) },
      'the same rows read and put without Dexie': { p50: at(acts, 0.5), p95: at(acts, 0.95) },
      'a bare strict put': { p50: at(bare, 0.5), p95: at(bare, 0.95) },
      'into a row per gesprek': { p50: at(perTalk, 0.5), p95: at(perTalk, 0.95) }
    });
    console.table({
      'making a file': ms(files.map(({ ours }) => ours)),
      'all rows and JSON.stringify': ms(files.map(({ plain }) => plain))
    });
  }
  for (const profile of Object.values(seeded)) await rm(profile, { recursive: true, force: true });
}
await server.stop();
