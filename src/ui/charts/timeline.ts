import { scaleUtc } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { Party } from '../party';
import { keptWithin, widthOf, type Room } from './room';
import { markSize, startOf, timeRowsOf } from './timeRows';
import { timeTicksOf, type TickWords } from './timeTicks';

interface TimePoint {
  /** "2026-11-24". */
  readonly day: string;
  /** The index of its row. */
  readonly row: number;
  /** Still to come. */
  readonly hollow?: boolean;
}
export interface TimeSeries {
  readonly party: Exclude<Party, 'other'>;
  /** The first day first. */
  readonly points: readonly TimePoint[];
}

/** What stands on rows in time. */
export interface TimeFacts {
  /** From the top down. */
  readonly rows: readonly string[];
  readonly series: readonly TimeSeries[];
  /** The first day that the picture shows. */
  readonly from: string;
  readonly to: string;
  readonly tickWords: TickWords;
  /** `steps`: what a point says holds until the next one. `lines`: from each point straight to the next. */
  readonly joined?: 'steps' | 'lines' | undefined;
  /** Low and without the names of the rows, to stand among others. */
  readonly small?: boolean | undefined;
  /** Today, to be drawn when later days are shown too. */
  readonly now?: { readonly day: string; readonly words: string } | undefined;
  /** A stretch of time to measure the others by, drawn when it fits. */
  readonly measure?: { readonly days: number; readonly words: string } | undefined;
}

const dayLength = 86_400_000;
/** In days: with less to show, no first of a month might be among it. */
const shortest = 92;

const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** From the first day to the last; a short stretch begins earlier. */
const domainOf = ({ from, to }: TimeFacts): readonly [Date, Date] => {
  const [first, last] = [momentOf(from).getTime(), momentOf(to).getTime()];
  return [new Date(Math.min(first, last - shortest * dayLength)), new Date(last)];
};

/** Everything that a picture of rows in time shows, at its place in pixels. */
export const timelineOf = (facts: TimeFacts, room: Room) => {
  const { series, joined, now, measure, tickWords, small = false } = facts;
  const { width, em } = room;
  const [start, end] = [startOf(facts.rows, room, small), width - markSize / 2 - 1];
  const domain = domainOf(facts);
  const scale = scaleUtc().domain(domain).range([start, end]);
  const xOf = (day: string): number => scale(momentOf(day));

  const measured = measure && scale(domain[0].getTime() + measure.days * dayLength);
  const measureFits =
    measured !== undefined && measured > start && measured + em + widthOf(measure?.words ?? '', em) <= width;
  const hasNow = now !== undefined && now.day < facts.to;
  const top = [measureFits, hasNow].filter(Boolean).length * em * 1.6;
  const { rows, bottom } = timeRowsOf(facts.rows, room, top, small);

  const draw = line<readonly [number, number]>().curve(joined === 'steps' ? curveStepAfter : curveLinear);
  // Where two sides stand on one row for a while, their lines lie beside each other.
  const aside = (i: number): number => (joined === 'steps' ? (i - (series.length - 1) / 2) * 3 : 0);

  return {
    height: bottom + em * 2,
    start,
    end,
    top,
    bottom,
    rows,
    ticks: timeTicksOf(scale, [small ? 0 : Math.min(start, markSize), width], tickWords, em),
    ticksAt: bottom + em * 1.6,
    now: hasNow
      ? { at: xOf(now.day), ...keptWithin({ x: xOf(now.day), words: now.words }, 0, width, em) }
      : undefined,
    measure: measureFits
      ? { to: measured, y: em * 0.7, wordsAt: measured + em, words: measure?.words }
      : undefined,
    series: series.map(({ party, points }, i) => {
      const marks = points.map(({ day, row, hollow = false }) => ({
        x: xOf(day),
        y: rows[row]?.y ?? 0,
        hollow
      }));
      const corners = marks.map(({ x, y }) => [x, y + aside(i)] as const);
      const last = corners.at(-1);
      const held = joined === 'steps' && last ? [...corners, [end, last[1]] as const] : corners;
      return { party, marks, path: joined ? (draw(held) ?? '') : '' };
    })
  };
};
