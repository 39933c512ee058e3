import { scalePoint } from 'd3-scale';
import { curveNatural, line } from 'd3-shape';
import { linesOf, type Room } from './room';

export interface RoadPhase {
  readonly name: string;
  /** How many places to stop it has. */
  readonly stops: number;
}

/** How large a mark at a stop is, in pixels; a stop has two of them beside each other. */
export const stopMarkSize = 16;
/** From the middle of a stop to the middle of each mark. */
export const stopAside = stopMarkSize / 2 + 1;
/** How wide the road is. */
export const roadWidth = 34;

/** The least from one stop to the next. */
const leastStep = 46;
/** How far the road bends to each side. */
const bend = 5;

/**
 * A winding road with stops, at its place in pixels: in one stretch where it fits, otherwise a stretch for each
 * phase, each running out of the picture on the right and in again on the left.
 */
export const roadOf = (phases: readonly RoadPhase[], { width, em }: Room) => {
  const total = phases.reduce((sum, { stops }) => sum + stops, 0);
  const whole = total * leastStep <= width;
  const columns = whole ? total : Math.max(1, ...phases.map(({ stops }) => stops));
  const x = scalePoint<number>().domain(Array(columns).keys()).range([0, width]).padding(0.5);
  const lineHeight = em * 1.25;
  const xOf = (column: number): number => x(column) ?? 0;
  const draw = line().curve(curveNatural);

  const firstOf = (phase: number): number =>
    whole ? phases.slice(0, phase).reduce((sum, { stops }) => sum + stops, 0) : 0;
  const names = phases.map(({ name, stops }, i) => {
    const left = whole ? xOf(firstOf(i)) - x.step() / 2 + 4 : 0;
    return { left, lines: linesOf(name, whole ? stops * x.step() - em : width, em) };
  });
  const forRoad = roadWidth + bend * 2 + 10;
  const stretches = phases.reduce<{ readonly top: number; readonly height: number }[]>((rows, _, i) => {
    const above = rows.at(-1);
    const lines = whole ? Math.max(...names.map((each) => each.lines.length)) : (names[i]?.lines.length ?? 0);
    const top = whole || above === undefined ? 0 : above.top + above.height + 6;
    return [...rows, { top, height: lines * lineHeight + forRoad }];
  }, []);

  const stops = phases.map((phase, i) => {
    const { top, height } = stretches[i] ?? { top: 0, height: 0 };
    const middle = top + height - forRoad / 2;
    return Array.from({ length: phase.stops }, (_, stop) => {
      const column = firstOf(i) + stop;
      return { x: xOf(column), y: middle + (column % 2 === 0 ? bend : -bend) };
    });
  });
  const roads = (whole ? [stops.flat()] : stops).flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return [];
    const ends = [{ ...first, x: -roadWidth }, ...row, { ...last, x: width + roadWidth }];
    return draw(ends.map(({ x, y }) => [x, y])) ?? [];
  });
  const lowest = stretches.at(-1) ?? { top: 0, height: 0 };
  return {
    height: lowest.top + lowest.height,
    roads,
    stops,
    names: names.map(({ left, lines }, i) =>
      lines.map((words, line) => ({
        words,
        x: left,
        y: (stretches[i]?.top ?? 0) + em + line * lineHeight
      }))
    )
  };
};
