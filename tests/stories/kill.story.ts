import type { Page } from '@playwright/test';
import { chanceFrom } from '../chance';
import { newProfile, openPhone } from './support/profile';
import { serveSources, type Sources } from './support/sources';
import { expect, test } from './support/test';

/** New notes in each file that is imported, as `support/kill/work.ts` makes them, and as many corrections. */
const size = 400;
/** So many times the battery gives out; `npm run bench` asks for 200. */
const kills = Number(process.env['KILLS'] ?? 12);
const seed = Number(process.env['SEED'] ?? 20261130);
test.setTimeout(60_000 + kills * 30_000);

interface Sign {
  readonly phase: 'begun' | 'done';
  readonly n: number;
  readonly what: string;
}
type Check = (page: Page, run: string, signs: readonly Sign[]) => Promise<void>;

const lastOf = (signs: readonly Sign[], phase: Sign['phase']): Sign | undefined =>
  signs.findLast((sign) => sign.phase === phase);

/** Runs a function of one of the modules in `support/kill`. */
const ask = <T>(page: Page, call: string, module = 'work'): Promise<T> =>
  page.evaluate(`import('/tests/stories/support/kill/${module}.ts').then((at) => at.${call})`);

const saved: Check = async (page, run, signs) => {
  const here = await ask<Record<string, number>>(page, `savedHere('${run}')`);
  for (const { phase, n, what } of signs) if (phase === 'done') expect(here[what]).toBe(n);
  const last = lastOf(signs, 'done')?.n ?? 0;
  const numbers = Object.values(here).sort((a, b) => a - b);
  const all = Array.from({ length: last }, (_, i) => i + 1);
  // The last one may be safe without anybody having heard of it.
  expect([all, [...all, last + 1]]).toContainEqual(numbers);
};

const typed: Check = async (page, run, signs) => {
  const here = await ask<number>(page, `draftHere('${run}')`);
  const last = lastOf(signs, 'done')?.n ?? 0;
  expect([last, last + 1]).toContain(here);
};

const imported: Check = async (page, run, signs) => {
  const [begun, done] = [lastOf(signs, 'begun'), lastOf(signs, 'done')];
  const context = await ask<string>(page, 'contextHere()');
  const landed = context === done?.what ? done : begun;
  expect(context).toBe(landed?.what);
  for (const n of [landed?.n ?? 0, (landed?.n ?? 0) + 1]) {
    const whole = n > 0 && n === landed?.n ? size : 0;
    expect(await ask<[number, number]>(page, `batchHere('${run}', ${n})`)).toEqual([whole, whole]);
  }
};

const undone: Check = async (page, _run, signs) => {
  const here = await ask<string>(page, 'open().then(at.hashOf)');
  const before = signs.find(({ phase }) => phase === 'begun')?.what;
  const after = signs.find(({ phase }) => phase === 'done')?.what;
  const [begun, done] = [lastOf(signs, 'begun'), lastOf(signs, 'done')];
  if (begun?.n === done?.n) expect(here).toBe(done?.what ?? here);
  else if (after !== undefined) expect([before, after]).toContain(here);
};

const erased: Check = async (page, _run, signs) => {
  for (const { phase, what } of signs)
    if (phase === 'done') expect(await ask<number>(page, `rowsWith('${what}"')`)).toBe(0);
};

const migrated: Check = async (page, run, signs) => {
  for (const { phase, n } of signs)
    if (phase === 'begun') expect(await ask<boolean>(page, `migrated('${run}', ${n})`, 'migrate')).toBe(true);
};

const works: readonly (readonly [string, Check])[] = [
  ['typing', typed],
  ['saving', saved],
  ['importing', imported],
  ['undoing', undone],
  ['erasing', erased],
  ['migrating', migrated]
];

const startedDevice = async (sources: Sources): Promise<string> => {
  const profile = await newProfile();
  const { page, context } = await openPhone(profile);
  await page.goto(sources.url);
  await ask(page, 'prepare()');
  await context.close();
  return profile;
};

/** Opens the device, lets it work, and kills the browser at a moment that nobody chose. */
const workUntilKilled = async (
  sources: Sources,
  profile: string,
  work: string,
  run: string,
  chance: () => number
): Promise<readonly Sign[]> => {
  const { page, kill } = await openPhone(profile);
  const signs: Sign[] = [];
  const enough = 1 + Math.floor(chance() * 8);
  let reached: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (reached = resolve));
  await page.exposeFunction('tell', (sign: Sign) => {
    signs.push(sign);
    if (signs.filter(({ phase }) => phase === 'begun').length >= enough) reached();
  });
  await page.goto(sources.url);
  const call = work === 'migrating' ? `migrate('${run}', tell)` : `toil('${work}', '${run}', tell)`;
  const working = ask(page, call, work === 'migrating' ? 'migrate' : 'work').then(
    () => 'ended',
    (error: Error) => (/closed|crashed/.test(error.message) ? 'killed' : error.message)
  );
  await Promise.race([underWay, working.then((how) => Promise.reject(new Error(how)))]);
  await new Promise((resolve) => setTimeout(resolve, chance() * 250)); // any moment within the work
  await kill();
  expect(await working).toBe('killed');
  return signs;
};

test('the browser is killed at any moment, and every word that was called safe is there', async () => {
  const sources = await serveSources(['tests/stories/support/kill/*.ts']);
  const chance = chanceFrom(seed);
  let profile = '';
  let midway = 0;
  for (let i = 0; i < kills; i++) {
    if (i % 24 === 0) profile = await startedDevice(sources); // or there is ever more to read back
    const [work, check] = works[i % works.length] ?? ['typing', typed];
    const run = `run${i}`;
    const signs = await workUntilKilled(sources, profile, work, run, chance);
    if (lastOf(signs, 'begun')?.n !== lastOf(signs, 'done')?.n) midway++;
    await test.step(`${work} ${i}, seed ${seed}`, async () => {
      const { page, context } = await openPhone(profile);
      await page.goto(sources.url);
      await check(page, run, signs);
      expect(await ask<readonly string[]>(page, 'unsound()')).toEqual([]);
      expect(await ask<boolean>(page, 'converges()')).toBe(true);
      await context.close();
    });
  }
  console.log(`${kills} kills, ${midway} of them while something was under way`);
  expect(midway).toBeGreaterThan(0);
  await sources.stop();
});
