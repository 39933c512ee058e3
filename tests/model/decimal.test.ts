import { expect, test } from 'vitest';
import { parseDecimal } from '../../src/model/decimal';

test.each([
  ['5', 5],
  ['5.000', 5000],
  ['1.250,50', 1250.5],
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 12 000 ', 12000],
  ['-1.000', -1000],
  ['', undefined],
  ['veel', undefined],
  ['1.2.3', undefined]
] as const)('%j is %j', (text, number) => expect(parseDecimal(text)).toBe(number));
