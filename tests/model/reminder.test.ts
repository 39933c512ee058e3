import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import type { Commitment } from '../../src/model/commitment';
import type { CalendarDate } from '../../src/model/kind';
import { backOn, remindersOf, type PutOff } from '../../src/model/reminder';
import type { Side } from '../../src/model/side';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const promise = (id: string, values: Partial<Commitment>): Commitment => ({
  id,
  record,
  what: id,
  ...values
});

const late = { due: '2026-11-20' } as const;
const all = [
  promise('ours', { ...late, side: 'initiative' }),
  promise('theirs', { ...late, side: 'municipality' }),
  promise('both', { due: '2026-11-10', side: 'together' }),
  promise('others', { ...late, side: 'other' }),
  promise('nobodys', late),
  promise('done', { ...late, side: 'initiative', state: 'done' }),
  promise('today', { due: '2026-11-24', side: 'initiative' }),
  promise('undated', { side: 'initiative' })
];

test.each<[string, Side, PutOff, CalendarDate, string[]]>([
  ['own side and together, late longest first', 'initiative', {}, '2026-11-24', ['both', 'ours']],
  ['the other side has its own', 'municipality', {}, '2026-11-24', ['both', 'theirs']],
  ['not what is put off', 'initiative', { ours: '2026-11-25' }, '2026-11-24', ['both']],
  ['back on the day itself', 'initiative', { ours: '2026-11-25' }, '2026-11-25', ['both', 'ours', 'today']],
  ['and every day after it', 'initiative', { ours: '2026-11-25' }, '2026-12-03', ['both', 'ours', 'today']],
  ['only the one that was put off', 'initiative', { both: '2026-12-01' }, '2026-11-24', ['ours']],
  ['nothing late, nothing said', 'initiative', {}, '2026-11-01', []]
])('%s', (_, side, putOff, today, ids) => {
  expect(remindersOf(all, side, putOff, today).map(({ id }) => id)).toEqual(ids);
});

test('put off by a day or by a week, also over the end of a year', () => {
  expect(backOn('tomorrow', '2026-12-31')).toBe('2027-01-01');
  expect(backOn('week', '2026-12-28')).toBe('2027-01-04');
});
