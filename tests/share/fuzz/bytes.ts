import type { Random } from './random';

/** Ways to damage bytes on their way. */
export const damages: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  bits: (bytes, random) => {
    const bent = bytes.slice();
    for (let i = 0; i <= random.nat(4); i++) {
      const at = random.nat(bent.length);
      bent[at] = (bent[at] ?? 0) ^ (1 << random.nat(8));
    }
    return bent;
  },
  cut: (bytes, random) => bytes.slice(0, random.nat(bytes.length)),
  beheaded: (bytes, random) => bytes.slice(random.nat(bytes.length)),
  twice: (bytes, random) => {
    const from = random.nat(bytes.length);
    const to = Math.min(bytes.length, from + random.nat(400));
    return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from, to), ...bytes.slice(to)]);
  },
  missing: (bytes, random) => {
    const from = random.nat(bytes.length);
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + random.nat(400))]);
  },
  digits: (bytes, random) => {
    const bent = bytes.slice();
    const at = [...bent].flatMap((byte, i) => (byte >= 0x30 && byte <= 0x39 ? i : []));
    if (at.length > 0) bent[random.pick(at)] = 0x30 + random.nat(10);
    return bent;
  },
  zeros: (bytes, random) => bytes.slice().fill(0, random.nat(bytes.length))
};

const utf8 = new TextEncoder();
const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8.encode(part) : part)]));

/** What a good file can be wrapped in. */
export const wraps: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  mark: (bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  utf16: (bytes) => Uint8Array.from([0xff, 0xfe, ...[...bytes].flatMap((byte) => [byte, 0])]),
  page: (bytes) =>
    joined('<!doctype html><script type="application/json" id="samenspel">\n', bytes, '</script>'),
  halfPage: (bytes) =>
    joined('<!doctype html><script type="application/json" id="samenspel">\n', bytes.slice(0, -9)),
  zip: (bytes) => joined(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), bytes),
  lock: (bytes) =>
    joined('-----BEGIN AGE ENCRYPTED FILE-----\n', bytes, '\n-----END AGE ENCRYPTED FILE-----'),
  log: (bytes) => joined('\u001b[0m', bytes),
  twice: (bytes) => joined(bytes, '\n', bytes)
};
