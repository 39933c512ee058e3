import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchIndex } from '../../src/search/index';
import { wordsOf } from '../../src/search/letters';
import { errorsIn } from '../../src/search/matcher';
import { distance } from './distance';
import { misspelt } from './misspelt';

const holding = (...texts: readonly string[]) => {
  const index = new SearchIndex();
  texts.forEach((text, i) => index.put({ doc: 'd', id: String(i), kind: 'note', at: i, texts: [text] }));
  return index;
};
const idsFor = (index: SearchIndex, query: string): readonly string[] =>
  index.find(query, () => 20).flatMap(({ best }) => best.map(({ id }) => id));

test('none of thirty misspelt words is missed, in the question or in the note', () => {
  const missed = misspelt.filter(
    ([right, wrong]) =>
      idsFor(holding(`Over ${right} spraken we`), wrong).length === 0 ||
      idsFor(holding(`Over ${wrong} spraken we`), right).length === 0
  );
  expect(misspelt).toHaveLength(30);
  expect(missed).toEqual([]);
});

test('short words are not taken for one another, and long ones only when they are nearly the same', () => {
  expect(idsFor(holding('een kat op het dak'), 'kar')).toEqual([]);
  expect(idsFor(holding('de plaats van de plant'), 'plan')).toEqual(['0']); // plant begins with it
  expect(idsFor(holding('de plaats'), 'plan')).toEqual([]);
  expect(idsFor(holding('gemeenschap'), 'gemeente')).toEqual([]);
});

test('accents and capitals do not matter, parts of words are found, all words have to be there', () => {
  const index = holding('Café Één, met Renée', 'de hybridewarmtepomp', 'Straßenfest', "foto's van het café");
  expect(idsFor(index, 'cafe')).toEqual(['3', '0']);
  expect(idsFor(index, 'RENEE een')).toEqual(['0']);
  expect(idsFor(index, 'rene\u0301e')).toEqual(['0']);
  expect(idsFor(index, 'warmtepomp')).toEqual(['1']);
  expect(idsFor(index, 'warmtpomp')).toEqual(['1']);
  expect(idsFor(index, 'strassen')).toEqual(['2']);
  expect(idsFor(index, 'foto café')).toEqual(['3']);
  expect(idsFor(index, '  …!')).toEqual([]);
});

test('what is right comes before what is nearly so, and then the latest', () => {
  const index = holding('warmtepomp', 'warmtpomp', 'een warmtepomp', 'hybridewarmtepomp');
  expect(idsFor(index, 'warmtepomp')).toEqual(['2', '0', '3', '1']);
});

/** Words of the index by the book: all terms there, in one of the words of the text, with errors where they may be. */
const isFound = (query: string, text: string): boolean =>
  wordsOf(query).every((term) =>
    wordsOf(text).some(
      (word) =>
        (term.length > 2 && word.includes(term)) ||
        word.startsWith(term) ||
        (errorsIn(term) > 0 &&
          Array.from(word, (_, i) => i + 1).some(
            (to) =>
              (to === word.length || word[to - 1] === term.at(-1)) &&
              distance(term, word.slice(0, to)) <= errorsIn(term)
          ))
    )
  );

test('after any changes it finds what one finds by reading everything, and holds no word of what is gone', () => {
  const someWords = ['wijk', 'buurt', 'buurthuis', 'pomp', 'café', 'wijkpomp', 'burt', 'pmop'];
  const text = fc.array(fc.constantFrom(...someWords), { maxLength: 3 }).map((words) => words.join(' '));
  const change = fc.record({
    doc: fc.constantFrom('x', 'y'),
    id: fc.constantFrom('1', '2', '3'),
    text: fc.option(text, { nil: undefined }),
    all: fc.boolean()
  });
  const queries = fc.constantFrom('buurt', 'wijk', 'pomp', 'huis', 'cafe', 'wijk pomp', 'pomp buurt');
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), queries, (changes, query) => {
      const index = new SearchIndex(0); // makes room all the time
      const held = new Map<string, string>();
      for (const { doc, id, text: words, all } of changes) {
        if (words !== undefined) {
          index.put({ doc, id, kind: 'note', at: 0, texts: [words] });
          held.set(doc + id, words);
        } else if (all) {
          index.removeAll(doc);
          for (const key of [...held.keys()]) if (key.startsWith(doc)) held.delete(key);
        } else {
          index.remove(doc, id);
          held.delete(doc + id);
        }
      }
      const found = index.find(query, () => 9).flatMap(({ best }) => best.map(({ doc, id }) => doc + id));
      const expected = [...held].filter(([, words]) => isFound(query, words)).map(([key]) => key);
      expect([...found].sort()).toEqual(expected.sort());
      expect(lettersOf(index)).toBe([...new Set(wordsOf([...held.values()].join(' ')))].sort().join(' '));
    }),
    { numRuns: 500 }
  );
});

/** The words that an index has in memory, also those that nothing refers to. */
const lettersOf = (index: SearchIndex): string => {
  const { words } = (
    index as unknown as { held: { words: { letters: Uint16Array; starts: Uint32Array; count: number } } }
  ).held;
  return Array.from({ length: words.count }, (_, i) =>
    String.fromCharCode(...words.letters.subarray(words.starts[i], words.starts[i + 1]))
  )
    .filter((word) => !/^\0*$/.test(word))
    .sort()
    .join(' ');
};

test('counts all, gives the best few, and nothing of a hidden document', () => {
  const index = holding(...Array.from({ length: 30 }, (_, i) => `pomp ${i}`));
  expect(index.find('pomp', () => 5)).toMatchObject([{ kind: 'note', count: 30, best: { length: 5 } }]);
  expect(index.find('pomp', () => 5, new Set(['d']))).toEqual([]);
});
