import { describe, expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import type { AgendaItem } from '../../src/model/agendaItem';
import { movedBy, type Commitment } from '../../src/model/commitment';
import type { Conversation } from '../../src/model/conversation';
import { agendaPointId, type Evaluation } from '../../src/model/evaluation';
import { isTalkedThrough, levelOf, observations } from '../../src/model/observedSignal';
import type { Person } from '../../src/model/person';
import { signalsOf, type Circumstances, type SignalId } from '../../src/model/signal';

const today = '2026-11-24';
const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const talk = (date: Conversation['date'] & string, values: Partial<Conversation> = {}): Conversation => ({
  id: date,
  record,
  title: 'Overleg',
  date,
  ...values
});
const evaluation = (date: Conversation['date'] & string, values: Partial<Conversation> = {}) =>
  talk(date, { type: 'evaluation', ...values });
const asked = (conversation: string, question: string, values: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `${conversation} ${question}`,
  record,
  conversation,
  question,
  ...values
});
const promise = (values: Partial<Commitment> = {}): Commitment => ({
  id: '',
  record,
  what: 'Bel',
  ...values
});
const somebody = (values: Partial<Person> = {}): Person => ({ id: '', record, role: 'Trekker', ...values });
const scored = (date: Evaluation['date'], municipality: 1 | 3 | 5, initiative: 1 | 3 | 5): Evaluation => ({
  id: date,
  record,
  date,
  scoresMunicipality: { 4: municipality },
  scoresInitiative: { 4: initiative }
});
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

const nothing: Circumstances = {
  conversations: [],
  agendaItems: [],
  commitments: [],
  people: [],
  evaluations: [],
  fromTemplate: (type, question) => type === 'evaluation' && question === 'Wat ging goed?'
};
const three = ['2026-11-01', '2026-11-08', '2026-11-15'] as const;
const mood = (...moods: readonly number[]) =>
  moods.map((moodInitiative, i) => talk(three[i] ?? today, { moodInitiative }));

type Row = readonly [string, Partial<Circumstances>, boolean];
const table: Readonly<Record<SignalId, readonly Row[]>> = {
  noContact: [
    ['one day longer ago than the rhythm', { rhythmDays: 30, conversations: [talk('2026-10-24')] }, true],
    ['just within the rhythm', { rhythmDays: 30, conversations: [talk('2026-10-25')] }, false],
    ['no rhythm agreed', { conversations: [talk('2026-01-01')] }, false],
    ['nothing held yet', { rhythmDays: 30 }, false],
    [
      'the later one was cancelled',
      { rhythmDays: 30, conversations: [talk('2026-10-01'), talk('2026-11-20', { cancelled: true })] },
      true
    ],
    [
      'spoken today, and rated',
      { rhythmDays: 30, conversations: [talk('2026-10-01'), talk(today, { moodInitiative: 4 })] },
      false
    ],
    [
      'the initiative pauses',
      { rhythmDays: 30, growthStage: 'paused', conversations: [talk('2026-01-01')] },
      false
    ]
  ],
  overdue: [
    ['due yesterday', { commitments: [promise({ due: '2026-11-23' })] }, true],
    ['due today', { commitments: [promise({ due: today })] }, false],
    ['done in time or not', { commitments: [promise({ due: '2026-11-01', state: 'done' })] }, false]
  ],
  movedTwice: [
    ['moved twice', { commitments: [promise({ moved: 2 })] }, true],
    ['moved once', { commitments: [promise({ moved: 1 })] }, false],
    ['moved twice, but done', { commitments: [promise({ moved: 2, state: 'done' })] }, false]
  ],
  sameQuestion: [
    [
      'in three conversations, however it is spaced',
      {
        conversations: three.map((date) => talk(date)),
        agendaItems: three.map((date, i) => asked(date, i === 1 ? ' wie  betaalt? ' : 'Wie betaalt?'))
      },
      true
    ],
    [
      'in two',
      {
        conversations: three.map((date) => talk(date)),
        agendaItems: three.slice(1).map((date) => asked(date, 'Wie betaalt?'))
      },
      false
    ],
    [
      'answered together the last time',
      {
        conversations: three.map((date) => talk(date)),
        agendaItems: three.map((date, i) =>
          asked(date, 'Wie betaalt?', i === 2 ? { answerTogether: 'De gemeente' } : {})
        )
      },
      false
    ],
    [
      'every evaluation asks it by its template',
      {
        conversations: three.map((date) => evaluation(date)),
        agendaItems: three.map((date) => asked(date, 'Wat ging goed?'))
      },
      false
    ]
  ],
  lowMood: [
    ['2 in the last conversation', { conversations: mood(4, 2) }, true],
    ['3 in the last conversation', { conversations: mood(4, 3) }, false],
    ['low before, better now', { conversations: mood(1, 4) }, false],
    ['low for the other side', { conversations: [talk('2026-11-15', { moodMunicipality: 1 })] }, true],
    ['not rated the last time', { conversations: [...mood(2), talk('2026-11-20')] }, true]
  ],
  fallingMood: [
    ['fell twice', { conversations: mood(5, 4, 3) }, true],
    ['fell once', { conversations: mood(4, 4, 3) }, false],
    ['fell and rose', { conversations: mood(5, 3, 4) }, false]
  ],
  noHandover: [
    ['left yesterday', { people: [somebody({ until: '2026-11-23' })] }, true],
    ['leaves today', { people: [somebody({ until: today })] }, false],
    ['left, and handed over', { people: [somebody({ until: '2026-11-01', handover: 'Aan Lotte' })] }, false],
    ['still there', { people: [somebody()] }, false]
  ],
  evaluationOverdue: [
    ['eight months ago', { conversations: [evaluation('2026-03-24', { moodInitiative: 4 })] }, true],
    ['six months ago', { conversations: [evaluation('2026-05-24', { moodInitiative: 4 })] }, false],
    ['never one, first talk eight months ago', { conversations: [talk('2026-03-24')] }, true],
    ['never one, first talk last month', { conversations: [talk('2026-10-24')] }, false],
    ['planned, and its day passed without a trace', { conversations: [evaluation('2026-11-20')] }, true],
    [
      'its questions were answered',
      {
        conversations: [evaluation('2026-11-20')],
        agendaItems: [asked('2026-11-20', 'Wat ging goed?', { answerInitiative: 'Veel' })]
      },
      false
    ],
    [
      'long ago, but the next one is planned',
      { conversations: [evaluation('2026-01-01', { attendance: 6 }), evaluation('2026-12-01')] },
      false
    ]
  ],
  scoreGap: [
    ['two points apart', { evaluations: [scored('2026-11-01', 5, 3)] }, true],
    ['the same', { evaluations: [scored('2026-11-01', 3, 3)] }, false],
    [
      'one side has not shown its scores',
      { evaluations: [{ id: 'e', record, date: '2026-11-01', scoresInitiative: { 4: 1 } }] },
      false
    ],
    [
      'answered together',
      {
        evaluations: [scored('2026-11-01', 5, 1)],
        agendaItems: [
          { ...asked('g', 'Waarom?', { answerTogether: 'Zo' }), id: agendaPointId('2026-11-01', 4) }
        ]
      },
      false
    ],
    [
      'on the agenda, not answered together yet',
      {
        evaluations: [scored('2026-11-01', 5, 1)],
        agendaItems: [
          { ...asked('g', 'Waarom?', { answerInitiative: 'Zo' }), id: agendaPointId('2026-11-01', 4) }
        ]
      },
      true
    ],
    [
      'a later evaluation closed it',
      { evaluations: [scored('2026-11-01', 5, 1), scored('2026-11-20', 3, 3)] },
      false
    ]
  ],
  unevenLoad: [
    ['four open, all with one side', { commitments: times(4, promise({ side: 'initiative' })) }, true],
    ['three open say nothing', { commitments: times(3, promise({ side: 'initiative' })) }, false],
    [
      'four against one',
      { commitments: [...times(4, promise({ side: 'municipality' })), promise({ side: 'initiative' })] },
      true
    ],
    [
      'three against one',
      { commitments: [...times(3, promise({ side: 'municipality' })), promise({ side: 'initiative' })] },
      false
    ],
    [
      'what is done no longer weighs',
      { commitments: times(4, promise({ side: 'municipality', state: 'done' })) },
      false
    ]
  ]
};

