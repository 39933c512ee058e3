import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { endGoal, isReady, mayShow } from '../../../src/model/endGoal';
import { milestone } from '../../../src/model/milestone';
import { progress } from '../../../src/model/progress/start-1';
import { aRecord, bothAgreeTo, saysOf, stamp } from './startRecords';

const milestones = ['Plan klaar', 'Eerste straat warm'].map((what) => aRecord(milestone, { what }));
const ready = { readyMunicipality: true, readyInitiative: true };
const bothAgree = bothAgreeTo('year');
const sentence = { sentence: 'In 2034 is de wijk van het gas af.', year: 2034 };

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['milestones alone', milestones, ''],
  ['the municipality is ready', [aRecord(endGoal, { readyMunicipality: true })], 'municipality'],
  ['the initiative is ready', [aRecord(endGoal, { readyInitiative: true })], 'initiative'],
  ['the initiative showed its picture', [aRecord(endGoal, { pictureInitiative: 'Warm' })], 'initiative'],
  ['a side took it back', [aRecord(endGoal, { ...ready, readyInitiative: false })], 'municipality'],
  ['both are ready', [aRecord(endGoal, ready)], 'municipality initiative'],
  [
    'all that "klaar" asks',
    [aRecord(endGoal, { ...ready, ...sentence, ...bothAgree }), ...milestones],
    'municipality initiative together'
  ],
  [
    'one milestone only',
    [aRecord(endGoal, { ...ready, ...sentence, ...bothAgree }), ...milestones.slice(1)],
    'municipality initiative'
  ],
  [
    'no year',
    [aRecord(endGoal, { ...ready, ...sentence, year: null, ...bothAgree }), ...milestones],
    'municipality initiative'
  ],
  [
    'one side agrees',
    [
      aRecord(endGoal, { ...ready, ...sentence, agreedInitiative: stamp, agreedYearInitiative: stamp }),
      ...milestones
    ],
    'municipality initiative'
  ],
  [
    'the sentence was edited after both agreed',
    [aRecord(endGoal, { ...ready, ...sentence, ...bothAgree }, 'sentence'), ...milestones],
    'municipality initiative'
  ],
  [
    'the year was edited after both agreed',
    [aRecord(endGoal, { ...ready, ...sentence, ...bothAgree }, 'year'), ...milestones],
    'municipality initiative'
  ],
  [
    'the initiative agreed before there was a year',
    [aRecord(endGoal, { ...ready, ...sentence, ...bothAgree, agreedYearInitiative: null }), ...milestones],
    'municipality initiative'
  ],
  [
    'a milestone in the bin does not count',
    [
      aRecord(endGoal, { ...ready, ...sentence, ...bothAgree }),
      ...milestones.slice(1),
      aRecord(milestone, { what: 'Weg', trashed: { by: 'Noor', at: 1 } })
    ],
    'municipality initiative'
  ]
])('start-1: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});

test.each([
  [{}, false],
  [{ readyMunicipality: true }, false],
  [{ readyInitiative: true }, false],
  [{ readyMunicipality: true, readyInitiative: true }, true],
  [{ readyMunicipality: true, readyInitiative: false }, false],
  [{ readyMunicipality: true, pictureInitiative: 'Warm' }, true]
])('a picture may be shown over %j: %s', (goal, may) => {
  expect(mayShow(goal)).toBe(may);
});

test('an empty picture is not there', () => {
  expect(isReady({ pictureMunicipality: '' }, 'municipality')).toBe(false);
});
