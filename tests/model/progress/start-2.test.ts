import { expect, test } from 'vitest';
import type { Json, PackedRecord } from '../../../src/merge/record';
import { agreementVersion } from '../../../src/model/agreementVersion';
import { agreementWishes } from '../../../src/model/agreementWishes';
import { clause, clauseId, clauseNumbers, type ClauseNumber } from '../../../src/model/clause';
import { evaluationChange } from '../../../src/model/evaluation';
import { progress } from '../../../src/model/progress/start-2';
import { aRecord, bothAgree, saysOf, stamp } from './startRecords';

type Values = Readonly<Record<string, Json>>;
const aClause = (number: ClauseNumber, values: Values = {}, edited?: string): PackedRecord => ({
  ...aRecord(clause, { number, ...values }, edited),
  id: clauseId(number)
});
const both = { textMunicipality: 'Geld', textInitiative: 'Uren' };
const agreed = { ...both, text: 'Geld en uren', ...bothAgree };
/** An agreement of one artikel; all others are left out. */
const onlyNine = (values: Values = agreed, edited?: string) => [
  ...clauseNumbers.filter((number) => number !== 9).map((number) => aClause(number, { leftOut: true })),
  aClause(9, values, edited)
];
const snapshot = { number: 9, text: 'Geld en uren', stamp, agreed: ['municipality', 'initiative'] };
const signed = {
  date: '2026-11-24',
  signerMunicipality: 'Wethouder',
  signerInitiative: 'Voorzitter',
  evaluateOn: '2027-05-25',
  clauses: [snapshot]
};
const version = (values: Values = {}) => aRecord(agreementVersion, { ...signed, ...values });
const change = aRecord(evaluationChange, {
  evaluation: 'e',
  what: 'Meer uren',
  clause: clauseId(9),
  clauseStamp: stamp,
  ...bothAgree
});

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['a wish of one side', [aRecord(agreementWishes, { inMunicipality: 'Geld' })], 'municipality'],
  ['what one side does not want', [aRecord(agreementWishes, { outInitiative: 'Boetes' })], 'initiative'],
  ['a text of one side', [aClause(3, { textInitiative: 'De Linde' })], 'initiative'],
  ['a side that agrees', [aClause(3, { text: 'De Linde', agreedInitiative: stamp })], 'initiative'],
  ['texts of both', [aClause(9, both)], 'municipality initiative'],
  ['one agreed, seventeen empty', [aClause(9, agreed), version()], 'municipality initiative'],
  ['all that apply agreed, no version', onlyNine(), 'municipality initiative'],
  ['agreed and signed', [...onlyNine(), version()], 'municipality initiative together'],
  ['everything left out', [...onlyNine({ leftOut: true }), version({ clauses: [] })], ''],
  [
    'nobody signs for a side',
    [...onlyNine(), version({ signerInitiative: null })],
    'municipality initiative'
  ],
  ['no day to look back', [...onlyNine(), version({ evaluateOn: null })], 'municipality initiative'],
  [
    'recorded before both agreed',
    [...onlyNine(), version({ clauses: [{ ...snapshot, agreed: ['initiative'] }] })],
    'municipality initiative'
  ],
  ['edited after it was signed', [...onlyNine(agreed, 'text'), version()], 'municipality initiative'],
  [
    'agreed anew, without a new version',
    [
      ...onlyNine({ ...agreed, agreedMunicipality: 'karim-1-b', agreedInitiative: 'karim-1-b' }, 'text'),
      version()
    ],
    'municipality initiative'
  ],
  [
    'one side wants to discuss',
    [...onlyNine({ ...agreed, discussInitiative: stamp }), version()],
    'municipality initiative'
  ],
  ['an evaluation opened it', [...onlyNine(), version(), change], 'municipality initiative']
])('start-2: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});
