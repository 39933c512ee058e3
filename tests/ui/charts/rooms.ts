import fc from 'fast-check';
import { widthOf, type Label, type Room } from '../../../src/ui/charts/room';

/** A phone, a tablet, a desk, and a narrow phone with letters twice as large. */
export const rooms: readonly Room[] = [
  { width: 310, em: 13 },
  { width: 620, em: 13 },
  { width: 1000, em: 13 },
  { width: 256, em: 26 }
];
export const anyRoom = fc.constantFrom(...rooms);

/** The edges of words on the picture. */
export const edgesOf = ({ x, words }: Label, em: number): readonly [number, number] => {
  const half = widthOf(words, em) / 2;
  return [x - half, x + half];
};

/** Whether the words of one line stand in order, apart and within the picture. */
export const readable = (labels: readonly Label[], { width, em }: Room): boolean =>
  labels
    .map((label) => edgesOf(label, em))
    .every(([from, to], i, all) => from >= -0.01 && to <= width + 0.01 && from > (all[i - 1]?.[1] ?? -1));

/** The numbers of a path. */
export const numbersOf = (path: string): readonly number[] =>
  (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
