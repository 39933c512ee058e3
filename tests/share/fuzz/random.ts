/** Chance from a seed: the same seed gives the same files on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly nat: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (inSoMany: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough to choose by. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const nat = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[nat(list.length)] as T; // within the list, which holds no gaps
  };
  return { nat, pick, once: (inSoMany) => nat(inSoMany) === 0 };
};
