type Numbers = Uint16Array | Uint32Array | Float64Array;

/** The same numbers in an array of at least so many places; twice as many as before, so that it seldom happens. */
export const grown = <T extends Numbers>(numbers: T, places: number): T => {
  if (places <= numbers.length) return numbers;
  const bigger = new (numbers.constructor as new (length: number) => T)(Math.max(places, numbers.length * 2));
  bigger.set(numbers as never);
  return bigger;
};
