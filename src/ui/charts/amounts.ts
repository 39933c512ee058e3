import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { allApart, keptWithin, widthOf, type Room } from './room';

/** What is needed and what is there, counted in one unit. */
export interface Amounts {
  readonly needed: number;
  readonly municipality: number;
  readonly initiative: number;
  /** What nobody has. */
  readonly short: number;
}

const parts = ['municipality', 'initiative', 'short'] as const;

/**
 * Two bars over one scale with round steps, at their places in pixels: what is needed, and what each side has with
 * what is short behind it. Amounts below zero count as nothing.
 *
 * @param names - of the two bars.
 * @param tickWords - a number as people write it.
 */
export const amountsOf = (
  amounts: Amounts,
  names: readonly [needed: string, there: string],
  tickWords: (count: number) => string,
  { width, em }: Room
) => {
  const counted = {
    needed: Math.max(0, amounts.needed),
    municipality: Math.max(0, amounts.municipality),
    initiative: Math.max(0, amounts.initiative),
    short: Math.max(0, amounts.short)
  };
  const start = Math.max(...names.map((name) => widthOf(name, em))) + em * 0.6;
  const most = Math.max(counted.needed, counted.municipality + counted.initiative + counted.short) || 1;
  const x = scaleLinear([0, most], [start, width - 1]).nice(4);
  const bars = scaleBand<number>([0, 1], [0, Math.max(em * 3.4, 48)]).padding(0.12);
  const bar = (i: number) => ({ y: bars(i) ?? 0, height: bars.bandwidth() });

  const ticksFor = (count: number) =>
    x.ticks(count).map((value) => ({
      at: x(value),
      ...keptWithin({ x: x(value), words: tickWords(value) }, 0, width, em)
    }));
  const bottom = bars.range()[1];
  return {
    height: bottom + em * 1.8,
    start,
    bottom,
    ticksAt: bottom + em * 1.4,
    // As many as can stand without touching.
    ticks: [5, 4, 3, 2, 1].map(ticksFor).find((ticks) => allApart(ticks, em)) ?? [],
    names: names.map((words, i) => ({ words, y: bar(i).y + bar(i).height / 2 })),
    needed: { ...bar(0), x: start, width: x(counted.needed) - start },
    parts: stack<typeof counted, (typeof parts)[number]>()
      .keys(parts)([counted])
      .flatMap(({ key, 0: [from, to] = [0, 0] }) =>
        to > from ? [{ key, ...bar(1), x: x(from), width: x(to) - x(from) }] : []
      )
  };
};
