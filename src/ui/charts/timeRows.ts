import { scaleBand } from 'd3-scale';
import { linesOf, widthOf, type Room } from './room';

/** How large a mark in a picture of time is, in pixels. */
export const markSize = 14;
/** Letters of the shortest names, so that two pictures under each other begin at one line. */
const fewestLetters = 9;
/** Of the width, for names beside their rows. */
const mostForNames = 0.4;

interface Line {
  readonly words: string;
  /** The foot of its letters. */
  readonly y: number;
}
export interface TimeRows {
  /** Where time begins, beside the names. */
  readonly start: number;
  readonly bottom: number;
  readonly rows: readonly { readonly y: number; readonly lines: readonly Line[] }[];
}

/** Where rows stand, in pixels: their names beside them; above them when there is too little room; or none. */
export const timeRowsOf = (
  names: readonly string[],
  { width, em }: Room,
  top: number,
  nameless: boolean
): TimeRows => {
  const lineHeight = em * 1.2;
  const forNames = Math.max(fewestLetters * em * 0.58, ...names.map((name) => widthOf(name, em))) + em;
  const beside = !nameless && forNames <= width * mostForNames;
  const split = names.map((name) => (nameless ? [] : beside ? [name] : linesOf(name, width, em)));
  const most = Math.max(0, ...split.map((lines) => lines.length));
  const height =
    (beside ? Math.max(lineHeight, markSize) : most * lineHeight + markSize) + (nameless ? 0 : 8);
  const bottom = top + names.length * height;
  const band = scaleBand<number>().domain(names.keys()).range([top, bottom]);
  return {
    start: beside ? forNames : markSize,
    bottom,
    rows: split.map((lines, i) => {
      const y = (band(i) ?? top) + (beside || nameless ? height / 2 : height - markSize / 2 - 2);
      const last = beside ? y + em * 0.35 : y - markSize / 2 - 3;
      return {
        y,
        lines: lines.map((words, line) => ({ words, y: last - (lines.length - 1 - line) * lineHeight }))
      };
    })
  };
};
