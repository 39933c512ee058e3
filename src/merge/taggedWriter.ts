import type { Context } from './context';
import { fnv1a } from './fnv';
import type { Json } from './record';

/**
 * Stamps count per document. Where one document takes in all of another, the writers of the other get its tag, so
 * that no write is taken for another one. A tagged writer keeps its tag wherever it goes and loses it at home:
 * through whatever documents a write comes, it has one name, and the join laws hold over all of them together.
 */
const tagged = /^([a-z0-9]{4,17})(zz[0-9a-z]{13})$/;
const longest = 17;

/** FNV-1a, 64 bits, in base 36. */
const hash = (text: string): string => {
  const [high, low] = fnv1a(text);
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36).padStart(13, '0');
};

/** Names the writers of the document of one id as they are called in the document of another. */
export const writerNaming = (origin: string, home: string): ((writer: string) => string) => {
  const [from, to] = [`zz${hash(origin)}`, `zz${hash(home)}`];
  return (writer) => {
    const [, name, tag] = tagged.exec(writer) ?? [];
    if (name !== undefined) return tag === to ? name : writer;
    return `${writer.length <= longest ? writer : hash(writer)}${from}`;
  };
};

const stamp =
  /(?<![0-9a-z-])([a-z0-9]{4,32})(?=-[1-9][0-9]{0,15}-(?:0|[1-9a-z][0-9a-z]{0,10})(?![0-9a-z-]))/g;

/** A text with the writers of its stamps named anew, as far as the context knows them. */
export const stampsNamed = (text: string, context: Context, named: (writer: string) => string): string =>
  text.replace(stamp, (writer) => (Object.hasOwn(context, writer) ? named(writer) : writer));

/** The same for every text in a value: an agreement holds the stamp that it is to. */
export const valueNamed = (value: Json, context: Context, named: (writer: string) => string): Json => {
  if (typeof value === 'string') return stampsNamed(value, context, named);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => valueNamed(one, context, named));
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([name, one]) => [
      name,
      valueNamed(one, context, named)
    ])
  );
};
