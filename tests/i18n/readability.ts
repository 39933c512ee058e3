/** The measure of docs/leesbaarheid.md: pure, over one text at a time. */
export const limits = { sentence: 18, long: 15, shareOfLong: 0.02, average: 9, word: 15 } as const;

/** The sentences of a text; what the app fills in counts as one word. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\u00ad', '')
    .replace(/\{[^{}]*\}/g, 'iets')
    .split(/(?<=[.!?…:;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The words of a sentence; with its hyphens, a compound is one. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];

const auxiliary = /^(word|wordt|worden|werd|werden)$/;
const prefix = '(?:aan|af|bij|door|in|mee|na|om|op|over|rond|samen|terug|toe|uit|vast|voor|weg|klaar|vrij)?';
const participle = new RegExp(`^${prefix}(?:ge|ver|be|ont|her)\\p{L}{2,}(?:d|t|en)$`, 'u');

/** Whether a part of the sentence has 'worden' with a voltooid deelwoord: then nobody does it. */
export const isPassive = (sentence: string): boolean =>
  sentence
    .toLowerCase()
    .split(/[,:;]| (?:omdat|als|zodat|terwijl|voordat) /)
    .some((part) => {
      const words = wordsOf(part);
      return (
        words.some((word) => auxiliary.test(word)) &&
        words.some((word, i) => participle.test(word) && words[i - 1] !== 'te')
      );
    });
