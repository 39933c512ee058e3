/** The room that a picture has: how wide it is, and how large its letters are. Both in pixels. */
export interface Room {
  readonly width: number;
  readonly em: number;
}

/** Words at a place, in pixels; `x` is their middle. */
export interface Label {
  readonly x: number;
  readonly words: string;
}

/** Between two words on one line, in letters. */
const gap = 0.8;

/** How wide words are, in pixels: a little more than our typeface takes, for nothing may touch. */
export const widthOf = (words: string, em: number): number => (words.length * 0.5 + 0.6) * em;

/** Words over as many lines as they need to stay within `width`; a longer word stands on a line of its own. */
export const linesOf = (words: string, width: number, em: number): readonly string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || widthOf(longer, em) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
    return lines;
  }, []);

/** Moves a label so far that its words stay between two edges. */
export const keptWithin = ({ x, words }: Label, from: number, to: number, em: number): Label => {
  const half = widthOf(words, em) / 2;
  return { words, x: Math.max(from + half, Math.min(to - half, x)) };
};

/** Whether two labels on one line keep a space between them. */
export const areApart = (a: Label, b: Label, em: number): boolean =>
  Math.abs(a.x - b.x) >= (widthOf(a.words, em) + widthOf(b.words, em)) / 2 + gap * em;

/** Whether no two neighbours of a row of labels touch. */
export const allApart = (labels: readonly Label[], em: number): boolean =>
  labels.every((label, i) => {
    const before = labels[i - 1];
    return before === undefined || areApart(before, label, em);
  });

/** The labels that fit beside each other: the last one always, then each earlier one that touches none of those. */
export const thinned = (labels: readonly Label[], em: number): readonly Label[] =>
  labels.reduceRight<Label[]>((kept, label) => {
    const [next] = kept;
    return next === undefined || areApart(label, next, em) ? [label, ...kept] : kept;
  }, []);
