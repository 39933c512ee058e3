import { expect, test } from 'vitest';
import { aYearFrom, keptPast } from '../../src/model/keeping';

test.each([
  ['2026-11-24', '2027-11-24'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
  ['2026-12-31', '2027-12-31']
] as const)('what ends on %s is kept until %s', (today, until) => {
  expect(aYearFrom(today)).toBe(until);
});

test.each([
  ['the day itself is still within it', { growthStage: 'stopped', keepUntil: '2026-11-24' }, undefined],
  ['the day after it is past', { growthStage: 'stopped', keepUntil: '2026-11-23' }, '2026-11-23'],
  ['no day was chosen', { growthStage: 'stopped' }, undefined],
  ['it goes on after all', { growthStage: 'paused', keepUntil: '2026-11-23' }, undefined],
  ['nothing is known of it', {}, undefined]
] as const)('%s', (_, partnership, past) => {
  expect(keptPast(partnership, '2026-11-24')).toBe(past);
});
