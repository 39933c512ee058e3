import { damages, wraps } from './bytes';
import { randomOf } from './random';
import { sizes } from './sizes';
import { aGoodFile } from './state';
import { bends } from './structure';
import { toText } from './values';

/** A file that somebody might hand us, and what was done to it. */
export interface FuzzedFile {
  readonly seed: number;
  readonly done: readonly string[];
  readonly bytes: Uint8Array;
}

/** The file of a seed: the same bytes every time. */
export const fuzzedFile = (seed: number): FuzzedFile => {
  const random = randomOf(seed);
  const file = structuredClone(aGoodFile(random)); // bent below, and the histories are not
  const done: string[] = [];
  const choose = <T>(from: Readonly<Record<string, T>>): T => {
    const [name, chosen] = random.pick(Object.entries(from));
    done.push(name);
    return chosen;
  };
  if (random.once(400)) {
    const text = choose(sizes)(file, random);
    return { seed, done, bytes: new TextEncoder().encode(text) };
  }
  const way = random.nat(10);
  if (way < 7) for (let i = 0; i <= random.nat(3); i++) choose(bends)(file, random);
  let bytes = new TextEncoder().encode(toText(file)) as Uint8Array;
  if (way >= 7 && way < 9) bytes = choose(damages)(bytes, random);
  if (way === 9 || random.once(20)) bytes = choose(wraps)(bytes);
  return { seed, done, bytes };
};
