/** How well a word fits what somebody typed: it is it or begins with it, has it in it, or is nearly it. */
export const fits = { none: 0, nearly: 1, inside: 2, begins: 3 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** As many letters as a number has bits to count them by. */
const longest = 31;

/** Two letters stand in half of all words: only of three on is it worth to look for them further on in a word. */
const shortestInside = 3;

/** Which letters a word has, each in one of the bits of a number: what two words cannot share shows at once. */
export const lettersIn = (letters: Uint16Array, start: number, end: number): number => {
  let bits = 0;
  for (let i = start; i < end; i++) bits |= 1 << ((letters[i] ?? 0) & 31);
  return bits;
};

/** The number of bits that are set. */
export const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
};

/** How many typing errors a term may have. */
export const errorsIn = (term: string): number => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0);

/**
 * Compares a term with words, letter by letter, all places of the term at once in the bits of a number
 * (Myers 1999; two letters that changed places count as one error: Hyyrö 2003).
 */
export class Matcher {
  private readonly places = new Map<number, number>();
  private readonly lowPlaces = new Uint32Array(128);
  private readonly length: number;
  private readonly errors: number;
  private readonly last: number;
  private readonly own: number;

  constructor(term: string) {
    const known = term.slice(0, longest);
    this.length = known.length;
    this.errors = errorsIn(known);
    this.last = known.charCodeAt(known.length - 1);
    this.own = lettersIn(
      Uint16Array.from(known, (letter) => letter.charCodeAt(0)),
      0,
      known.length
    );
    for (let i = 0; i < known.length; i++) {
      const code = known.charCodeAt(i);
      this.places.set(code, (this.places.get(code) ?? 0) | (1 << i));
    }
    for (const [code, bits] of this.places) if (code < 128) this.lowPlaces[code] = bits;
  }

  /** Whether a word with these letters, of `lettersIn`, may fit: each error can make up for one that it has not. */
  mayFit(letters: number): boolean {
    const missing = this.own & ~letters;
    return missing === 0 || (this.errors > 0 && bitsIn(missing) <= this.errors);
  }

  /** How the word in `letters`, from `start` up to `end`, fits the term. */
  fit(letters: Uint16Array, start: number, end: number): Fit {
    const { errors, length } = this;
    if (end - start < length - errors) return fits.none;
    const at = this.insideAt(letters, start, end);
    if (at === 0) return fits.begins;
    if (at > 0) return length >= shortestInside ? fits.inside : fits.none;
    if (errors === 0) return fits.none;
    if (this.within(letters, start, end, true, errors)) return fits.nearly;
    // A part of a long word: only of a long term, and with one error, or everything is nearly everything.
    return length >= 8 && this.within(letters, start, end, false, 1) ? fits.nearly : fits.none;
  }

  /** Where the term stands in the word as it is; below zero when nowhere (Shift-And). */
  private insideAt(letters: Uint16Array, start: number, end: number): number {
    const whole = 1 << (this.length - 1);
    let met = 0;
    for (let i = start; i < end; i++) {
      met = ((met << 1) | 1) & this.placesOf(letters[i] ?? 0);
      if ((met & whole) !== 0) return i + 1 - this.length - start;
    }
    return -1;
  }

  private placesOf(code: number): number {
    return code < 128 ? (this.lowPlaces[code] ?? 0) : (this.places.get(code) ?? 0);
  }

  /**
   * Whether the term is the word with at most so many errors, or the beginning of it (`anchored`), or any part of
   * it. A part has to end in the last letter of the term, or every word that begins alike would be one.
   */
  private within(
    letters: Uint16Array,
    start: number,
    end: number,
    anchored: boolean,
    errors: number
  ): boolean {
    const top = 1 << (this.length - 1);
    let [plus, minus, diagonal, before, score] = [-1, 0, 0, 0, this.length];
    for (let i = start; i < end; i++) {
      const code = letters[i] ?? 0;
      const here = this.placesOf(code);
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & plus) + plus) ^ plus) | here | minus | swapped | 0;
      let up = minus | ~(diagonal | plus);
      const down = diagonal & plus;
      if ((up & top) !== 0) score++;
      else if ((down & top) !== 0) score--;
      if (score <= errors && (i === end - 1 || code === this.last)) return true;
      up = (up << 1) | (anchored ? 1 : 0);
      plus = (down << 1) | ~(diagonal | up);
      minus = up & diagonal;
      before = here;
    }
    return false;
  }
}