for (const [id, rows] of Object.entries(table))
  describe(`signal ${id}`, () => {
    test.each(rows)('%s', (_, given, there) => {
      const found = signalsOf({ ...nothing, ...given }, today).map((signal) => signal.id as string);
      expect(found.includes(id)).toBe(there);
    });
  });

test('a partnership that stopped, with its lessons kept, has no signals', () => {
  const late = { commitments: [promise({ due: '2026-11-01' })] };
  expect(signalsOf({ ...nothing, ...late, growthStage: 'stopped' }, today)).toEqual([]);
});

test('an uneven load names the side that carries it', () => {
  expect(signalsOf({ ...nothing, commitments: times(4, promise({ side: 'initiative' })) }, today)).toEqual([
    { id: 'unevenLoad', side: 'initiative' }
  ]);
});

test.each([
  ['a tension talk after it', talk('2026-11-15', { type: 'tension' }), true],
  ['a tension talk on the same day', talk('2026-11-10', { type: 'tension' }), true],
  ['a tension talk before it', talk('2026-11-09', { type: 'tension' }), false],
  ['a tension talk still to come', talk('2026-11-30', { type: 'tension' }), false],
  ['a tension talk that was cancelled', talk('2026-11-15', { type: 'tension', cancelled: true }), false],
  ['another talk', talk('2026-11-15', { type: 'roles' }), false]
] as const)('what was noticed is talked through by: %s', (_, conversation, through) => {
  expect(isTalkedThrough({ on: '2026-11-10' }, [conversation], today)).toBe(through);
});

test('what can be noticed goes from lighter to heavier', () => {
  expect(observations.map((what) => levelOf({ what }))).toEqual([
    'together',
    'withHelp',
    'withHelp',
    'together',
    'together',
    'withHelp',
    'stop'
  ]);
});

test.each([
  [{ due: '2026-11-01' }, '2026-11-08', { moved: 1 }],
  [{ due: '2026-11-01', moved: 1 }, '2026-11-08', { moved: 2 }],
  [{ due: '2026-11-08', moved: 1 }, '2026-11-01', {}],
  [{ due: '2026-11-08' }, '2026-11-08', {}],
  [{ due: '2026-11-08' }, null, {}],
  [{ due: '2026-11-08' }, undefined, {}],
  [{}, '2026-11-08', {}]
] as const)('a commitment %j with the new day %s writes %j', (before, due, written) => {
  expect(movedBy(before, due)).toEqual(written);
});
