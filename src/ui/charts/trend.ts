import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Party } from '../party';
import { keptWithin, thinned, widthOf, type Room } from './room';

export interface TrendSeries {
  readonly party: Exclude<Party, 'together' | 'other'>;
  /** Its step at each moment, from 0; `undefined` where it has none. */
  readonly at: readonly (number | undefined)[];
}

/** How large a mark is, in pixels. */
export const trendMarkSize = 14;

/**
 * A line per side through a few moments, at its place in pixels. No line bridges a moment without a step.
 *
 * @param steps - the words of the scale, from low to high.
 * @param moments - the words of the moments, earlier ones first.
 */
export const trendOf = (
  steps: readonly string[],
  moments: readonly string[],
  series: readonly TrendSeries[],
  { width, em }: Room
) => {
  const start = Math.max(0, ...steps.map((words) => widthOf(words, em))) + em * 0.5;
  const rowHeight = Math.max(em * 1.3, trendMarkSize + 2);
  const bottom = steps.length * rowHeight;
  const x = scalePoint<number>().domain(moments.keys()).range([start, width]).padding(0.5);
  const y = scalePoint<number>().domain(steps.keys()).range([bottom, 0]).padding(0.5);
  const at = (moment: number, step: number) => ({ x: x(moment) ?? 0, y: y(step) ?? 0 });
  const draw = line<{ readonly moment: number; readonly step: number | undefined }>()
    .defined(({ step }) => step !== undefined)
    .x(({ moment }) => x(moment) ?? 0)
    .y(({ step = 0 }) => y(step) ?? 0);
  return {
    height: bottom + em * 1.6,
    start,
    end: width,
    steps: steps.map((words, i) => ({ words, y: y(i) ?? 0 })),
    moments: thinned(
      moments.map((words, i) => keptWithin({ x: x(i) ?? 0, words }, 0, width, em)),
      em
    ),
    momentsAt: bottom + em * 1.1,
    series: series.map(({ party, at: steps }) => ({
      party,
      path: draw(steps.map((step, moment) => ({ moment, step }))) ?? '',
      marks: steps.flatMap((step, moment) => (step === undefined ? [] : [at(moment, step)]))
    }))
  };
};
