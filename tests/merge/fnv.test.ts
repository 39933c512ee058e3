import { expect, test } from 'vitest';
import { fnv1a } from '../../src/merge/fnv';

// Published test vectors of 64-bit FNV-1a (RFC 9923).
test.each([
  ['', 0xcbf29ce4, 0x84222325],
  ['a', 0xaf63dc4c, 0x8601ec8c],
  ['foobar', 0x85944171, 0xf73967e8]
])('the hash of %j', (text, high, low) => {
  expect(fnv1a(text)).toEqual([high, low]);
});
