import { grown } from './growing';
import { fits, lettersIn, type Matcher } from './matcher';

const emptyPlace = 0;

/** FNV-1a, over letters in place of bytes. */
const hashOf = (letters: Uint16Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** Every distinct word once, with a number: found by its letters, without making a string of it. */
export class Words {
  private letters = new Uint16Array(1 << 16);
  private starts = new Uint32Array(1 << 12);
  private lettersOf = new Uint32Array(1 << 12);
  private table = new Uint32Array(1 << 13);
  count = 0;

  /** The number of the word in the first `length` places of `word`; a new one for a new word. */
  numberOf(word: Uint16Array, length: number): number {
    const mask = this.table.length - 1;
    for (let place = hashOf(word, 0, length) & mask; ; place = (place + 1) & mask) {
      const known = this.table[place] ?? emptyPlace;
      if (known === emptyPlace) return this.add(word, length, place);
      if (this.isWord(known - 1, word, length)) return known - 1;
    }
  }

  /** How every word fits a term: its fit in the bits of this term, put beside those of other terms in `into`. */
  match(matcher: Matcher, term: number, into: Uint32Array): void {
    for (let word = 0; word < this.count; word++) {
      if (!matcher.mayFit(this.lettersOf[word] ?? 0)) continue;
      const fit = matcher.fit(this.letters, this.starts[word] ?? 0, this.starts[word + 1] ?? 0);
      if (fit === fits.none) continue;
      const bits = 1 | (fit >= fits.inside ? 0x100 : 0) | (fit === fits.begins ? 0x10000 : 0);
      into[word] = (into[word] ?? 0) | (bits << term);
    }
  }

  /** Copies the letters of a word, and gives their number. */
  lettersTo(into: Uint16Array, word: number): number {
    const [start = 0, end = 0] = [this.starts[word], this.starts[word + 1]];
    into.set(this.letters.subarray(start, end));
    return end - start;
  }

  /** Wipes the letters of a word that stands nowhere any more. Its number is never given again. */
  forget(word: number): void {
    this.letters.fill(0, this.starts[word], this.starts[word + 1]);
    this.lettersOf[word] = 0;
  }

  private isWord(number: number, word: Uint16Array, length: number): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.letters[start + i] !== word[i]) return false;
    return true;
  }

  private add(word: Uint16Array, length: number, place: number): number {
    const start = this.starts[this.count] ?? 0;
    this.letters = grown(this.letters, start + length);
    this.letters.set(word.subarray(0, length), start);
    this.starts = grown(this.starts, this.count + 2);
    this.starts[this.count + 1] = start + length;
    this.lettersOf = grown(this.lettersOf, this.count + 1);
    this.lettersOf[this.count] = lettersIn(word, 0, length);
    this.table[place] = ++this.count;
    if (this.count * 2 > this.table.length) this.spread();
    return this.count - 1;
  }

  private spread(): void {
    this.table = new Uint32Array(this.table.length * 2);
    const mask = this.table.length - 1;
    for (let word = 0; word < this.count; word++) {
      if (this.lettersOf[word] === 0) continue; // forgotten
      const [start = 0, end = 0] = [this.starts[word], this.starts[word + 1]];
      let place = hashOf(this.letters, start, end) & mask;
      while (this.table[place] !== emptyPlace) place = (place + 1) & mask;
      this.table[place] = word + 1;
    }
  }
}
