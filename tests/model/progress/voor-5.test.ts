import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { situationOf } from '../../../src/model/guidelines';
import { guidelineStateOf } from '../../../src/model/guidelineState';
import { progress } from '../../../src/model/progress/voor-5';
import { row, saidBy } from './before';

const said = saidBy(progress);
const experiment = (id: string, values: Record<string, string>) =>
  row('experiment', id, { what: 'Eén straat eerst', ...values });
const lessons = { lessonMunicipality: 'Eerder bellen', lessonInitiative: 'Kleiner beginnen' };

test.each([
  ['nothing tried', [], ''],
  ['only a name', [experiment('1', {})], ''],
  ['one side named a risk', [experiment('1', { riskMunicipality: 'Te weinig mensen' })], 'municipality'],
  ['the other side named a risk', [experiment('1', { riskInitiative: 'Te duur' })], 'initiative'],
  ['lessons, not closed', [experiment('1', lessons)], 'municipality initiative'],
  [
    'closed with both lessons',
    [experiment('1', { ...lessons, closedOn: '2026-11-24' })],
    'municipality initiative together'
  ],
  [
    'to be closed tomorrow',
    [experiment('1', { ...lessons, closedOn: '2026-11-25' })],
    'municipality initiative'
  ],
  [
    'closed with one lesson',
    [experiment('1', { lessonInitiative: 'Kleiner', closedOn: '2026-11-01' })],
    'initiative'
  ],
  [
    'the lessons in two experiments, of which one is closed',
    [
      experiment('1', { lessonMunicipality: 'Eerder bellen', closedOn: '2026-11-01' }),
      experiment('2', { lessonInitiative: 'Kleiner' })
    ],
    'municipality initiative'
  ]
])('%s', (_, records, expected) => expect(said(...records)).toBe(expected));

test('a trial that somebody wrote down is a beginning, also while no side said more of it', () => {
  const stateOf = (...records: readonly PackedRecord[]) =>
    guidelineStateOf(progress(situationOf(records, '2026-11-24')), undefined, '2026-11-24');
  expect(stateOf()).toBe('notStarted');
  expect(stateOf(experiment('1', {}), experiment('2', {}))).toBe('begun');
});
