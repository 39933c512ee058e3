import { expect, test } from 'vitest';
import type { Json, PackedRecord } from '../../../src/merge/record';
import { readAs } from '../../../src/model/kind';
import { progress } from '../../../src/model/progress/start-5';
import { gapOf, resource, shortage } from '../../../src/model/resource';
import { aRecord, bothAgreeTo, saysOf, stamp } from './startRecords';

type Values = Readonly<Record<string, Json>>;
const aResource = (values: Values = {}, edited?: string) =>
  aRecord(resource, { what: 'projectleiding', category: 'capacity', ...values }, edited);
const read = (values: Values, edited?: string) => {
  const found = readAs(resource, aResource(values, edited));
  if (found === undefined) throw new Error('not a resource');
  return found;
};
const counted = { needed: 16, hasMunicipality: 8, hasInitiative: 4 };
const bothAgree = bothAgreeTo('needed', 'hasMunicipality', 'hasInitiative');
const solved = { solvedBySide: 'municipality', by: '2027-01-01' };

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['only what', [aResource()], ''],
  ['the municipality said what it has', [aResource({ hasMunicipality: 0 })], 'municipality'],
  ['the initiative said it in words', [aResource({ wordsInitiative: 'een bouwkundige' })], 'initiative'],
  ['both, and a gap', [aResource(counted)], 'municipality initiative'],
  [
    'the gap has somebody and a day',
    [aResource({ ...counted, ...solved })],
    'municipality initiative together'
  ],
  ['one gap of two', [aResource({ ...counted, ...solved }), aResource(counted)], 'municipality initiative'],
  ['one of two still unknown', [aResource({ ...counted, ...solved }), aResource()], 'municipality initiative']
])('start-5: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});

test.each<[string, Values, number | undefined]>([
  ['nobody counted', {}, undefined],
  ['only what is needed', { needed: 16 }, undefined],
  ['one side counted', { needed: 16, hasInitiative: 4 }, 12],
  ['both counted', counted, 4],
  ['more than enough', { ...counted, hasInitiative: 20 }, 0]
])('what is short: %s', (_, values, short) => {
  expect(shortage(read(values))).toBe(short);
});

test.each<[ReturnType<typeof gapOf>, Values]>([
  ['unknown', { needed: 16 }],
  ['unknown', { wordsMunicipality: 'een jurist' }],
  ['enough', { ...counted, needed: 12 }],
  ['enough', { wordsMunicipality: 'een jurist', wordsInitiative: 'niemand' }],
  ['short', counted],
  ['short', { short: 'iemand die ’s avonds kan' }],
  ['short', { ...counted, solvedBySide: 'municipality' }],
  ['short', { ...counted, by: '2027-01-01' }],
  ['planned', { ...counted, ...solved }],
  ['planned', { ...counted, solvedBy: 'de projectleider', by: '2027-01-01' }],
  ['short', { ...counted, acceptance: 'Het kan wachten', agreedInitiative: stamp }],
  ['accepted', { ...counted, acceptance: 'Het kan wachten', ...bothAgree }]
])('a resource is %s: %j', (standing, values) => {
  expect(gapOf(read(values))).toBe(standing);
});

test('a gap is no longer accepted when the words that both agreed to were edited', () => {
  expect(gapOf(read({ ...counted, acceptance: 'Het kan wachten', ...bothAgree }, 'acceptance'))).toBe(
    'short'
  );
});

test.each(['needed', 'hasMunicipality', 'hasInitiative'])(
  'a gap is no longer accepted when %s was counted again',
  (field) => {
    expect(gapOf(read({ ...counted, acceptance: 'Het kan wachten', ...bothAgree }, field))).toBe('short');
  }
);

test('a gap is no longer accepted when what is short was written since', () => {
  expect(gapOf(read({ ...counted, acceptance: 'Het kan wachten', ...bothAgree, short: 'meer' }))).toBe(
    'short'
  );
});
