import type { Scope } from '../../../src/model/scope';
import type { Side } from '../../../src/model/side';
import type { Purpose } from '../../../src/share/file';

/** Where a word was written: in a document of this scope, in a draft, or in what a device knows of its own user. */
type Place = Scope | 'draft' | 'profile';

interface Origin {
  readonly partnership: string;
  readonly places: Set<Place>;
  putBack: boolean;
}

/** Words that each stand for one thing that somebody wrote, so that it can be found wherever it goes. */
export class Words {
  private readonly known: Origin[] = [];

  /** A word that was never written before. */
  make(partnership: string, place: Place): string {
    this.known.push({ partnership, places: new Set([place]), putBack: false });
    return `Kanarie${this.known.length}Q`;
  }

  /** Somebody moved what holds the word: who may see it there may know it from now on. */
  move(word: string, place: Place): void {
    this.originOf(word).places.add(place);
  }

  /** Somebody put back what holds the word, which is another write: it reaches who lost the first one at any later time. */
  putBack(word: string): void {
    this.originOf(word).putBack = true;
  }

  /** Whether what holds the word was written once, and never moved. */
  isWhereItBegan(word: string): boolean {
    const { places, putBack } = this.originOf(word);
    return places.size === 1 && !putBack;
  }

  /** Whether the word was written in this partnership. */
  isOf(word: string, partnership: string): boolean {
    return this.originOf(word).partnership === partnership;
  }

  /** Whether the word may stand in a file of this purpose, made by somebody of this side, of these partnerships. */
  mayLeave(word: string, purpose: Purpose, side: Side, partnerships: readonly string[]): boolean {
    const leaves: Readonly<Record<Purpose, readonly Place[]>> = {
      share: ['shared'],
      handover: ['shared', side],
      backup: ['shared', 'municipality', 'initiative', 'device']
    };
    const { places, partnership } = this.originOf(word);
    return partnerships.includes(partnership) && leaves[purpose].some((place) => places.has(place));
  }

  private originOf(word: string): Origin {
    const origin = this.known[Number(/\d+/.exec(word)?.[0]) - 1];
    if (origin === undefined) throw new Error(`Nobody wrote ${word}`);
    return origin;
  }
}

/** The words that stand in a text. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/Kanarie\d+Q/g)].map(([word]) => word));

const latin = new TextDecoder('latin1');

/** A value of a database as one text, bytes and all. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof ArrayBuffer ? latin.decode(inner) : inner instanceof Map ? [...inner] : inner
  ) ?? '';

/** The text of a file, with what its pictures hold. */
export const readableOf = (file: string): string =>
  file + [...file.matchAll(/"data":"([^"]+)"/g)].map(([, data = '']) => atob(data)).join();
