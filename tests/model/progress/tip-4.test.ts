import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { conversation, type ConversationType } from '../../../src/model/conversation';
import { progress } from '../../../src/model/progress/tip-4';
import { missingInSeries, nextInSeries, seriesOf } from '../../../src/model/series';
import type { CalendarDate } from '../../../src/model/kind';
import { both, done, made, nothing, situation, today } from './during';

const talk = (type: ConversationType, date?: CalendarDate, values = {}) =>
  made(conversation, { type, title: type, ...(date && { date }), ...values });
const firstThree = [
  talk('start', '2026-08-01'),
  talk('expectations', '2026-09-01'),
  talk('roles', '2026-10-01')
];
const rest = [
  talk('endGoal', '2026-10-20'),
  talk('interests', '2026-11-01'),
  talk('commitments', '2026-11-20')
];
const stepsOf = (...records: readonly PackedRecord[]) =>
  seriesOf(situation(...records).all(conversation), today);

test.each([
  ['nothing there', [], nothing],
  ['only planned', [talk('start', '2026-12-01')], nothing],
  ['a conversation outside the series', [talk('tension', '2026-10-01')], nothing],
  ['cancelled', [talk('start', '2026-08-01', { cancelled: true })], nothing],
  ['begun', [talk('start', '2026-08-01')], both],
  ['the first three, no evaluation', firstThree, both],
  ['an evaluation without a day', [...firstThree, talk('evaluation')], both],
  ['an evaluation that is over', [...firstThree, talk('evaluation', '2026-11-01')], both],
  ['the first three and an evaluation to come', [...firstThree, talk('evaluation', '2027-03-01')], done],
  [
    'the roles still to come',
    [...firstThree.slice(0, 2), talk('roles', '2026-12-01'), talk('evaluation', '2027-03-01')],
    both
  ]
])('tip-4: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});

test('the whole series stands three weeks apart, the evaluation half a year after the last', () => {
  expect(missingInSeries(stepsOf(), '2026-12-01')).toEqual([
    { type: 'start', day: '2026-12-01' },
    { type: 'expectations', day: '2026-12-22' },
    { type: 'roles', day: '2027-01-12' },
    { type: 'endGoal', day: '2027-02-02' },
    { type: 'interests', day: '2027-02-23' },
    { type: 'commitments', day: '2027-03-16' },
    { type: 'evaluation', day: '2027-09-14' }
  ]);
});

test('what was held or planned, also without a day, is not planned again', () => {
  const steps = stepsOf(...firstThree, talk('endGoal', '2026-12-03'), talk('interests'));
  expect(missingInSeries(steps, '2027-01-05')).toEqual([
    { type: 'commitments', day: '2027-01-05' },
    { type: 'evaluation', day: '2027-07-06' }
  ]);
});

test.each([
  ['nothing there', [], { type: 'start', day: '2026-12-15' }],
  ['the first three', firstThree, { type: 'endGoal', day: '2026-12-15' }],
  ['only the evaluation is missing', [...firstThree, ...rest], { type: 'evaluation', day: '2027-05-25' }],
  ['all planned', [...firstThree, ...rest, talk('evaluation', '2027-05-01')], undefined],
  [
    'half a year after the last evaluation',
    [...firstThree, ...rest, talk('evaluation', '2026-11-10')],
    { type: 'evaluation', day: '2027-05-11' }
  ],
  [
    'the last evaluation was long ago',
    [...firstThree, ...rest, talk('evaluation', '2026-01-10')],
    { type: 'evaluation', day: today }
  ]
])('what is due next: %s', (_, records, expected) => {
  expect(nextInSeries(stepsOf(...records), today)).toEqual(expected);
});
