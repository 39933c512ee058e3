import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import {
  dueSpan,
  isLate,
  isMovedOften,
  movedBy,
  needsReason,
  type Commitment,
  type CommitmentState,
  type DueSpan
} from '../../src/model/commitment';
import type { CalendarDate } from '../../src/model/kind';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const promise = (values: Partial<Commitment>): Commitment => ({ id: '', record, what: '', ...values });

// 24 November 2026 is a Tuesday, so its week ends on Sunday the 29th.
test.each<[string, CalendarDate | undefined, CalendarDate, DueSpan]>([
  ['yesterday', '2026-11-23', '2026-11-24', 'late'],
  ['today', '2026-11-24', '2026-11-24', 'week'],
  ['on Sunday', '2026-11-29', '2026-11-24', 'week'],
  ['on Monday after it', '2026-11-30', '2026-11-24', 'month'],
  ['in the next month', '2026-12-01', '2026-11-24', 'later'],
  ['today, a Sunday', '2026-11-29', '2026-11-29', 'week'],
  ['the day after a Sunday', '2026-11-30', '2026-11-29', 'month'],
  ['this week, which runs into the next month', '2026-12-06', '2026-11-30', 'week'],
  ['after a week that runs into the next month', '2026-12-07', '2026-11-30', 'later'],
  ['this week, which runs into the next year', '2027-01-03', '2026-12-28', 'week'],
  ['the same month of another year', '2027-11-30', '2026-11-24', 'later'],
  ['no day', undefined, '2026-11-24', 'undated']
])('due %s', (_, due, today, span) => {
  expect(dueSpan(due === undefined ? {} : { due }, today)).toBe(span);
});

test.each<[string, Partial<Commitment>, boolean]>([
  ['from the day after it was due', { due: '2026-11-23' }, true],
  ['not on the day itself', { due: '2026-11-24' }, false],
  ['not when it is done', { due: '2026-10-31', state: 'done' }, false],
  ['not without a day', {}, false]
])('late %s', (_, values, late) => {
  expect(isLate(promise(values), '2026-11-24')).toBe(late);
});

test.each<[Partial<Commitment>, boolean]>([
  [{}, false],
  [{ moved: 1 }, false],
  [{ moved: 2 }, true],
  [{ moved: 5, state: 'busy' }, true],
  [{ moved: 2, state: 'done' }, false]
])('moved often: %j', (values, often) => {
  expect(isMovedOften(promise(values))).toBe(often);
});

test.each<[CommitmentState | undefined, boolean]>([
  [undefined, false],
  ['open', false],
  ['busy', false],
  ['done', false],
  ['failed', true],
  ['lapsed', true]
])('%s asks why: %s', (state, asks) => {
  expect(needsReason(state)).toBe(asks);
});

test.each<[string, Partial<Commitment>, CalendarDate | null | undefined, object]>([
  ['a later day counts', { due: '2026-11-24', moved: 1 }, '2026-11-25', { moved: 2 }],
  ['an earlier day does not', { due: '2026-11-24' }, '2026-11-23', {}],
  ['a first day does not', {}, '2026-11-25', {}],
  ['no day any more does not', { due: '2026-11-24' }, null, {}]
])('moved: %s', (_, before, due, moved) => {
  expect(movedBy(before, due)).toEqual(moved);
});
