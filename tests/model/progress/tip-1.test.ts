import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { endGoal } from '../../../src/model/endGoal';
import { byYear, milestone } from '../../../src/model/milestone';
import { progress } from '../../../src/model/progress/tip-1';
import { aRecord, saysOf } from './startRecords';

const goal = aRecord(endGoal, { sentence: 'In 2034 van het gas af' });
const helps = { helpsMunicipality: 'De raad kan kiezen', helpsInitiative: 'Buren zien dat het kan' };
const explained = aRecord(milestone, { what: 'Plan klaar', ...helps });
const loose = aRecord(milestone, { what: 'Folder' });

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['an end goal and loose milestones', [goal, loose], ''],
  ['one side', [goal, aRecord(milestone, { what: 'Plan', helpsInitiative: 'Ja' })], 'initiative'],
  ['the other side', [goal, aRecord(milestone, { what: 'Plan', helpsMunicipality: 'Ja' })], 'municipality'],
  ['every milestone explained by both', [goal, explained], 'municipality initiative together'],
  ['one still loose', [goal, explained, loose], 'municipality initiative'],
  ['no end goal', [explained], 'municipality initiative']
])('tip-1: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});

test('the nearest year stands first, and without a year last', () => {
  const { record, ...none } = { id: 'x', what: '', record: loose };
  const years = [undefined, 2034, 2027].map((year) => ({ ...none, record, ...(year && { year }) }));
  expect(years.sort(byYear).map(({ year }) => year)).toEqual([2027, 2034, undefined]);
});
