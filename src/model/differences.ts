/** A piece of a text; `own` when the other text does not have this word. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

const pieces = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const plain = (word: string): string => word.toLowerCase();

/** Short words ("de", "and", "over") say nothing about a difference; numbers always do. */
const tells = (word: string): boolean => /\p{N}/u.test(word) || /^\p{L}{5,}$/u.test(word);

/** A text in pieces, with the words marked that the other text does not have. */
export const differences = (text: string, other: string): readonly Piece[] => {
  const there = new Set((other.match(pieces) ?? []).map(plain));
  return (text.match(pieces) ?? []).map((piece) => ({
    text: piece,
    own: tells(piece) && !there.has(plain(piece))
  }));
};

/** The words that only this text has, each once, as they are first written. */
export const ownWords = (text: string, other: string): readonly string[] =>
  [
    ...new Map(
      differences(text, other)
        .filter(({ own }) => own)
        .reverse()
        .map((piece) => [plain(piece.text), piece.text])
    ).values()
  ].reverse();
