import { live } from '../../share/life/life';

/** Lives of these seeds: how often each act was done, and every word that stood where it may not. */
export const run = async (from: number, to: number, steps: number) => {
  const root = await navigator.storage.getDirectory();
  const done = new Map<string, number>();
  const faults: string[] = [];
  for (let seed = from; seed < to; seed++) {
    const name = `life-${seed}`;
    try {
      const acts = await live(seed, steps, await root.getDirectoryHandle(name, { create: true }));
      for (const [act, count] of Object.entries(acts)) done.set(act, (done.get(act) ?? 0) + count);
    } catch (error) {
      faults.push(String(error));
    }
    await root.removeEntry(name, { recursive: true });
  }
  return { done: [...done], faults };
};
