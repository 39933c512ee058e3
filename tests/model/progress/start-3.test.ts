import { expect, test } from 'vitest';
import type { Json, PackedRecord } from '../../../src/merge/record';
import { club } from '../../../src/model/club';
import { progress } from '../../../src/model/progress/start-3';
import { aRecord, saysOf } from './startRecords';

const aClub = (values: Readonly<Record<string, Json>> = {}) =>
  aRecord(club, { name: 'Voetbalclub', ...values });
const known = { knownBySide: 'initiative', knownBy: 'de penningmeester' };
const held = { activity: 'Soep na de training', result: 'Tien mensen kwamen.' };

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['only a name', [aClub()], ''],
  ['a side without a person', [aClub({ knownBySide: 'initiative' })], ''],
  ['known by the initiative', [aClub(known)], 'initiative'],
  ['the municipality brings a room', [aClub({ bringsMunicipality: 'Een zaal' })], 'municipality'],
  ['known by both', [aClub({ ...known, knownBySide: 'together' })], 'municipality initiative'],
  ['three known, none active', [aClub(known), aClub(known), aClub(known)], 'initiative'],
  ['two known and one active', [aClub({ ...known, ...held }), aClub(known), aClub()], 'initiative'],
  [
    'an activity without how it went',
    [aClub({ ...known, activity: 'Soep' }), aClub(known), aClub(known)],
    'initiative'
  ],
  [
    'three known and one active',
    [aClub({ ...known, ...held, bringsMunicipality: 'Een zaal' }), aClub(known), aClub(known)],
    'municipality initiative together'
  ]
])('start-3: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});
