/** The mark of both sides: a square and a circle over each other, and the outline of what they share. */
export const bothSides = {
  width: 31,
  height: 20,
  square: { x: 1, y: 1.5, width: 17, height: 17, rx: 3 },
  circle: { cx: 20.5, cy: 10, r: 9.5 },
  overlap: 'M15.96 1.65A9.5 9.5 0 0 0 15.96 18.35A3 3 0 0 0 18 15.5V4.5A3 3 0 0 0 15.96 1.65Z'
} as const;
