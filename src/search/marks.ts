import { eachWord, longestWord, spellOut, wordsOf } from './letters';
import { fits, Matcher } from './matcher';

/** A piece of a text; `found` is what somebody looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

type Spot = readonly [from: number, to: number];

/** About as much as fits in two lines of a phone. */
const excerptLength = 160;

/** Marks in a text what a query found in it: the text around the first spot, in pieces. */
export const marker = (query: string): ((text: string) => readonly Piece[]) => {
  const matchers = wordsOf(query).map((term) => ({ term, matcher: new Matcher(term) }));
  const letters = new Uint16Array(longestWord);

  /** What of the word at these places to mark: where letters and places agree only the beginning that was typed. */
  const spotAt = (length: number, from: number, to: number): Spot | undefined => {
    const met = matchers.map(({ term, matcher }) => ({ term, fit: matcher.fit(letters, 0, length) }));
    const begins = met.filter(({ fit }) => fit === fits.begins).map(({ term }) => term.length);
    if (begins.length > 0 && length === to - from) return [from, from + Math.max(...begins)];
    return met.some(({ fit }) => fit !== fits.none) ? [from, to] : undefined;
  };

  const spotsIn = (text: string): readonly Spot[] => {
    const spots: Spot[] = [];
    eachWord(text, letters, (length, from, to) => {
      const written = text.slice(from, to);
      const [spelled] = spellOut(written) === written ? [] : wordsOf(written);
      spelled?.split('').forEach((letter, i) => (letters[i] = letter.charCodeAt(0)));
      const spot = spotAt(spelled?.length ?? length, from, to);
      if (spot !== undefined) spots.push(spot);
    });
    return spots;
  };

  return (text) => {
    const spots = spotsIn(text);
    const [first] = spots;
    const [from, until] = windowOn(text, first);
    const pieces: Piece[] = from > 0 ? [{ text: '… ', found: false }] : [];
    let at = from;
    for (const [spotFrom, spotTo] of spots) {
      if (spotFrom < from || spotTo > until) continue;
      if (spotFrom > at) pieces.push({ text: text.slice(at, spotFrom), found: false });
      pieces.push({ text: text.slice(spotFrom, spotTo), found: true });
      at = spotTo;
    }
    if (at < until) pieces.push({ text: text.slice(at, until), found: false });
    if (until < text.length) pieces.push({ text: ' …', found: false });
    return pieces;
  };
};

/** The part of a text to show, so that the spot is in it and words are whole where they can be. */
const windowOn = (text: string, [spotFrom, spotTo]: Spot = [0, 0]): Spot => {
  const wanted = Math.max(0, spotFrom - excerptLength / 3);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const from = Math.floor(Math.min(start, spotFrom));
  if (text.length - from <= excerptLength) return [from, text.length];
  const space = text.lastIndexOf(' ', from + excerptLength);
  return [from, Math.max(spotTo, space > from ? space : from + excerptLength)];
};
