import type { ScaleTime } from 'd3-scale';
import { allApart, keptWithin, type Label } from './room';

/** How a moment on an axis of time is said: "okt", "jan 2026", "2026". */
export type TickWords = (day: string, as: 'month' | 'monthAndYear' | 'year') => string;

export interface TimeTick extends Label {
  /** Where its line stands; its words may have moved away from an edge. */
  readonly at: number;
}

/** On one axis. */
const most = 12;

const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/**
 * The moments on an axis: the first days of months or of years, as many as their words leave room for. Where the
 * first one would push its words against the next, it is left out; where only one fits, it is one in the middle.
 *
 * @param edges - between which the words stay, in pixels.
 * @param em - the size of the letters, in pixels.
 */
export const timeTicksOf = (
  scale: ScaleTime<number, number>,
  edges: readonly [number, number],
  words: TickWords,
  em: number
): readonly TimeTick[] => {
  const ticksAt = (moments: readonly Date[]): readonly TimeTick[] => {
    const days = moments.map(isoDay);
    const yearly = days.length > 1 && days.every((day) => day.endsWith('-01-01'));
    return moments.map((moment, i) => {
      const day = isoDay(moment);
      const as = yearly ? 'year' : i === 0 || day.endsWith('-01-01') ? 'monthAndYear' : 'month';
      const at = scale(moment);
      return { at, ...keptWithin({ x: at, words: words(day, as) }, ...edges, em) };
    });
  };
  const inMonths = [...Array(most).keys()]
    .map((fewer) => scale.ticks(most - fewer))
    .filter((moments) => moments.every((moment) => isoDay(moment).endsWith('-01')));
  const coarse = inMonths.findLast((moments) => moments.length > 0) ?? [];
  return (
    [...inMonths.flatMap((moments) => [moments, moments.slice(1)]), [coarse[coarse.length >> 1]]]
      .map((moments) => ticksAt(moments.filter((moment) => moment !== undefined)))
      .find((ticks) => ticks.length > 0 && allApart(ticks, em)) ?? []
  );
};
