import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../src/i18n/paraglide/runtime';
import { formatSize, sentenceOfProblem } from '../../src/i18n/problems';
import type { Problem } from '../../src/share/problem';

const problems: { readonly [T in Problem['type']]: Extract<Problem, { type: T }> } = {
  empty: { type: 'empty' },
  tooLarge: { type: 'tooLarge', bytes: 200_000_000 },
  notText: { type: 'notText' },
  truncated: { type: 'truncated' },
  notJson: { type: 'notJson' },
  locked: { type: 'locked' },
  wrongPassphrase: { type: 'wrongPassphrase' },
  lockDamaged: { type: 'lockDamaged' },
  notOurs: { type: 'notOurs' },
  newer: { type: 'newer', version: 2 },
  tooDeep: { type: 'tooDeep' },
  broken: { type: 'broken', at: 'documents[0].scope' },
  ownWriter: { type: 'ownWriter' },
  deltaGap: { type: 'deltaGap' },
  otherSide: { type: 'otherSide', side: 'municipality' },
  unreadable: { type: 'unreadable' },
  madeTooLarge: { type: 'madeTooLarge', bytes: 171_000_000 },
  noWorker: { type: 'noWorker' },
  storageFull: { type: 'storageFull' },
  storageUnavailable: { type: 'storageUnavailable' },
  storageGone: { type: 'storageGone' },
  unknown: { type: 'unknown' }
};
const sentences = () => Object.values(problems).map(sentenceOfProblem);

afterEach(() => overwriteGetLocale(() => 'nl'));

test.each(['nl', 'en'] as const)('each problem says something of its own, in %s', (locale) => {
  overwriteGetLocale(() => locale);
  const all = sentences();
  expect(new Set(all).size).toBe(all.length);
  for (const sentence of all) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|[{}]|sharing_/);
  }
});

test('the two languages differ', () => {
  overwriteGetLocale(() => 'nl');
  const dutch = sentences();
  overwriteGetLocale(() => 'en');
  const english = sentences();
  dutch.forEach((sentence, i) => expect(sentence).not.toBe(english[i]));
});

test('a newer file and a large one say so in plain words', () => {
  overwriteGetLocale(() => 'nl');
  expect(sentenceOfProblem(problems.newer)).toContain('Deze app is te oud voor dit bestand');
  // A number and its unit stay on one line.
  expect(sentenceOfProblem(problems.tooLarge)).toContain('200\u00a0MB');
  expect([0, 12_345, 3_400_000, 10_700_000_000].map(formatSize)).toEqual([
    '1\u00a0kB',
    '12\u00a0kB',
    '3,4\u00a0MB',
    '11\u00a0GB'
  ]);
});
