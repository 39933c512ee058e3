import { expect, test } from 'vitest';
import { progress } from '../../../src/model/progress/voor-1';
import { row, saidBy } from './before';

const said = saidBy(progress);
const municipality = { whyMunicipality: 'a', yieldsMunicipality: 'b', otherwiseMunicipality: 'c' };
const initiative = { whyInitiative: 'd', yieldsInitiative: 'e', otherwiseInitiative: 'f' };
const review = row('guidelineCard', 'card-voor-1', { reviewOn: '2027-05-01' });
const vision = (values: Record<string, string>) => row('vision', 'vision', values);

test.each([
  ['nobody wrote', [], ''],
  ['two of three questions answered', [vision({ whyMunicipality: 'a', yieldsMunicipality: 'b' })], ''],
  ['one side answered', [vision(municipality)], 'municipality'],
  ['the other side answered', [vision(initiative)], 'initiative'],
  ['both answered, no day yet', [vision({ ...municipality, ...initiative })], 'municipality initiative'],
  [
    'both answered, with a day to look again',
    [vision({ ...municipality, ...initiative }), review],
    'municipality initiative together'
  ],
  ['a day alone', [review], ''],
  [
    'an answer emptied again',
    [vision({ ...municipality, ...initiative, whyInitiative: '' }), review],
    'municipality'
  ]
])('%s', (_, records, expected) => expect(said(...records)).toBe(expected));
