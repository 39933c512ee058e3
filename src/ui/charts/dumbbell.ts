import { scalePoint } from 'd3-scale';
import type { Party } from '../party';
import type { Room } from './room';

export interface GapMark {
  readonly party: Exclude<Party, 'together' | 'other'>;
  /** Its step on the scale, from 0; `undefined` when it is not on the scale. */
  readonly at: number | undefined;
}

/** How large a mark is, in pixels. */
export const gapMarkSize = 16;

/**
 * Marks on one scale and the distance between them, at their places in pixels. The last place is for what is not on
 * the scale; its words are there only when a mark is.
 *
 * @param steps - the words of the scale, from low to high.
 * @param apart - the words of the last place.
 */
export const dumbbellOf = (
  steps: readonly string[],
  marks: readonly GapMark[],
  apart: string,
  { width, em }: Room
) => {
  const places = [...steps, apart];
  const placed = marks.map(({ party, at }) => ({ party, place: at ?? steps.length }));
  const [first] = placed;
  const together = placed.length > 1 && placed.every(({ place }) => place === first?.place);
  const middle = (together ? gapMarkSize : gapMarkSize / 2) + 2;
  const scale = scalePoint<number>()
    .domain(places.keys())
    .range([gapMarkSize + 2, width - gapMarkSize - 2]);
  const xOf = (place: number): number => scale(place) ?? 0;
  const on = marks.flatMap(({ at }) => at ?? []);
  return {
    height: middle * 2 + em * 1.5,
    y: middle,
    line: [xOf(0), xOf(steps.length - 1)] as const,
    bar: on.length > 1 ? ([xOf(Math.min(...on)), xOf(Math.max(...on))] as const) : undefined,
    ticks: steps.map((_, i) => xOf(i)),
    labels: places.flatMap((words, i) =>
      i < steps.length || placed.some(({ place }) => place === i) ? [{ x: xOf(i), words }] : []
    ),
    labelsAt: middle * 2 + em * 1.1,
    // Marks at one place stand above each other: beside each other they would tell of two places.
    marks: placed.map(({ party, place }, i) => ({
      party,
      x: xOf(place),
      y: middle + (together ? (i - 0.5) * gapMarkSize : 0)
    }))
  };
};
