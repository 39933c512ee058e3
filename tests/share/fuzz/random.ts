import { mulberry32 } from '../../chance';

/** Chance from a seed: the same seed gives the same files on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly nat: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (inSoMany: number) => boolean;
}

export const randomOf = (seed: number): Random => {
  const next = mulberry32(seed);
  const nat = (below: number): number => next() % below;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[nat(list.length)] as T; // within the list, which holds no gaps
  };
  return { nat, pick, once: (inSoMany) => nat(inSoMany) === 0 };
};
