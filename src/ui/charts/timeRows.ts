import { scaleBand } from 'd3-scale';
import { linesOf, widthOf, type Room } from './room';

/** How large a mark in a picture of time is, in pixels. */
export const markSize = 14;
/** The names have room for this one at least, so that two pictures under each other begin at one line. */
const shortestName = 'Gespannen';
/** Of the width, for names beside their rows. */
const mostForNames = 0.4;

interface Line {
  readonly words: string;
  /** The foot of its letters. */
  readonly y: number;
}
export interface TimeRows {
  readonly bottom: number;
  readonly rows: readonly { readonly y: number; readonly lines: readonly Line[] }[];
}

/** Where time begins: beside the names, or at the edge when they take too much room for that, or there are none. */
export const startOf = (names: readonly string[], { width, em }: Room, nameless: boolean): number => {
  const forNames = Math.max(...[shortestName, ...names].map((name) => widthOf(name, em))) + em * 0.5;
  return nameless || forNames > width * mostForNames ? markSize : forNames;
};

/** Where rows stand, in pixels: their names beside them, or above them when time begins at the edge, or none. */
export const timeRowsOf = (
  names: readonly string[],
  room: Room,
  top: number,
  nameless: boolean
): TimeRows => {
  const { width, em } = room;
  const lineHeight = em * 1.2;
  const beside = startOf(names, room, nameless) > markSize;
  const split = names.map((name) => (nameless ? [] : beside ? [name] : linesOf(name, width, em)));
  const most = Math.max(0, ...split.map((lines) => lines.length));
  const height =
    (beside ? Math.max(lineHeight, markSize) : most * lineHeight + markSize) + (nameless ? 0 : 8);
  const bottom = top + names.length * height;
  const band = scaleBand<number>().domain(names.keys()).range([top, bottom]);
  return {
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
