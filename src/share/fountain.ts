import { crc32 } from './crc32';

/*
 * A fountain code: bytes cut into blocks, and an endless row of frames of which any few more than there are blocks
 * give the bytes back. For a camera that misses frames and cannot ask for them again.
 *
 * The code is the random linear fountain of D.J.C. MacKay, "Fountain codes", IEE Proceedings Communications 152(6),
 * 2005: a frame is the sum modulo 2 of a random half of the blocks, and E frames more than there are
 * blocks fail with a chance of at most 2^-E. Systematic: the first frames are the blocks themselves, so that without
 * loss nothing is wasted. LT codes (Luby, 2002) cost less to decode but need more frames, and with at most 4096
 * blocks the elimination takes no time that anybody notices. A frame says all about itself, as a part of a multipart
 * UR does (Blockchain Commons, BCR-2020-005).
 */

export const maxWholeBytes = 2 * 1024 * 1024;
export const maxBlocks = 4096;

const version = 1;
const headerBytes = 19;
const checkBytes = 4;
/** What a frame has beside its payload. */
export const frameOverhead = headerBytes + checkBytes;

/** One frame, taken apart. `id` and `checksum` are the same in all frames of one transfer. */
export interface Frame {
  readonly id: number;
  readonly blocks: number;
  readonly total: number;
  /** CRC-32 of the whole. */
  readonly checksum: number;
  /** Below `blocks` it is that block; from there on it is the seed of a mix. */
  readonly number: number;
  readonly payload: Uint8Array;
}

const blockBytesOf = (total: number, blocks: number) => Math.ceil(total / blocks);

const writeFrame = ({ id, blocks, total, checksum, number, payload }: Frame): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(frameOverhead + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  view.setUint32(1, id);
  view.setUint16(5, blocks);
  view.setUint32(7, total);
  view.setUint32(11, checksum);
  view.setUint32(15, number);
  bytes.set(payload, headerBytes);
  const end = headerBytes + payload.length;
  view.setUint32(end, crc32(bytes.subarray(0, end)));
  return bytes;
};

/** Takes a frame apart. `undefined`: damaged, of another kind or version, or larger than we would ever make. */
export const readFrame = (bytes: Uint8Array): Frame | undefined => {
  const end = bytes.length - checkBytes;
  if (end <= headerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== version || view.getUint32(end) !== crc32(bytes.subarray(0, end))) return undefined;
  const frame: Frame = {
    id: view.getUint32(1),
    blocks: view.getUint16(5),
    total: view.getUint32(7),
    checksum: view.getUint32(11),
    number: view.getUint32(15),
    payload: bytes.slice(headerBytes, end)
  };
  const { blocks, total, payload } = frame;
  if (blocks < 1 || blocks > maxBlocks || total < blocks || total > maxWholeBytes) return undefined;
  return payload.length === blockBytesOf(total, blocks) ? frame : undefined;
};

/** The finalizer of MurmurHash3: every bit of the answer depends on every bit of what was asked. */
const scatter = (value: number): number => {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
};

/**
 * Which blocks are in a frame, a bit each. Part of the format: both sides must come to the same, so the generator
 * is SplitMix on 32 bits (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
 */
export const blocksIn = (number: number, blocks: number, id: number): Uint32Array => {
  const bits = new Uint32Array(Math.ceil(blocks / 32));
  if (number < blocks) {
    bits[number >>> 5] = 1 << (number & 31);
    return bits;
  }
  let state = scatter(scatter(id) ^ number);
  for (let word = 0; word < bits.length; word++) {
    state = (state + 0x9e3779b9) | 0;
    bits[word] = scatter(state);
  }
  const over = blocks & 31;
  if (over > 0) bits.set([(bits.at(-1) ?? 0) & ((1 << over) - 1)], bits.length - 1);
  return bits;
};

/** Adds modulo 2. `from`: before it there is nothing in the other. */
const addTo = <Numbers extends Uint8Array | Uint32Array>(sum: Numbers, other: Numbers, from = 0): void => {
  for (let at = from; at < sum.length; at++) sum[at] = (sum[at] ?? 0) ^ (other[at] ?? 0);
};

