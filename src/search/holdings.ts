import { grown } from './growing';
import { eachWord, longestWord, spellOut } from './letters';
import { Words } from './words';

/** Whose words they are. */
export interface Holder {
  readonly doc: string;
  readonly id: string;
  readonly kind: string;
  /** When it was. */
  readonly at: number;
}

/** Which words each holder has: for every holder a row of numbers, one row after the other. */
export class Holdings {
  readonly words = new Words();
  private readonly holders: (Holder | undefined)[] = [];
  private numbers = new Uint32Array(1 << 12);
  private starts = new Uint32Array(1 << 10);
  /** Per word how many have it, and the row of the last of them, counted from 1. */
  private having = new Uint32Array(1 << 10);
  private lastIn = new Uint32Array(1 << 10);
  private readonly letters = new Uint16Array(longestWord);
  private used = 0;
  private idle = 0;

  get rows(): number {
    return this.holders.length;
  }

  /** How many numbers there are, and how many of them belong to what is gone. */
  get size(): { readonly used: number; readonly idle: number } {
    return { used: this.used, idle: this.idle };
  }

  holderOf(row: number): Holder | undefined {
    return this.holders[row];
  }

  /** @returns the row. */
  add(holder: Holder, texts: readonly string[]): number {
    const row = this.open(holder);
    for (const text of texts) eachWord(spellOut(text), this.letters, (length) => this.hold(row, length));
    return row;
  }

  /** Adds a row of others as it is, without reading its texts again. */
  addFrom(others: Holdings, from: number, holder: Holder): number {
    const row = this.open(holder);
    for (let i = others.starts[from] ?? 0; i < (others.starts[from + 1] ?? 0); i++)
      this.hold(row, others.words.lettersTo(this.letters, others.numbers[i] ?? 0));
    return row;
  }

  /** Empties a row; words that nobody else has are wiped. */
  drop(row: number): void {
    this.holders[row] = undefined;
    const [from = 0, to = 0] = [this.starts[row], this.starts[row + 1]];
    this.idle += to - from;
    for (let i = from; i < to; i++) {
      const word = this.numbers[i] ?? 0;
      const left = (this.having[word] ?? 1) - 1;
      this.having[word] = left;
      if (left === 0) this.words.forget(word);
    }
  }

  /** What the words of a row have in `marks`, a number per word, put together. */
  marksOf(row: number, marks: Uint32Array): number {
    const end = this.starts[row + 1] ?? 0;
    let bits = 0;
    for (let i = this.starts[row] ?? 0; i < end; i++) bits |= marks[this.numbers[i] ?? 0] ?? 0;
    return bits;
  }

  private open(holder: Holder): number {
    const row = this.holders.push(holder) - 1;
    this.starts = grown(this.starts, row + 2);
    this.starts[row + 1] = this.used;
    return row;
  }

  /** Gives the last row the word that stands in `letters`. */
  private hold(row: number, length: number): void {
    const word = this.words.numberOf(this.letters, length);
    this.lastIn = grown(this.lastIn, word + 1);
    if (this.lastIn[word] === row + 1) return;
    this.lastIn[word] = row + 1;
    this.having = grown(this.having, word + 1);
    this.having[word] = (this.having[word] ?? 0) + 1;
    this.numbers = grown(this.numbers, this.used + 1);
    this.numbers[this.used++] = word;
    this.starts[row + 1] = this.used;
  }
}
