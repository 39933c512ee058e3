const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** How JSON text is nested, seen from its brackets alone. */
export interface Nesting {
  readonly tooDeep: boolean;
  /** Ends inside a list, an object or a string. */
  readonly open: boolean;
}

/**
 * Measures nesting before anything parses: `JSON.parse` needs a gigabyte for a 20 MB file of brackets, and some
 * browsers run out of stack on far less.
 */
export const nestingOf = (json: Uint8Array, limit: number): Nesting => {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (byte === quote) {
      i = endOfString(json, i + 1);
      if (i < 0) return { tooDeep: false, open: true };
    } else if (byte === openList || byte === openObject) {
      if (++depth > limit) return { tooDeep: true, open: true };
    } else if (byte === closeList || byte === closeObject) depth--;
  }
  return { tooDeep: false, open: depth > 0 };
};

/** Where the string that begins at `start` is closed; -1 when it never is. */
const endOfString = (json: Uint8Array, start: number): number => {
  for (let at = json.indexOf(quote, start); at >= 0; at = json.indexOf(quote, at + 1)) {
    let before = at - 1;
    while (before >= start && json[before] === backslash) before--;
    if ((at - before) % 2 === 1) return at;
  }
  return -1;
};
