import { expect, test } from 'vitest';
import type { Json, PackedRecord } from '../../src/merge/record';
import type { ClauseNumber } from '../../src/model/clause';
import { filledFromAfter, filledFromNow, sourceChanges, sourcesOf } from '../../src/model/clauseSources';
import { commitment } from '../../src/model/commitment';
import { conversation } from '../../src/model/conversation';
import { endGoal, endGoalId } from '../../src/model/endGoal';
import { situationOf } from '../../src/model/guidelines';
import type { Kind } from '../../src/model/kind';
import { milestone } from '../../src/model/milestone';
import { person } from '../../src/model/person';
import { resource } from '../../src/model/resource';
import { roleMoment } from '../../src/model/roleMoment';
import { roleView } from '../../src/model/roleView';
import { stamp, later } from './agreementRecords';

const record = (
  { name }: Kind,
  id: string,
  values: Readonly<Record<string, Json>>,
  edited?: string
): PackedRecord => ({
  id,
  kind: name,
  stamp,
  values,
  ...(edited !== undefined && { stamps: { [edited]: later } })
});
const from = (number: ClauseNumber, ...records: readonly PackedRecord[]) =>
  sourcesOf(number, situationOf(records, '2026-11-24'));
const ids = (number: ClauseNumber, ...records: readonly PackedRecord[]) =>
  from(number, ...records).map(({ name, items }) => [name, ...items.map(({ of }) => of.id)]);

const goal = (edited?: string) =>
  record(endGoal, endGoalId, { sentence: 'Warm in 2034', year: 2034 }, edited);
const plan = record(milestone, 'plan', { what: 'Plan klaar', year: 2027 });
const agreedRole = { stepMunicipality: 'facilitating', stepInitiative: 'facilitating' };
const promise = (id: string, values: Readonly<Record<string, Json>> = {}) =>
  record(commitment, id, { what: 'Zaal regelen', ...values });

test.each<[string, ClauseNumber, readonly PackedRecord[], readonly (readonly string[])[]]>([
  ['nothing is there', 4, [], []],
  ['an artikel without sources', 2, [goal()], []],
  [
    'the end goal with the nearest milestone first',
    4,
    [plan, record(milestone, 'first', { what: 'Start', year: 2026 }), goal()],
    [['endGoal', 'endGoal', 'first', 'plan']]
  ],
  [
    'milestones without a sentence',
    4,
    [record(endGoal, endGoalId, { year: 2034 }), plan],
    [['endGoal', 'plan']]
  ],
  [
    'the role that both name now',
    6,
    [
      record(roleMoment, 'old', { reason: 'Begin', date: '2026-01-01', ...agreedRole }),
      record(roleMoment, 'new', { reason: 'Nu', date: '2026-11-01', ...agreedRole }),
      record(roleMoment, 'split', {
        reason: 'Nu',
        date: '2026-11-10',
        ...agreedRole,
        stepInitiative: 'directing'
      }),
      record(roleView, 'role-money', agreedRole),
      record(roleView, 'role-source', { stepMunicipality: 'directing' })
    ],
    [['roles', 'new', 'role-money']]
  ],
  [
    'commitments that hold, what is due first first and what is done last',
    6,
    [
      promise('late', { due: '2027-01-01' }),
      promise('soon', { due: '2026-12-01' }),
      promise('done', { state: 'done', due: '2026-10-01' }),
      promise('failed', { state: 'failed' }),
      promise('lapsed', { state: 'lapsed' })
    ],
    [['commitments', 'soon', 'late', 'done']]
  ],
  [
    'money and hours apart from knowledge',
    9,
    [
      record(resource, 'hours', { what: 'techniek', category: 'capacity' }),
      record(resource, 'euros', { what: 'zaal', category: 'budget' }),
      record(resource, 'law', { what: 'recht', category: 'knowledge' })
    ],
    [['resources', 'hours', 'euros']]
  ],
  [
    'who is there now',
    12,
    [
      record(person, 'here', { role: 'Trekker' }),
      record(person, 'gone', { role: 'Wethouder', until: '2026-06-01' })
    ],
    [['contact', 'here']]
  ],
  [
    'the first evaluation that is planned',
    16,
    [
      record(conversation, 'second', { type: 'evaluation', title: 'E', date: '2027-11-24' }),
      record(conversation, 'first', { type: 'evaluation', title: 'E', date: '2027-05-24' }),
      record(conversation, 'held', { type: 'evaluation', title: 'E', date: '2026-05-24' })
    ],
    [['evaluation', 'first']]
  ],
  ['what is in the bin', 15, [{ ...plan, values: { ...plan.values, trashed: { by: 'Noor', at: 1 } } }], []]
])('an artikel can be filled from: %s', (_, number, records, found) => {
  expect(ids(number, ...records)).toEqual(found);
});

const sources = from(4, goal(), plan);
const [first] = sources;
if (first === undefined) throw new Error('expected a source');
const filled = filledFromAfter([], first, sources, false);

test('a text names every field that it says, with its version', () => {
  expect(filled).toEqual([
    `endGoal/sentence/${stamp}`,
    `endGoal/year/${stamp}`,
    `plan/what/${stamp}`,
    `plan/year/${stamp}`
  ]);
});

test.each<[string, readonly PackedRecord[], readonly string[], boolean]>([
  ['nothing changed', [goal(), plan], [], false],
  ['the sentence was written anew', [goal('sentence'), plan], ['endGoal'], false],
  [
    'a milestone came',
    [goal(), plan, record(milestone, 'street', { what: 'Eerste straat' })],
    ['street'],
    false
  ],
  ['a milestone went', [goal()], [], true],
  ['a year was taken away', [goal(), { ...plan, values: { what: 'Plan klaar' } }], [], true],
  ['everything went', [], [], true]
])('since it was filled: %s', (_, records, fresh, gone) => {
  const now = from(4, ...records);
  const changes = sourceChanges(filled, now);
  expect(changes.changed.flatMap((change) => change.fresh.map(({ of }) => of.id))).toEqual(fresh);
  expect(changes.gone).toBe(gone);
  expect(sourceChanges(filledFromNow(filled, now), now)).toEqual({ changed: [], gone: false });
});

test('a text that was never filled has no sources that change', () => {
  expect(sourceChanges(undefined, sources)).toEqual({ changed: [], gone: false });
});

test('a second source behind the first leaves both named; in its place only the second', () => {
  const two = from(6, record(roleView, 'role-money', agreedRole), promise('hall'));
  const [roles, commitments] = two;
  if (roles === undefined || commitments === undefined) throw new Error('expected two sources');
  const one = filledFromAfter([], roles, two, false);
  const both = filledFromAfter(one, commitments, two, true);
  expect(both).toEqual([...one, `hall/what/${stamp}`].sort());
  expect(filledFromAfter(both, commitments, two, false)).toEqual([`hall/what/${stamp}`]);
});
