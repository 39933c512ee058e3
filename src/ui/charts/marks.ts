import { symbol, symbolCircle, symbolSquare } from 'd3-shape';

/** The outline of a square around the origin, with sides of `size` pixels. */
export const squareOf = (size: number): string => symbol(symbolSquare, size ** 2)() ?? '';

/** The outline of a circle around the origin that looks as large as a square of `size` pixels. */
export const circleOf = (size: number): string => symbol(symbolCircle, Math.PI * (size * 0.56) ** 2)() ?? '';

/** How large the mark of a side is where both may stand on one point: the square shows behind the circle. */
export const sizeOver = (party: string, size: number): number => (party === 'initiative' ? size * 0.6 : size);
