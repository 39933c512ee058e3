import type { Json, PackedRecord } from '../merge/record';
import { isTrashed } from '../model/kind';
import { note } from '../model/note';
import { partsOf, type DocumentKey } from '../model/scope';
import type { StoredRecord } from './storedRecord';

/*
 * The notes of a document stand together on sheets, in the order of their ids, as the records of a B-tree do on its
 * leaves (Bayer and McCreight, 1972): a browser pays per row that it reads or writes, hardly for how long the row is
 * (`docs/decisions/sheets.md`). Ids begin with the time, so those of one evening stand on the same few sheets.
 */

/** Some notes of one document: all that are here with an id from `first` on, up to where the next sheet begins. */
export interface Sheet {
  readonly doc: DocumentKey;
  /** The id of its first note, so that no id of what was erased stays behind; empty for the first sheet of a document. */
  readonly first: string;
  /** The conversations that these notes belong to, each once, by `talkKey`. */
  readonly talks: readonly string[];
  /** How many notes. */
  readonly size: number;
  readonly notes: readonly PackedRecord[];
}

/** How many characters of notes stand on a sheet at most: of a row of over 64 kB a browser makes a file of its own. */
export const fullSheet = 40_000;

/** The least that a note counts for, so that a sheet of very short ones does not get too long to write each time. */
const least = fullSheet / 64;

export const talkKey = (partnership: string, conversation: string): string =>
  `${partnership}/${conversation}`;

/** Whether a record stands on a sheet. In the bin it does not: what is there has to be found without reading the rest. */
export const isOnSheet = (record: PackedRecord): boolean =>
  record.kind === note.name && typeof record.values['conversation'] === 'string' && !isTrashed(record);

const lengthOf = (value: Json): number => (typeof value === 'string' ? value : JSON.stringify(value)).length;

/** About how many characters a note takes: each time a sheet is written all of its notes are weighed. */
const weightOf = ({ values, stamps, others }: PackedRecord): number => {
  let weight = 120;
  for (const [field, value] of Object.entries(values)) weight += field.length + lengthOf(value);
  for (const further of [stamps, others]) if (further) weight += JSON.stringify(further).length;
  return Math.max(least, weight);
};

/** Each piece full before the next begins. */
const full = (weights: readonly number[]): readonly number[] => {
  let [piece, weight] = [0, 0];
  return weights.map((own) => {
    if (weight > 0 && weight + own > fullSheet) [piece, weight] = [piece + 1, 0];
    weight += own;
    return piece;
  });
};

/** As few pieces as hold them, all about as heavy. */
const alike = (weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = total / Math.ceil(total / fullSheet);
  let before = 0;
  return weights.map((own) => {
    const piece = Math.floor((before + own / 2) / share);
    before += own;
    return piece;
  });
};

const cut = (notes: readonly PackedRecord[], into: typeof full): readonly (readonly PackedRecord[])[] => {
  const places = into(notes.map(weightOf));
  const all: PackedRecord[][] = [];
  for (const [i, one] of notes.entries()) {
    if (i === 0 || places[i] !== places[i - 1]) all.push([]);
    all.at(-1)?.push(one);
  }
  return all;
};

/** The notes of a sheet as records of its document. */
export const recordsOn = ({ doc, notes }: Sheet): readonly StoredRecord[] => {
  const { partnership, scope } = partsOf(doc);
  return notes.map((one) => ({ ...one, doc, partnership, scope }));
};

/** The place in these ascending beginnings of the sheet on which an id stands; -1 when it comes before all of them. */
export const sheetFor = (firsts: readonly string[], id: string): number => {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * A sheet after notes were put on it and others taken off.
 *
 * @param put by id; they belong on this sheet and on no other.
 * @returns what stands in its place; none when nothing is left.
 */
export const rewritten = (
  { doc, first, notes }: Pick<Sheet, 'doc' | 'first' | 'notes'>,
  put: ReadonlyMap<string, PackedRecord>,
  gone: ReadonlySet<string>
): readonly Sheet[] => {
  const last = notes.at(-1)?.id ?? '';
  const kept = notes.filter(({ id }) => !gone.has(id) && !put.has(id));
  const all = [...kept, ...put.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const appended = [...put.keys()].every((id) => id > last);
  const { partnership } = partsOf(doc);
  return cut(all, appended ? full : alike).map((piece, i) => ({
    doc,
    first: i === 0 && first === '' ? '' : (piece[0]?.id ?? ''),
    talks: [...new Set(piece.map(({ values }) => talkKey(partnership, String(values['conversation']))))],
    size: piece.length,
    notes: piece
  }));
};
