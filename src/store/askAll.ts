/**
 * Asks several questions at once, and answers by name when all are answered: a trip to the disk takes longer than what
 * it fetches. Rejects with the first that fails.
 */
export const askAll = async <T extends Readonly<Record<string, unknown>>>(
  asked: T
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> => {
  const names = Object.keys(asked);
  const answers = await Promise.all(Object.values(asked));
  return Object.fromEntries(names.map((name, i) => [name, answers[i]])) as {
    readonly [K in keyof T]: Awaited<T[K]>;
  };
};
