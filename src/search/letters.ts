/**
 * Letters as search compares them: small, without accents; zero for what stands between words. In a table, since
 * every letter of every note passes here.
 */
const table = new Uint16Array(65536).fill(0xffff);

/** Stands for a mark upon the letter before it, which is passed over. */
const passedOver = 1;

const foldOf = (code: number): number => {
  const letter = String.fromCharCode(code);
  if (/\p{M}/u.test(letter)) return passedOver;
  if (!/[\p{L}\p{N}]/u.test(letter)) return 0;
  return letter.toLowerCase().normalize('NFKD').charCodeAt(0);
};

const folded = (code: number): number => {
  const known = table[code];
  if (known !== undefined && known !== 0xffff) return known;
  return (table[code] = foldOf(code));
};

/** Letters that are written as two. */
const pairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  Æ: 'AE',
  Œ: 'OE',
  Ĳ: 'IJ'
};
const paired = /[ßæœĳÆŒĲ]/g;

/** Writes letters that stand for two as two. */
export const spellOut = (text: string): string =>
  text.search(paired) < 0 ? text : text.replace(paired, (letter) => pairs[letter] ?? letter);

/** The longest word that is told apart; what comes after it does not count. */
export const longestWord = 64;

/**
 * Goes through the words of a text. `letters` holds the word in its first `length` places, until the next one.
 *
 * @param text after `spellOut`.
 */
export const eachWord = (
  text: string,
  letters: Uint16Array,
  found: (length: number, from: number, to: number) => void
): void => {
  let length = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = folded(text.charCodeAt(i));
    if (letter === passedOver) continue;
    if (letter === 0) {
      if (length > 0) found(length, from, i);
      length = 0;
      continue;
    }
    if (length === 0) from = i;
    if (length < longestWord) letters[length++] = letter;
  }
  if (length > 0) found(length, from, text.length);
};

/** The words of a text as search compares them. */
export const wordsOf = (text: string): readonly string[] => {
  const letters = new Uint16Array(longestWord);
  const words: string[] = [];
  eachWord(spellOut(text), letters, (length) =>
    words.push(String.fromCharCode(...letters.subarray(0, length)))
  );
  return words;
};
