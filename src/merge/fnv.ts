/**
 * FNV-1a of a text in UTF-8, 64 bits as two halves of 32 (Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash
 * Algorithm", RFC 9923). In numbers and not in BigInt, for a delta asks for it of every record.
 */
export const fnv1a = (text: string): readonly [high: number, low: number] => {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3; // the prime is 2^40 + 0x1b3
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 2 ** 32)) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return [high, low];
};

/** FNV-1a of 32 bits over the letters of a text (UTF-16): a mark, quick enough to make of every record of a file. */
export const fnv1a32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
