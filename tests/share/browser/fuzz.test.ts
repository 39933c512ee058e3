import { expect, test } from 'vitest';
import { Database } from '../../../src/store/database';
import { fillDevice, throughApp } from '../fuzz/app';
import { fuzzedFile } from '../fuzz/files';

const many = 60;

test(`${many} bent and damaged files through the app: refused without a change, or merged by the law and undone`, async () => {
  const db = new Database(`fuzz-${crypto.randomUUID()}`);
  await fillDevice(db);
  const verdicts = new Set<string>();
  for (let seed = 0; seed < many; seed++) {
    const { bytes, done } = fuzzedFile(seed);
    const { verdict } = await throughApp(db, bytes).catch((error: unknown) =>
      expect.unreachable(`seed ${seed}, ${done.join()}: ${String(error)}`)
    );
    verdicts.add(verdict);
  }
  await db.delete();
  expect([...verdicts]).toEqual(expect.arrayContaining(['merged', 'broken', 'truncated', 'notText']));
});
