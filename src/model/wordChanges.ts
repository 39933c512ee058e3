import { diffWordsWithSpace } from 'diff';

/** A piece of text that stayed, came or went. */
export interface WordChange {
  readonly what: 'kept' | 'added' | 'removed';
  readonly words: string;
}

/** From here on two texts have so little in common that looking for it helps nobody, and takes long. */
const maxEditLength = 1000;

/**
 * What changed between two texts, word by word, what went before what came. What was kept together with what was
 * added is the new text; with what was removed it is the old one.
 */
export const wordChanges = (before: string, after: string): readonly WordChange[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength });
  if (parts === undefined) return wordsOf({ went: before, came: after, kept: '' });
  const pieces: Piece[] = [];
  let piece: Piece = { went: '', came: '', kept: '' };
  for (const { value, added, removed } of parts) {
    if (piece.kept !== '') {
      pieces.push(piece);
      piece = { went: '', came: '', kept: '' };
    }
    if (added) piece = { ...piece, came: piece.came + value };
    else if (removed) piece = { ...piece, went: piece.went + value };
    else piece = { ...piece, kept: value };
  }
  return readable([...pieces, piece]).flatMap(wordsOf);
};

/** What went and what came at one place, and what was kept behind it. */
interface Piece {
  readonly went: string;
  readonly came: string;
  readonly kept: string;
}

const sizeOf = ({ went, came }: Piece): number => Math.max(went.length, came.length);

/**
 * Takes two changes together when what was kept between them is no longer than either: a loose "de" between two
 * sentences that were replaced helps nobody. A line that was kept stays a hold.
 */
const readable = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<readonly Piece[]>((joined, next) => {
    const last = joined.at(-1);
    const short =
      last !== undefined &&
      !last.kept.includes('\n') &&
      last.kept.length <= Math.min(sizeOf(last), sizeOf(next));
    if (!short) return [...joined, next];
    const both = {
      went: last.went + last.kept + next.went,
      came: last.came + last.kept + next.came,
      kept: next.kept
    };
    // Grown, it may take in what was too long before.
    return readable([...joined.slice(0, -1), both]);
  }, []);

const wordsOf = ({ went, came, kept }: Piece): readonly WordChange[] =>
  (
    [
      { what: 'removed', words: went },
      { what: 'added', words: came },
      { what: 'kept', words: kept }
    ] as const
  ).filter(({ words }) => words !== '');
