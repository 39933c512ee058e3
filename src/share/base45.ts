const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Bytes as Base45 (RFC 9285): two bytes become three letters of the alphanumeric mode of QR. */
export const toBase45 = (bytes: Uint8Array): string => {
  const letters: string[] = [];
  const put = (value: number, count: number) => {
    for (let rest = value; count > 0; count--, rest = Math.floor(rest / 45))
      letters.push(alphabet.charAt(rest % 45));
  };
  for (let at = 0; at < bytes.length; at += 2) {
    const [one = 0, two] = bytes.subarray(at, at + 2);
    if (two === undefined) put(one, 2);
    else put(one * 256 + two, 3);
  }
  return letters.join('');
};

/** The bytes of a Base45 text, or `undefined` when it is none. */
export const fromBase45 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const values = [...text.slice(at, at + 3)].map((letter) => valueOf.get(letter) ?? NaN);
    const value = values.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (!(value < (values.length === 3 ? 65536 : 256))) return undefined;
    if (values.length === 3) bytes.push(value >>> 8);
    bytes.push(value & 255);
  }
  return new Uint8Array(bytes);
};
