import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsIn, fits, lettersIn, Matcher } from '../../src/search/matcher';
import { distance } from './distance';

const fit = (term: string, word: string) => {
  const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return new Matcher(term).fit(letters, 0, letters.length);
};

const fewLetters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: min, maxLength: max });

/** Whether a part of the word, that ends in the last letter of the term or with the word, is near enough. */
const partIsNear = (term: string, word: string, starts: readonly number[], errors: number): boolean =>
  starts.some((from) =>
    Array.from({ length: word.length - from }, (_, i) => from + i + 1).some(
      (to) =>
        (to === word.length || word[to - 1] === term.at(-1)) && distance(term, word.slice(from, to)) <= errors
    )
  );

test('fits as the distance by the book says', () => {
  fc.assert(
    fc.property(fewLetters(1, 11), fewLetters(1, 14), (term, word) => {
      const places = Array.from(word, (_, i) => i);
      const errors = errorsIn(term);
      const near =
        errors > 0 &&
        (partIsNear(term, word, [0], errors) || (term.length >= 8 && partIsNear(term, word, places, 1)));
      const expected = word.startsWith(term)
        ? fits.begins
        : word.includes(term)
          ? term.length > 2
            ? fits.inside
            : fits.none
          : near
            ? fits.nearly
            : fits.none;
      expect(fit(term, word)).toBe(expected);
      const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      const mayFit = new Matcher(term).mayFit(lettersIn(letters, 0, letters.length));
      expect(mayFit || expected === fits.none, 'a word that fits is never passed over').toBe(true);
    }),
    { numRuns: 3000 }
  );
});
