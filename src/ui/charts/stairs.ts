import { scaleBand } from 'd3-scale';
import { widthOf, type Room } from './room';

/** From one step to the next, in pixels, where there is room. */
const widestTread = 44;
/** Around words and marks. */
const margin = 8;

/**
 * Stairs that go up to the right, with two places to stand on each step, in pixels.
 *
 * @param names - of the steps, the lowest first.
 */
export const stairsOf = (names: readonly string[], { width, em }: Room) => {
  const rise = Math.max(24, em * 1.8);
  const longest = Math.max(0, ...names.map((name) => widthOf(name, em)));
  const tread = Math.max(
    margin * 3,
    Math.min(widestTread, (width - longest - margin * 2) / Math.max(1, names.length - 1))
  );
  const mark = tread / 2 - 4;
  const y = scaleBand<number>()
    .domain(names.keys())
    .range([rise * (names.length + 1), rise]);
  return {
    height: rise * (names.length + 1) + 1,
    mark,
    steps: names.map((words, i) => {
      const [x, top] = [i * tread + 1, y(i) ?? 0];
      const standing = top - mark / 2 - 2;
      return {
        x,
        y: top,
        width: Math.max(0, width - x - 1),
        height: y.bandwidth(),
        words: { words, x: x + margin, y: top + rise / 2 },
        municipality: { x: x + tread * 0.27, y: standing },
        initiative: { x: x + tread * 0.74, y: standing }
      };
    })
  };
};
