import { hasSeen, type Context } from './context';
import { fnv1a } from './fnv';
import type { VersionedRecord } from './record';
import { stampParts, type Stamp } from './stamp';

/**
 * In which fields of which records some writes still stand, without a word of what they say. `shapes` are the
 * lists of fields that occur; each run of a writer is one shape, the n of its first write, and a mark of the
 * record of this write and of each next one.
 */
export interface Kept {
  readonly shapes: readonly (readonly string[])[];
  readonly writes: Readonly<Record<string, readonly Run[]>>;
}

export type Run = readonly [shape: number, first: number, marks: string];

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const markLength = 6;

/**
 * Tells the records of one write apart: FNV-1a of the id in 64 bits, folded to 36 as its authors advise, six digits
 * of base64url, the lowest first.
 */
export const markOf = (id: string): string => {
  const [high, low] = fnv1a(id);
  let bits = (high & 0xf) * 2 ** 32 + ((low ^ (high >>> 4)) >>> 0);
  let mark = '';
  for (let i = 0; i < markLength; i++) {
    mark += digits.charAt(bits % 64);
    bits = Math.floor(bits / 64);
  }
  return mark;
};

interface Standing {
  readonly writer: string;
  readonly n: number;
  readonly shape: string;
  readonly mark: string;
}

/** Where each write of `from` still stands in one record. */
const standingIn = ({ id, versions }: VersionedRecord, from: Context): readonly Standing[] => {
  const writes = new Map<
    string,
    { readonly writer: string; readonly n: number; readonly fields: string[] }
  >();
  for (const [field, list] of Object.entries(versions))
    for (const { stamp } of list) {
      if (!hasSeen(from, stamp)) continue;
      const { writer, n } = stampParts(stamp);
      const write = writes.get(`${writer}-${n}`) ?? { writer, n, fields: [] };
      write.fields.push(field);
      writes.set(`${writer}-${n}`, write);
    }
  return [...writes.values()].map(({ writer, n, fields }) => ({
    writer,
    n,
    shape: JSON.stringify(fields.sort()),
    mark: markOf(id)
  }));
};

const order = (a: Standing, b: Standing): number =>
  compare(a.writer, b.writer) || compare(a.shape, b.shape) || a.n - b.n || compare(a.mark, b.mark);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What these records still hold of the writes in `from`. Equal records give equal JSON. */
export const keptOf = (records: readonly VersionedRecord[], from: Context): Kept => {
  const standing = records.flatMap((record) => standingIn(record, from)).sort(order);
  const shapes = [...new Set(standing.map(({ shape }) => shape))].sort();
  const numbers = new Map(shapes.map((shape, i) => [shape, i]));
  const writes = new Map<string, [number, number, string][]>();
  for (const { writer, n, shape, mark } of standing) {
    const number = numbers.get(shape) ?? 0;
    const runs = writes.get(writer) ?? [];
    writes.set(writer, runs);
    const last = runs.at(-1);
    if (last?.[0] === number && last[1] + last[2].length / markLength === n) last[2] += mark;
    else runs.push([number, n, mark]);
  }
  return { shapes: shapes.map((shape) => JSON.parse(shape) as string[]), writes: Object.fromEntries(writes) };
};

/** Whether a version in a field of a record is among what is kept. */
export const keeperOf = ({
  shapes,
  writes
}: Kept): ((id: string, field: string, stamp: Stamp) => boolean) => {
  const fields = shapes.map((shape) => new Set(shape));
  const standing = new Map<string, Set<number>>();
  for (const [writer, runs] of Object.entries(writes))
    for (const [shape, first, marks] of runs)
      for (let i = 0; i < marks.length / markLength; i++) {
        const key = `${writer}-${first + i}-${marks.slice(i * markLength, (i + 1) * markLength)}`;
        standing.set(key, (standing.get(key) ?? new Set()).add(shape));
      }
  return (id, field, stamp) => {
    const { writer, n } = stampParts(stamp);
    const found = standing.get(`${writer}-${n}-${markOf(id)}`);
    return found !== undefined && [...found].some((shape) => fields[shape]?.has(field));
  };
};
