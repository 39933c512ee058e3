/**
 * Seeds of files that once found a fault, and which. They are tried first. A seed gives another file once the kinds of
 * the model change, so every fault has a plain test of its own too.
 */
export const seeds: readonly (readonly [seed: number, fault: string])[] = [
  [15, 'two texts under one stamp: each device kept its own'],
  [27, 'the same with a number'],
  [136, 'the same by one damaged byte'],
  [1532, 'many marks times many fields in a delta: quadratic, seconds'],
  [2253, 'many versions of one field: quadratic, half a minute in the preview'],
  [500, 'a writer called constructor in a context']
];
