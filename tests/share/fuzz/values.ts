import type { Random } from './random';

/** Text that stands in JSON text as it is, though no JSON holds it; see `toText`. */
const raw = (text: string): string => `@@${text}@@`;

/** The text of a file, with what no parsed value can hold put in. */
export const toText = (file: unknown): string =>
  (JSON.stringify(file) ?? '').replace(/"@@(.*?)@@"/g, (_, text: string) =>
    text.replaceAll('\\"', '"').replaceAll('\\\\', '\\')
  );

export const nested = (depth: number): string => raw(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const hostileNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'length',
  '0'
];
const stamps = [
  'noor-1-m3x8k1p0',
  'noor-2-0',
  'noor-9007199254740991-0',
  'noor-9007199254740992-0',
  'noor-1-zzzzzzzzzzz',
  'noor-1-2gosa7pa2gv',
  'noor-1-26f6e0bbbbb',
  'karim-1-zzzzzzzz',
  'noor-0-1',
  'noor-01-1',
  '-1-1',
  'noor--1',
  'NOOR-1-1',
  'noor-1-1 ',
  `${'n'.repeat(33)}-1-1`
];
const texts = [
  '',
  ' ',
  '\u0000',
  raw('"\\ud800"'),
  raw('"\\udfff\\ud800"'),
  '\u202e\u0627',
  '</script><img src=x onerror=alert(1)>',
  '=cmd|calc',
  'p1/device',
  '../p1',
  'organisation-o1',
  '2026-02-30',
  '9999999-99-99',
  '25:61',
  'x'.repeat(200)
];
const numbers = [
  0,
  -1,
  0.5,
  raw('-0'),
  raw('1e999'),
  raw('NaN'),
  raw('Infinity'),
  2 ** 53,
  2 ** 53 - 1,
  8.64e15 + 1,
  -8.64e15 - 1,
  1e300,
  5e-324
];

/** A name that a member may not have, or hardly. */
export const aName = (random: Random): string =>
  random.once(20) ? 'n'.repeat(random.pick([127, 128, 129, 5000])) : random.pick(hostileNames);

/** Any value, mostly one that is not expected where it comes. */
export const anyValue = (random: Random, depth = 0): unknown => {
  const kind = random.nat(depth > 2 ? 5 : 9);
  if (kind === 0) return random.pick(texts);
  if (kind === 1) return random.pick(numbers);
  if (kind === 2) return random.pick(stamps);
  if (kind === 3) return random.pick([null, true, false]);
  if (kind === 4) return random.nat(2 ** 31);
  if (kind === 5) return random.pick([[], {}, nested(random.pick([2, 31, 33, 70, 3000]))]);
  if (kind === 6) return Array.from({ length: random.nat(4) }, () => anyValue(random, depth + 1));
  const names = Array.from({ length: random.nat(4) }, () => aName(random));
  return Object.fromEntries(names.map((name) => [name, anyValue(random, depth + 1)]));
};
