import { expect, test } from 'vitest';
import { progress } from '../../../src/model/progress/voor-4';
import { row, saidBy } from './before';

const said = saidBy(progress);
const invited = { how: 'Brief', on: '2026-10-01' };
const felt = { welcomeInitiative: 'well' };
const outreach = (values: Record<string, string>) =>
  row('outreach', '1', { group: 'Huurders van de Lindehof', ...values });

test.each([
  ['nobody invited', [], ''],
  ['a group, not invited yet', [outreach({})], ''],
  ['invited', [outreach(invited)], 'municipality'],
  ['how it felt', [outreach(felt)], 'initiative'],
  [
    'both, not followed up',
    [outreach({ ...invited, ...felt, followUpOn: '2026-10-10' })],
    'municipality initiative'
  ],
  [
    'followed up on the agreed day',
    [outreach({ ...invited, ...felt, followUpOn: '2026-10-10', followedUpOn: '2026-10-10' })],
    'municipality initiative together'
  ],
  [
    'followed up later than agreed',
    [outreach({ ...invited, ...felt, followUpOn: '2026-10-10', followedUpOn: '2026-10-11' })],
    'municipality initiative'
  ],
  [
    'followed up, and not said how it felt',
    [outreach({ ...invited, followUpOn: '2026-10-10', followedUpOn: '2026-10-09' })],
    'municipality'
  ]
])('%s', (_, records, expected) => expect(said(...records)).toBe(expected));
