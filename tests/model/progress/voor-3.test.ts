import { expect, test } from 'vitest';
import { progress } from '../../../src/model/progress/voor-3';
import { row, saidBy } from './before';

const said = saidBy(progress);
const need = (id: string, values: Record<string, string>) =>
  row('supportNeed', id, { what: 'Zaal', ...values });
const both = { offeredMunicipality: 'Buurthuis', neededInitiative: 'Elke maand' };
const people = { contact: 'Wijkadviseur', substitute: 'Gebiedsmanager' };
const done = 'municipality initiative together';

test.each([
  ['nothing on the list', [], ''],
  ['only a name', [need('1', {})], ''],
  ['offered', [need('1', { offeredMunicipality: 'Buurthuis' })], 'municipality'],
  ['needed', [need('1', { neededInitiative: 'Elke maand' })], 'initiative'],
  ['both, still open', [need('1', { ...both, ...people })], 'municipality initiative'],
  ['arranged', [need('1', { ...both, ...people, state: 'arranged' })], done],
  [
    'arranged, nobody to take over',
    [need('1', { ...both, contact: 'x', state: 'arranged' })],
    'municipality initiative'
  ],
  ['open with a day', [need('1', { ...both, ...people, neededOn: '2027-01-01' })], done],
  [
    'declined without a reason',
    [need('1', { ...both, state: 'declined', neededOn: '2027-01-01' })],
    'municipality initiative'
  ],
  ['declined with a reason', [need('1', { ...both, state: 'declined', reason: 'Te duur' })], done],
  [
    'one arranged and one open',
    [need('1', { ...both, ...people, state: 'arranged' }), need('2', { ...people })],
    'municipality initiative'
  ]
])('%s', (_, records, expected) => expect(said(...records)).toBe(expected));
