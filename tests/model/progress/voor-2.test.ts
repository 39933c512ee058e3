import { expect, test } from 'vitest';
import { roleSubjects, roleViewId } from '../../../src/model/roleView';
import { progress } from '../../../src/model/progress/voor-2';
import { row, saidBy } from './before';

const said = saidBy(progress);
const four = (values: Record<string, string>) =>
  roleSubjects.map((subject) => row('roleView', roleViewId(subject), values));
const own = (values: Record<string, string>) => row('roleView', 'own', { subject: 'Isoleren', ...values });
const same = { stepMunicipality: 'directing', stepInitiative: 'directing' };
const other = { stepMunicipality: 'directing', stepInitiative: 'lettingGo' };

test.each([
  ['nobody chose', [], ''],
  ['chosen on one subject only', [row('roleView', 'role-source', same)], ''],
  ['one side on all', four({ stepMunicipality: 'directing' }), 'municipality'],
  ['the other side on all', four({ stepInitiative: 'directing' }), 'initiative'],
  ['both the same', four(same), 'municipality initiative together'],
  ['both, with differences', four(other), 'municipality initiative'],
  [
    'differences explained',
    four({ ...other, explanation: 'Zo gaat het' }),
    'municipality initiative together'
  ],
  [
    'differences on an agenda',
    [...four({ ...other, agendaItem: 'i' }), row('agendaItem', 'i', { conversation: 'c', question: 'Rol?' })],
    'municipality initiative together'
  ],
  ['the agenda point is gone', four({ ...other, agendaItem: 'i' }), 'municipality initiative'],
  ['a subject of their own, not chosen yet', [...four(same), own({})], ''],
  ['a subject of their own that differs', [...four(same), own(other)], 'municipality initiative'],
  [
    'a subject of their own in the bin',
    [...four(same), row('roleView', 'own', { ...other, trashed: { by: 'Noor', at: 1 } })],
    'municipality initiative together'
  ],
  ['a step of a newer app', four({ ...same, stepInitiative: 'dancing' }), 'municipality']
])('%s', (_, records, expected) => expect(said(...records)).toBe(expected));
