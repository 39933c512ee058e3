/** Every text of a piece of content, by the path to it. */
export const textsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`)
  );
};

/** The sentences of a text, each without its end. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsOf = (sentence: string): number => sentence.split(/\s+/).length;
