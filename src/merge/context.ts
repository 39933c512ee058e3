import { formatStamp, stampParts, type Stamp } from './stamp';

/**
 * All that a replica of one document has ever seen, also what was overwritten or erased since: for each
 * writer the highest n. A causal context in compact form (Almeida, Shoker, Baquero 2018).
 */
export type Context = Readonly<Record<string, number>>;

/** How many writes of this writer are in the context; 0 for a writer never seen. */
export const seenOf = (context: Context, writer: string): number =>
  Object.hasOwn(context, writer) ? (context[writer] ?? 0) : 0;

/** Whether the write that this stamp names was seen. */
export const hasSeen = (context: Context, stamp: Stamp): boolean => {
  const { writer, n } = stampParts(stamp);
  return seenOf(context, writer) >= n;
};

/** For each writer the larger n of both. */
export const joinContexts = (a: Context, b: Context): Context => {
  const joined = new Map(Object.entries(a));
  for (const [writer, n] of Object.entries(b)) joined.set(writer, Math.max(n, joined.get(writer) ?? 0));
  return Object.fromEntries(joined);
};

/** For each writer the smaller n of both: what both have seen. */
export const meetContexts = (a: Context, b: Context): Context =>
  Object.fromEntries(
    Object.entries(a)
      .map(([writer, n]) => [writer, Math.min(n, seenOf(b, writer))] as const)
      .filter(([, n]) => n > 0)
  );

/** Whether a holds everything that b holds. */
export const covers = (a: Context, b: Context): boolean =>
  Object.entries(b).every(([writer, n]) => seenOf(a, writer) >= n);

/** The stamp of a writer's next write, and the context once it is written. */
export const nextStamp = (
  context: Context,
  writer: string,
  time: number
): { readonly stamp: Stamp; readonly context: Context } => {
  const n = seenOf(context, writer) + 1;
  return { stamp: formatStamp({ writer, n, time }), context: joinContexts(context, { [writer]: n }) };
};
