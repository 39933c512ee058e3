import type { Json } from '../merge/record';
import { forbiddenNames, isId } from '../model/id';
import type { FileProblem } from './problem';

/** How deep a value may be nested inside a field. */
export const maxValueDepth = 32;
const maxTextLength = 1_000_000;
const maxNameLength = 128;

/** Ends the reading of a file. Stays inside this room: `readFile` turns it into an answer. */
export class Fault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.type);
  }
}

export const broken = (at: string): Fault => new Fault({ type: 'broken', at: at.slice(0, 200) });

export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (value: unknown, at: string): Members => {
  if (!isObject(value)) throw broken(at);
  return value;
};

export const listAt = (value: unknown, at: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw broken(at);
  return value;
};

/** A name of a member or field, safe to use as a key. */
export const checkName = (name: string, at: string): void => {
  if (name.length === 0 || name.length > maxNameLength || forbiddenNames.has(name))
    throw broken(`${at}.${name}`);
};

/** An id of a record, partnership or organisation; see `isId`. */
export const idAt = (value: unknown, at: string): string => {
  if (typeof value !== 'string' || !isId(value)) throw broken(at);
  return value;
};

/** Any JSON to its leaves: no forbidden names, no endless texts, no numbers that JSON cannot hold. */
export const checkValue = (value: unknown, at: string, depth = 1): Json => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > maxTextLength) throw broken(at);
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw broken(at); // 1e999 reads as Infinity
    return value;
  }
  if (typeof value !== 'object') throw broken(at); // a member that has to be there is not
  if (depth > maxValueDepth) throw new Fault({ type: 'tooDeep' });
  if (Array.isArray(value)) for (const item of value) checkValue(item, at, depth + 1);
  else
    for (const [name, item] of Object.entries(value as Members)) {
      checkName(name, at);
      checkValue(item, at, depth + 1);
    }
  return value as Json; // every leaf was looked at just above
};

/** Members that this version does not know: looked through, and then let be. */
export const checkFurther = (members: Members, known: ReadonlySet<string>, at: string): void => {
  for (const [name, value] of Object.entries(members)) {
    if (known.has(name)) continue;
    checkName(name, at);
    checkValue(value, `${at}.${name}`);
  }
};
