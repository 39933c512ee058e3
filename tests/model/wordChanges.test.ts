import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, type WordChange } from '../../src/model/wordChanges';

const textOf = (changes: readonly WordChange[], ...kinds: readonly WordChange['what'][]): string =>
  changes
    .filter(({ what }) => kinds.includes(what))
    .map(({ words }) => words)
    .join('');

/** Texts as people write and paste them: whole and half characters, lines, spaces, and words that come back. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('de', 'wijk', 'beslist', 'mee', ' ', '  ', '\n', '\r\n', '.', '€ 5', 'één', '👩🏽‍🔧'),
      {
        maxLength: 60
      }
    )
    .map((words) => words.join(''))
);

test('what was kept and added is the new text, what was kept and removed is the old one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      expect(textOf(changes, 'kept', 'added')).toBe(after);
      expect(textOf(changes, 'kept', 'removed')).toBe(before);
      expect(changes.every(({ words }) => words !== '')).toBe(true);
    }),
    { numRuns: 500 }
  );
});

test('a text is the same as itself', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordChanges(same, same).every(({ what }) => what === 'kept')).toBe(true);
    })
  );
});

test.each<[string, string, readonly (readonly [WordChange['what'], string])[]]>([
  ['', '', []],
  ['', 'Samen', [['added', 'Samen']]],
  ['Samen', '', [['removed', 'Samen']]],
  [
    'De gemeente geeft drie uur.',
    'De gemeente geeft vier uur.',
    [
      ['kept', 'De gemeente geeft '],
      ['removed', 'drie'],
      ['added', 'vier'],
      ['kept', ' uur.']
    ]
  ],
  [
    'Elk half jaar kijken we terug.',
    'Elk nieuw seizoen kijken we terug.',
    [
      ['kept', 'Elk '],
      ['removed', 'half jaar'],
      ['added', 'nieuw seizoen'],
      ['kept', ' kijken we terug.']
    ]
  ],
  [
    'Zaal en koffie voor zes avonden.\nDrie uur.',
    'De gemeente en het initiatief geven uren.\nDrie uur.',
    [
      ['removed', 'Zaal en koffie voor zes avonden'],
      ['added', 'De gemeente en het initiatief geven uren'],
      ['kept', '.\nDrie uur.']
    ]
  ]
])('from "%s" to "%s"', (before, after, changes) => {
  expect(wordChanges(before, after).map(({ what, words }) => [what, words])).toEqual(changes);
});

test('texts that have nothing in common are replaced whole, and soon', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ');
  const [before, after] = [long('a'), long('b')];
  expect(wordChanges(before, after)).toEqual([
    { what: 'removed', words: before },
    { what: 'added', words: after }
  ]);
});
