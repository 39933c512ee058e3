import { Best } from './best';
import { Holdings, type Holder } from './holdings';
import { wordsOf } from './letters';
import { bitsIn, Matcher } from './matcher';

/** What can be found: which record of which document, and its texts. */
export interface Entry extends Holder {
  readonly texts: readonly string[];
}

export interface Found {
  readonly doc: string;
  readonly id: string;
  readonly score: number;
}

/** Of one kind: how many there are, and the best of them. */
export interface Group {
  readonly kind: string;
  readonly count: number;
  readonly best: readonly Found[];
}

/** More words than this do not narrow a search. */
const mostTerms = 8;

/**
 * What everybody wrote, as numbers of words. A question is answered by comparing it with every distinct word once,
 * typing errors and parts of words included, and then going through the numbers of every record. There is no list
 * per word, so a change touches nothing but its own record.
 */
export class SearchIndex {
  private held = new Holdings();
  private readonly rows = new Map<string, Map<string, number>>();

  /** @param fewest from how many numbers on it is worth while to make room. */
  constructor(private readonly fewest = 1 << 16) {}

  /** Puts an entry in, in place of what it was before. */
  put({ texts, ...holder }: Entry): void {
    const { doc, id } = holder;
    this.remove(doc, id);
    const row = this.held.add(holder, texts);
    const ofDoc = this.rows.get(doc);
    if (ofDoc === undefined) this.rows.set(doc, new Map([[id, row]]));
    else ofDoc.set(id, row);
  }

  /** Takes an entry out, and with it the words that stand nowhere else. */
  remove(doc: string, id: string): void {
    const ofDoc = this.rows.get(doc);
    const row = ofDoc?.get(id);
    if (row === undefined) return;
    ofDoc?.delete(id);
    this.held.drop(row);
    const { used, idle } = this.held.size;
    if (idle > this.fewest && idle * 2 > used) this.makeRoom();
  }

  /** Takes out what a document holds. */
  removeAll(doc: string): void {
    for (const id of this.idsOf(doc)) this.remove(doc, id);
    this.rows.delete(doc);
  }

  /** The ids that a document has here. */
  idsOf(doc: string): readonly string[] {
    return [...(this.rows.get(doc)?.keys() ?? [])];
  }

  /**
   * What has every word of the query in it, by kind.
   *
   * @param limitOf how many of a kind to give; all are counted.
   * @param hidden documents in which nothing may be found.
   */
  find(query: string, limitOf: (kind: string) => number, hidden: ReadonlySet<string> = new Set()): Group[] {
    const terms = [...new Set(wordsOf(query))].slice(0, mostTerms);
    if (terms.length === 0) return [];
    const { held } = this;
    const marks = new Uint32Array(held.words.count);
    terms.forEach((term, i) => held.words.match(new Matcher(term), i, marks));
    const all = (1 << terms.length) - 1;
    const groups = new Map<string, { count: number; readonly best: Best<Holder> }>();
    for (let row = 0; row < held.rows; row++) {
      const bits = held.marksOf(row, marks);
      if ((bits & all) !== all) continue;
      const holder = held.holderOf(row);
      if (holder === undefined || hidden.has(holder.doc)) continue;
      let group = groups.get(holder.kind);
      if (group === undefined)
        groups.set(holder.kind, (group = { count: 0, best: new Best(limitOf(holder.kind)) }));
      group.count++;
      group.best.offer(holder, bitsIn(bits >>> 8));
    }
    return [...groups].map(([kind, { count, best }]) => ({
      kind,
      count,
      best: best.all.map(({ of: { doc, id }, score }) => ({ doc, id, score }))
    }));
  }

  /** Puts what is still there in new rows. */
  private makeRoom(): void {
    const [old, held] = [this.held, new Holdings()];
    for (let row = 0; row < old.rows; row++) {
      const holder = old.holderOf(row);
      if (holder !== undefined) this.rows.get(holder.doc)?.set(holder.id, held.addFrom(old, row, holder));
    }
    this.held = held;
  }
}
