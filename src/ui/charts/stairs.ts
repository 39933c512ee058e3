import { scaleBand } from 'd3-scale';
import { widthOf, type Room } from './room';

/** From one step to the next, in pixels: where there is room, and where there is none. */
const [widestTread, narrowestTread] = [44, 4];
/** Around words and marks. */
const margin = 8;

/**
 * Stairs that go up to the right, with on each step its words and, at the end, a place for two marks; in pixels.
 *
 * @param names - of the steps, the lowest first.
 */
export const stairsOf = (names: readonly string[], { width, em }: Room) => {
  const rise = Math.max(24, em * 1.8);
  const mark = rise * 0.6;
  const longest = Math.max(0, ...names.map((name) => widthOf(name, em)));
  const marks = mark * 2 + margin / 2;
  const tread = Math.max(
    narrowestTread,
    Math.min(widestTread, (width - longest - marks - margin * 3) / Math.max(1, names.length - 1))
  );
  const y = scaleBand<number>()
    .domain(names.keys())
    .range([rise * names.length + 1, 1]);
  return {
    height: rise * names.length + 2,
    mark,
    steps: names.map((words, i) => {
      const [x, top] = [i * tread + 1, y(i) ?? 0];
      const middle = top + rise / 2;
      const initiative = width - 1 - margin - mark / 2;
      return {
        x,
        y: top,
        width: Math.max(0, width - x - 1),
        height: y.bandwidth(),
        words: { words, x: x + margin, y: middle },
        municipality: { x: initiative - mark - margin / 2, y: middle },
        initiative: { x: initiative, y: middle }
      };
    })
  };
};
