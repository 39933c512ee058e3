import { symbol, symbolCircle, symbolSquare } from 'd3-shape';

// The square is the larger one, so that it still shows where the circle stands on the same place.
const smaller = 0.82;

/** The outline of a square around the origin, with sides of `size`. */
export const squareOf = (size: number): string => symbol(symbolSquare, size ** 2)() ?? '';

/** The outline of a circle around the origin, to go with a square of `size`. */
export const circleOf = (size: number): string =>
  symbol(symbolCircle, Math.PI * ((size * smaller) / 2) ** 2)() ?? '';
