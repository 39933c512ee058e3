import { Database } from '../../../src/store/database';
import { fillDevice, throughApp } from '../../share/fuzz/app';
import { fuzzedFile } from '../../share/fuzz/files';

/** Lets the files of these seeds go through the app: what it said, how often, the slowest, and every fault. */
export const run = async (from: number, to: number) => {
  const db = new Database(`fuzz-${crypto.randomUUID()}`);
  await fillDevice(db);
  const counts = new Map<string, number>();
  const faults: { seed: number; done: string; fault: string }[] = [];
  let slowest = { seed: -1, done: '', ms: 0 };
  for (let seed = from; seed < to; seed++) {
    const { bytes, done } = fuzzedFile(seed);
    try {
      const { verdict, ms } = await throughApp(db, bytes);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (ms > slowest.ms) slowest = { seed, done: done.join(), ms };
    } catch (error) {
      faults.push({ seed, done: done.join(), fault: String(error).slice(0, 200) });
    }
  }
  await db.delete();
  return { counts: [...counts], slowest, faults };
};
