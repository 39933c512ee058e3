import { expect, test } from 'vitest';
import { attentionOf, conversationNow, lastHeld } from '../../src/model/attention';
import type { Commitment } from '../../src/model/commitment';
import type { Conversation } from '../../src/model/conversation';
import type { PackedRecord } from '../../src/merge/record';

const today = '2026-11-24';
const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const promise = (id: string, values: Partial<Commitment> = {}): Commitment => ({
  id,
  record,
  what: id,
  ...values
});
const talk = (id: string, values: Partial<Conversation> = {}): Conversation => ({
  id,
  record,
  title: id,
  ...values
});
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

const late = { due: '2026-11-20' } as const;
const tomorrow = { due: '2026-11-25' } as const;
const inTwoWeeks = { due: '2026-12-08' } as const;
const afterTwoWeeks = { due: '2026-12-09' } as const;

test.each<[string, Partial<Commitment>[], number[]]>([
  ['nothing open, nothing shown', [], []],
  ['what is late comes first', [tomorrow, late], [1, 0]],
  ['never more than two', [late, late, late, tomorrow], [0, 1]],
  ['the second may be due in two weeks', [tomorrow, inTwoWeeks], [0, 1]],
  ['the second not in more than two weeks', [tomorrow, afterTwoWeeks], [0]],
  ['a single one however far away', [afterTwoWeeks], [0]],
  ['without a date only when there is nothing else', [{}, afterTwoWeeks], [1]],
  ['one without a date', [{}, {}], [0]],
  [
    'what is done, failed or lapsed does not matter now',
    [
      { ...late, state: 'done' },
      { ...late, state: 'failed' },
      { ...late, state: 'lapsed' },
      { ...tomorrow, state: 'busy' }
    ],
    [3]
  ]
])('attention: %s', (_, given, shown) => {
  const all = given.map((values, i) => promise(`c${i}`, { side: 'municipality', ...values }));
  expect(ids(attentionOf(all, today).of.municipality)).toEqual(shown.map((i) => `c${i}`));
});

test('each side has its own, and neither takes room from the other', () => {
  const all = [
    ...[1, 2, 3].map((n) => promise(`m${n}`, { side: 'municipality', ...late })),
    promise('i1', { side: 'initiative', ...inTwoWeeks }),
    promise('t1', { side: 'together', ...tomorrow }),
    promise('o1', { side: 'other', ...tomorrow }),
    promise('n1'),
    promise('n2', { state: 'done' })
  ];
  const attention = attentionOf(all, today);
  expect(ids(attention.of.municipality)).toEqual(['m1', 'm2']);
  expect(ids(attention.of.initiative)).toEqual(['i1']);
  expect(ids(attention.of.together)).toEqual(['t1']);
  expect(attention.unassigned).toBe(1);
  expect(attention.open).toBe(7);
});

// 19:45 in Amsterdam, in winter and in summer: a fixed offset would be wrong on one of the two.
const [winter, summer] = [Date.parse('2026-11-24T18:45Z'), Date.parse('2026-06-24T17:45Z')];

test.each<[string, number, Partial<Conversation>[], number | undefined]>([
  ['none today', winter, [{ date: '2026-11-23' }, { date: '2026-11-25' }, {}], undefined],
  ['the only one of today, also before it begins', winter, [{ date: today, time: '20:30' }], 0],
  [
    'the last that has begun',
    winter,
    [
      { date: today, time: '10:00' },
      { date: today, time: '19:45' },
      { date: today, time: '19:46' }
    ],
    1
  ],
  [
    'before all begin, the first',
    winter,
    [
      { date: today, time: '21:00' },
      { date: today, time: '20:00' }
    ],
    1
  ],
  ['one without a time counts as begun', winter, [{ date: today }, { date: today, time: '20:00' }], 0],
  ['a cancelled one does not count', winter, [{ date: today, cancelled: true }], undefined],
  [
    'in summer too',
    summer,
    [
      { date: '2026-06-24', time: '10:00' },
      { date: '2026-06-24', time: '19:45' },
      { date: '2026-06-24', time: '19:46' }
    ],
    1
  ]
])('the conversation of now: %s', (_, at, given, found) => {
  const day = at === winter ? today : '2026-06-24';
  const all = given.map((values, i) => talk(`g${i}`, values));
  expect(conversationNow(all, day, at)?.id).toBe(found === undefined ? undefined : `g${found}`);
});

test.each<[string, Partial<Conversation>[], number | undefined]>([
  ['none yet', [{ date: today }, { date: '2026-12-03' }, {}], undefined],
  [
    'the latest day before today',
    [{ date: '2026-10-01' }, { date: '2026-11-23' }, { date: '2026-09-01' }],
    1
  ],
  ['not one that was cancelled', [{ date: '2026-11-23', cancelled: true }, { date: '2026-10-01' }], 1]
])('last held: %s', (_, given, found) => {
  const all = given.map((values, i) => talk(`g${i}`, values));
  expect(lastHeld(all, today)?.id).toBe(found === undefined ? undefined : `g${found}`);
});
