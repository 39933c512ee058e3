/**
 * A stamp names one write: `<writer>-<n>-<time>`, the writer's n-th write in its document and the wall-clock
 * time in milliseconds, base 36. `(writer, n)` is the identity (the "dot" of dotted version vectors, Preguiça
 * et al. 2010); the time is for people, and to choose which of several versions is shown first.
 */
export type Stamp = string;

export interface StampParts {
  readonly writer: string;
  /** 1, 2, 3 … per writer and document. */
  readonly n: number;
  /** Milliseconds since 1970 by the writer's own clock, which may be wrong. */
  readonly time: number;
}

const form = /^([a-z0-9]{4,32})-([1-9][0-9]{0,15})-(0|[1-9a-z][0-9a-z]{0,10})$/;

/** The parts of a stamp, or `undefined` when the text is not a stamp that `formatStamp` could have made. */
export const parseStamp = (stamp: string): StampParts | undefined => {
  const [, writer, count, clock] = form.exec(stamp) ?? [];
  if (writer === undefined || count === undefined || clock === undefined) return undefined;
  const [n, time] = [Number(count), parseInt(clock, 36)];
  return Number.isSafeInteger(n) && Number.isSafeInteger(time) ? { writer, n, time } : undefined;
};

/** The text form. A clock before 1970 counts as 1970: the time never decides what survives. */
export const formatStamp = ({ writer, n, time }: StampParts): Stamp =>
  `${writer}-${n}-${Math.max(0, Math.trunc(time)).toString(36)}`;

/** The parts of a stamp that was checked before; throws on anything else. */
export const stampParts = (stamp: Stamp): StampParts => {
  const parts = parseStamp(stamp);
  if (parts === undefined) throw new TypeError(`Not a stamp: ${stamp}`);
  return parts;
};

/** The identity of a write, `<writer>-<n>`: a stamp without the time. */
export const writeOf = (stamp: Stamp): string => stamp.slice(0, stamp.lastIndexOf('-'));

const order = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts the version to show first to the front: latest time, on a tie the larger writer, then the larger n.
 * Compares by code unit, so the order is the same on every phone.
 */
export const latestFirst = (a: Stamp, b: Stamp): number => {
  if (a === b) return 0;
  const [x, y] = [stampParts(a), stampParts(b)];
  return order(y.time, x.time) || order(y.writer, x.writer) || order(y.n, x.n);
};
