import { expect, test } from 'vitest';
import { interest } from '../../../src/model/interest';
import { progress } from '../../../src/model/progress/tijdens-2';
import type { Side } from '../../../src/model/side';
import { both, done, made, nothing, onlyInitiative, onlyMunicipality, situation } from './during';

const cards = (side: Side, count: number, values = {}) =>
  Array.from({ length: count }, () =>
    made(interest, { side, position: 'Geen graafwerk in de zomer', ...values })
  );

test.each([
  ['nothing there', [], nothing],
  ['a card of the municipality', cards('municipality', 1), onlyMunicipality],
  ['cards of the initiative', cards('initiative', 3), onlyInitiative],
  ['one of each', [...cards('municipality', 1), ...cards('initiative', 1)], both],
  ['three and two', [...cards('municipality', 3), ...cards('initiative', 2)], both],
  ['three of each', [...cards('municipality', 3), ...cards('initiative', 3)], done],
  [
    'a clash without what follows',
    [
      ...cards('municipality', 3),
      ...cards('initiative', 3),
      ...cards('initiative', 1, { relation: 'clash' })
    ],
    both
  ],
  [
    'a clash with what follows',
    [
      ...cards('municipality', 3),
      ...cards('initiative', 2),
      ...cards('initiative', 1, { relation: 'clash', followUp: 'Samen naar de aannemer' })
    ],
    done
  ]
])('tijdens-2: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});
