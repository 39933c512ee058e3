import { expect, test } from 'vitest';
import { fuzzedFile } from './fuzz/files';
import { judge } from './fuzz/judge';
import { seeds } from './fuzz/seeds';

const many = 2500; // `tests/bench/fuzz.mjs` takes 100,000

test.each(seeds)('seed %i, which once found: %s', async (seed) => {
  await judge(fuzzedFile(seed).bytes);
});

test(`${many} bent and damaged files are refused in one word, or merge by the law`, async () => {
  const verdicts = new Set<string>();
  for (let seed = 0; seed < many; seed++) {
    const { bytes, done } = fuzzedFile(seed);
    const { verdict } = await judge(bytes).catch((error: unknown) =>
      expect.unreachable(`seed ${seed}, ${done.join()}: ${String(error)}`)
    );
    verdicts.add(verdict);
  }
  expect([...verdicts]).toEqual(
    expect.arrayContaining(['accepted', 'identical', 'broken', 'newer', 'notJson', 'notOurs', 'notText'])
  );
  expect([...verdicts]).toEqual(expect.arrayContaining(['tooDeep', 'truncated']));
}, 120_000);
