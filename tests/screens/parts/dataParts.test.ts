import { expect, test } from 'vitest';
import { kinds } from '../../../src/model/kinds';
import { countsByPart } from '../../../src/screens/parts/dataParts';
import { countWords } from '../../../src/screens/parts/dataWords';

test('counts stand under the part of the app where people find them, what is in the bin at the end', () => {
  const counts = new Map([
    ['note', 34],
    ['conversation', 3],
    ['commitment', 1],
    ['club', 2],
    ['clause', 5],
    ['lesson', 1],
    ['other', 2]
  ]);
  expect(countsByPart(counts, 4)).toEqual([
    { part: 'Gesprekken', counts: ['34 notities', '3 gesprekken'] },
    { part: 'Afspraken', counts: ['1 afspraak'] },
    { part: 'Overeenkomst', counts: ['5 artikelen van de overeenkomst'] },
    { part: 'Handvatten', counts: ['2 clubs en verenigingen'] },
    { part: 'Verder', counts: ['1 les', '2 andere onderdelen', '4 in de prullenbak'] }
  ]);
});

test('every kind is told once, whatever part it belongs to', () => {
  const all = [...kinds.keys()];
  const told = countsByPart(new Map(all.map((kind, i) => [kind, i + 2])), 0).flatMap(({ counts }) => counts);
  expect([...told].sort()).toEqual(all.map((kind, i) => countWords(kind, i + 2)).sort());
});

test('of nothing there is no part', () => {
  expect(countsByPart(new Map(), 0)).toEqual([]);
});
