import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp, latestFirst, parseStamp } from '../../src/merge/stamp';

test('a stamp reads back as it was made', () => {
  const parts = fc.record({
    writer: fc.stringMatching(/^[a-z0-9]{4,32}$/),
    n: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    time: fc.integer({ min: 0, max: 8_640_000_000_000_000 })
  });
  fc.assert(
    fc.property(parts, (one) => {
      expect(parseStamp(formatStamp(one))).toEqual(one);
    })
  );
});

test.each([
  '',
  'noor',
  'noor-1',
  'noor-0-a',
  'noor-01-a',
  'noor--1-a',
  'NOOR-1-a',
  'noor-1-',
  'noor-1-0a',
  'noor-1-a-b',
  'noor-9007199254740992-a',
  'noor-1-a '
])('%j is not a stamp', (text) => expect(parseStamp(text)).toBeUndefined());

test('the latest time comes first; on a tie the larger writer, then the later write', () => {
  const sorted = ['karim-1-b', 'noor-2-a', 'noor-1-a', 'karim-9-a'];
  expect([...sorted].reverse().sort(latestFirst)).toEqual(sorted);
});

test('a clock before 1970 still makes a stamp', () => {
  expect(parseStamp(formatStamp({ writer: 'noor', n: 1, time: -5 }))).toEqual({
    writer: 'noor',
    n: 1,
    time: 0
  });
});
