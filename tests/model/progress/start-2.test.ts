import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { agreementWishes } from '../../../src/model/agreementWishes';
import { progress } from '../../../src/model/progress/start-2';
import { aRecord, bothAgree, saysOf, stamp } from './startRecords';

const wishes = { inMunicipality: 'Wie beslist', outInitiative: 'Geen boetes' };
const together = { together: 'Wie beslist, zonder boetes' };

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['what one side wants', [aRecord(agreementWishes, { inMunicipality: 'Geld' })], 'municipality'],
  ['what one side does not want', [aRecord(agreementWishes, { outInitiative: 'Boetes' })], 'initiative'],
  ['both', [aRecord(agreementWishes, wishes)], 'municipality initiative'],
  [
    'one side agrees',
    [aRecord(agreementWishes, { ...wishes, ...together, agreedMunicipality: stamp })],
    'municipality initiative'
  ],
  [
    'both agree',
    [aRecord(agreementWishes, { ...wishes, ...together, ...bothAgree })],
    'municipality initiative together'
  ],
  [
    'edited after both agreed',
    [aRecord(agreementWishes, { ...wishes, ...together, ...bothAgree }, 'together')],
    'municipality initiative'
  ]
])('start-2: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});