const isIn = (bits: Uint32Array, block: number) => (((bits[block >>> 5] ?? 0) >>> (block & 31)) & 1) === 1;

export interface Encoder {
  /** How many blocks: what the other needs at least. */
  readonly blocks: number;
  /** The frame of any number from 0. */
  readonly frame: (number: number) => Uint8Array<ArrayBuffer>;
}

/**
 * Cuts bytes into frames.
 *
 * @param whole from 1 byte to `maxWholeBytes`.
 * @param id tells this transfer from others.
 * @param blockBytes how much of it at most in one frame.
 */
export const createEncoder = (whole: Uint8Array, id: number, blockBytes: number): Encoder => {
  const total = whole.length;
  const blocks = Math.ceil(total / blockBytes);
  if (total < 1 || total > maxWholeBytes || blocks > maxBlocks) throw new RangeError(`${total} bytes`);
  const size = blockBytesOf(total, blocks);
  const checksum = crc32(whole);
  const padded = new Uint8Array(blocks * size);
  padded.set(whole);
  const block = (at: number) => padded.subarray(at * size, (at + 1) * size);
  return {
    blocks,
    frame(number) {
      const bits = blocksIn(number, blocks, id);
      const payload = new Uint8Array(size);
      for (let at = 0; at < blocks; at++) if (isIn(bits, at)) addTo(payload, block(at));
      return writeFrame({ id, blocks, total, checksum, number, payload });
    }
  };
};

/** What a frame was to the decoder. `useless`: nothing new in it. */
export type Taken = 'new' | 'useless' | 'foreign' | 'done';

export interface Decoder {
  readonly blocks: number;
  /** How many independent frames there are: as many as `blocks` is enough. */
  readonly known: number;
  /** The bytes, once they are whole and their checksum is right. */
  readonly whole: Uint8Array<ArrayBuffer> | undefined;
  /** Takes the next frame, in any order and as often as it comes. */
  readonly add: (frame: Frame) => Taken;
}

/** Puts together the transfer that this frame is the first of. */
export const createDecoder = (first: Frame): Decoder => {
  const { id, blocks, total, checksum } = first;
  /** In row `n` the lowest block is `n`. */
  const rows = new Map<number, { readonly bits: Uint32Array; readonly payload: Uint8Array }>();
  let whole: Uint8Array<ArrayBuffer> | undefined;

  /** From the last row up every row loses the blocks that are known by themselves, until it is one block. */
  const solve = (): Uint8Array<ArrayBuffer> => {
    const size = blockBytesOf(total, blocks);
    const solved = new Uint8Array(blocks * size);
    for (let at = blocks - 1; at >= 0; at--) {
      const row = rows.get(at);
      if (!row) continue;
      const { bits, payload } = row;
      const own = solved.subarray(at * size, (at + 1) * size);
      own.set(payload);
      for (let later = at + 1; later < blocks; later++)
        if (isIn(bits, later)) addTo(own, solved.subarray(later * size, (later + 1) * size));
    }
    return solved.slice(0, total);
  };

  const add = (frame: Frame): Taken => {
    if (
      frame.id !== id ||
      frame.blocks !== blocks ||
      frame.total !== total ||
      frame.checksum !== checksum ||
      frame.payload.length !== first.payload.length
    )
      return 'foreign';
    if (whole) return 'done';
    const bits = blocksIn(frame.number, blocks, id);
    const payload = frame.payload.slice();
    for (let at = 0; at < blocks; at++) {
      if (!isIn(bits, at)) continue;
      const row = rows.get(at);
      if (!row) {
        rows.set(at, { bits, payload });
        return rows.size < blocks ? 'new' : finish();
      }
      addTo(bits, row.bits, at >>> 5);
      addTo(payload, row.payload);
    }
    return 'useless';
  };

  /** A false frame that says it belongs here shows only now. Which one it was cannot be known: start over. */
  const finish = (): Taken => {
    const solved = solve();
    rows.clear();
    if (crc32(solved) !== checksum) return 'useless';
    whole = solved;
    return 'done';
  };

  return {
    blocks,
    get known() {
      return whole ? blocks : rows.size;
    },
    get whole() {
      return whole;
    },
    add
  };
};
