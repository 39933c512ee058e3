import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { conversation, type ConversationType } from '../../src/model/conversation';
import type { CalendarDate } from '../../src/model/kind';
import { laterInSeries, missingInSeries, nextInSeries, nextStepOf, seriesOf } from '../../src/model/series';
import { made, situation, today } from './progress/during';

const talk = (type: ConversationType, date?: CalendarDate, values = {}, id?: string) =>
  made(conversation, { type, title: type, ...(date && { date }), ...values }, id);
const skipped = (type: ConversationType, date?: CalendarDate) =>
  talk(type, date, { cancelled: true, skipReason: 'Al gedaan' });
const allOf = (...records: readonly PackedRecord[]) => situation(...records).all(conversation);
const stepsOf = (...records: readonly PackedRecord[]) => seriesOf(allOf(...records), today);

test.each([
  ['nothing', [], 'open'],
  ['held', [talk('start', '2026-08-01')], 'held'],
  ['planned', [talk('start', '2026-12-01')], 'planned'],
  ['planned without a day', [talk('start')], 'planned'],
  ['skipped while it was planned', [skipped('start', '2026-12-01')], 'skipped'],
  ['skipped before anybody planned it', [skipped('start')], 'skipped'],
  ['cancelled without a reason', [talk('start', '2026-12-01', { cancelled: true })], 'open'],
  ['skipped, and planned again', [skipped('start'), talk('start', '2026-12-01')], 'planned'],
  ['skipped once, held later', [skipped('start', '2026-05-01'), talk('start', '2026-08-01')], 'held']
])('the state of a step: %s', (_, records, state) => {
  expect(stepsOf(...records)[0]).toMatchObject({ type: 'start', state });
});

test('a skipped step says why, unless it was held or planned since', () => {
  expect(stepsOf(skipped('start'))[0]?.skipped?.skipReason).toBe('Al gedaan');
  expect(stepsOf(skipped('start'), talk('start', '2026-12-01'))[0]?.skipped).toBeUndefined();
  expect(stepsOf(skipped('start'), talk('start', '2026-08-01'))[0]?.skipped).toBeUndefined();
});

test('what was skipped is not planned again, and the next step passes it', () => {
  const steps = stepsOf(talk('start', '2026-08-01'), skipped('expectations'), skipped('roles', '2026-12-01'));
  expect(missingInSeries(steps, '2026-12-01').map(({ type }) => type)).toEqual([
    'endGoal',
    'interests',
    'commitments',
    'evaluation'
  ]);
  expect(nextStepOf(steps, today)).toEqual({ type: 'endGoal', day: '2026-12-15' });
});

test('the next step is one that is planned already', () => {
  const next = nextStepOf(stepsOf(talk('start', '2026-08-01'), talk('expectations', '2026-12-03')), today);
  expect(next).toMatchObject({ type: 'expectations', planned: { date: '2026-12-03' } });
});

test('what is planned next comes three weeks after the planned ones before it', () => {
  const steps = stepsOf(talk('start', '2026-08-01'), talk('expectations', '2027-01-12'));
  expect(nextInSeries(steps, today)).toEqual({ type: 'roles', day: '2027-02-02' });
});

const allButEvaluation = (
  ['start', 'expectations', 'roles', 'endGoal', 'interests', 'commitments'] as const
).map((type) => talk(type, '2026-10-01'));

test.each([
  ['held', [talk('evaluation', '2026-11-10')], { type: 'evaluation', day: '2027-05-11' }],
  [
    'one skipped after one held',
    [talk('evaluation', '2026-06-01'), skipped('evaluation', '2026-12-01')],
    { type: 'evaluation', day: '2027-06-01' }
  ],
  ['skipped without a day', [skipped('evaluation')], { type: 'evaluation', day: '2027-05-25' }]
])('every half year an evaluation: %s', (_, evaluations, next) => {
  expect(nextStepOf(stepsOf(...allButEvaluation, ...evaluations), today)).toEqual(next);
});

test('an evaluation that is planned again is the next step; then nothing has to be planned', () => {
  const steps = stepsOf(
    ...allButEvaluation,
    talk('evaluation', '2026-11-10'),
    talk('evaluation', '2027-05-11')
  );
  expect(nextStepOf(steps, today)).toMatchObject({ planned: { date: '2027-05-11' } });
  expect(nextInSeries(steps, today)).toBeUndefined();
});

test('the later ones of the series are those still to come, the nearest first', () => {
  const all = allOf(
    talk('roles', '2027-01-12', {}, 'roles'),
    talk('expectations', '2026-12-22', {}, 'expectations'),
    talk('start', '2026-12-01', {}, 'start'),
    talk('tension', '2026-12-29'),
    talk('endGoal', '2027-02-02', { cancelled: true }),
    talk('interests'),
    talk('commitments', '2026-11-01')
  );
  expect(laterInSeries(all, '2026-12-01', today).map(({ id }) => id)).toEqual(['expectations', 'roles']);
});
