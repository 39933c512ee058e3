import { expect, test } from 'vitest';
import type { PackedRecord } from '../../../src/merge/record';
import { situationOf } from '../../../src/model/guidelines';
import { progress } from '../../../src/model/progress/tip-2';

const stored = (kind: string, id: string, values: PackedRecord['values']): PackedRecord => ({
  id,
  kind,
  stamp: 'w-1-0',
  values
});
const dna = (values: PackedRecord['values']) => stored('neighbourhood', 'neighbourhood', values);
const group = (id: string, values: PackedRecord['values'] = {}) =>
  stored('unheardGroup', id, { group: 'Jongeren', ...values });

const told = { storyInitiative: 'Van de mijn', learnedMunicipality: 'Trots op de harmonie' };

test.each<[string, readonly PackedRecord[], readonly [boolean, boolean, boolean]]>([
  ['nothing', [], [false, false, false]],
  ['the initiative told of its languages', [dna({ languagesInitiative: 'Turks' })], [false, true, false]],
  ['the initiative told of its pride', [dna({ prideInitiative: 'De harmonie' })], [false, true, false]],
  [
    'the initiative told what is sensitive',
    [dna({ sensitivitiesInitiative: 'De sloop' })],
    [false, true, false]
  ],
  ['the gemeente wrote what it learned', [dna({ learnedMunicipality: 'Veel' })], [true, false, false]],
  ['both', [dna(told)], [true, true, true]],
  ['both, and a group without an action', [dna(told), group('a')], [true, true, false]],
  [
    'both, and each group has an action',
    [dna(told), group('a', { action: 'Naar school' })],
    [true, true, true]
  ],
  [
    'both, and one of two groups has an action',
    [dna(told), group('a', { action: 'Naar school' }), group('b')],
    [true, true, false]
  ],
  ['a cleared text is no contribution', [dna({ ...told, learnedMunicipality: null })], [false, true, false]]
])('tip-2: %s', (_, records, [municipality, initiative, together]) => {
  expect(progress(situationOf(records, '2026-11-24'))).toEqual({ municipality, initiative, together });
});
