import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/share/crc32';
import {
  createDecoder,
  createEncoder,
  frameOverhead,
  maxBlocks,
  maxWholeBytes,
  readFrame,
  type Decoder,
  type Frame
} from '../../src/share/fountain';

const mustRead = (bytes: Uint8Array): Frame => {
  const frame = readFrame(bytes);
  if (!frame) throw new Error('a frame was expected');
  return frame;
};
const addAll = (decoder: Decoder, frames: readonly Uint8Array[]) => {
  for (const bytes of frames) {
    const frame = readFrame(bytes);
    if (frame) decoder.add(frame);
  }
};
const sent = fc.record({
  whole: fc.uint8Array({ minLength: 1, maxLength: 3000 }),
  blockBytes: fc.integer({ min: 8, max: 200 }),
  id: fc.integer({ min: 0, max: 0xffffffff })
});
/** Per frame a number: whether it is lost, and where it comes in the row. */
const fates = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

test('whatever is lost, repeated, out of order, damaged or of another: the exact bytes, or not done', () => {
  fc.assert(
    fc.property(
      sent,
      sent,
      fc.double({ min: 0, max: 0.6, noNaN: true }),
      fates,
      ({ whole, blockBytes, id }, other, loss, fate) => {
        fc.pre(other.id !== id);
        const next = () => fate.next().value as number;
        const encoder = createEncoder(whole, id, blockBytes);
        const foreign = createEncoder(other.whole, other.id, other.blockBytes);
        const count = Math.ceil((encoder.blocks + 24) / (1 - loss)) + 8;
        const frames = Array.from({ length: count }, (_, number) => encoder.frame(number))
          .filter(() => next() >= loss)
          .flatMap((bytes, number): Uint8Array[] => {
            const damaged = bytes.slice();
            const at = Math.floor(next() * (bytes.length - 1));
            damaged[at] = (damaged[at] ?? 0) ^ 0x10;
            return next() < 0.3 ? [bytes, bytes, damaged, foreign.frame(number)] : [bytes];
          })
          .map((bytes) => ({ bytes, place: next() }))
          .sort((a, b) => a.place - b.place)
          .map(({ bytes }) => bytes);
        const decoder = createDecoder(mustRead(encoder.frame(count + 1)));
        const before: number[] = [];
        for (const bytes of frames) {
          const frame = readFrame(bytes);
          if (frame) decoder.add(frame);
          before.push(decoder.known);
          if (decoder.whole) expect(Buffer.compare(decoder.whole, whole)).toBe(0);
        }
        expect(before).toEqual([...before].sort((a, b) => a - b));
        expect(decoder.known).toBeLessThanOrEqual(decoder.blocks);
      }
    ),
    { numRuns: 150 }
  );
});

test('sixteen more than there are blocks are enough, whichever were lost', () => {
  fc.assert(
    fc.property(sent, fc.integer({ min: 0, max: 10_000 }), ({ whole, blockBytes, id }, from) => {
      const encoder = createEncoder(whole, id, blockBytes);
      const decoder = createDecoder(mustRead(encoder.frame(0)));
      addAll(
        decoder,
        Array.from({ length: encoder.blocks + 16 }, (_, at) => encoder.frame(encoder.blocks + from + at))
      );
      expect(decoder.whole).toEqual(whole);
    }),
    { numRuns: 100, seed: 2005 } // the chance of a failure is 2^-16 each; not on a day of its own choosing
  );
});

test('without loss as many frames as there are blocks are enough', () => {
  const whole = Uint8Array.from({ length: 10_000 }, (_, at) => at * 7);
  const encoder = createEncoder(whole, 5, 480);
  expect(encoder.blocks).toBe(21);
  const decoder = createDecoder(mustRead(encoder.frame(0)));
  addAll(
    decoder,
    Array.from({ length: 21 }, (_, number) => encoder.frame(number))
  );
  expect(decoder.whole).toEqual(whole);
});

test('a damaged frame is none', () => {
  fc.assert(
    fc.property(sent, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ whole, blockBytes, id }, at, by) => {
      const bytes = createEncoder(whole, id, blockBytes).frame(0);
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
      expect(readFrame(bytes)).toBeUndefined();
    })
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(readFrame(bytes)).toBeUndefined()));
});

test('a false frame that says it belongs here never gives false bytes, and does not stop the transfer', () => {
  const whole = Uint8Array.from({ length: 1000 }, (_, at) => at * 13);
  const encoder = createEncoder(whole, 9, 100);
  const frames = Array.from({ length: 10 }, (_, number) => encoder.frame(number));
  const first = mustRead(encoder.frame(0));
  const decoder = createDecoder(first);
  expect(decoder.add({ ...first, payload: first.payload.map((byte) => byte ^ 1) })).toBe('new');
  addAll(decoder, frames);
  expect(decoder.whole).toBeUndefined();
  addAll(decoder, frames);
  expect(decoder.whole).toEqual(whole);
});

test.each([
  ['no blocks', 5, 0],
  ['too many blocks', 5, maxBlocks + 1],
  ['too much in all', 7, maxWholeBytes + 1],
  ['less than a byte in a block', 7, 1],
  ['another size of block than its numbers say', 7, 999]
])('a frame with %s is refused', (_, offset, value) => {
  const bytes = createEncoder(new Uint8Array(2000), 1, 400).frame(0);
  const view = new DataView(bytes.buffer);
  if (offset === 5) view.setUint16(offset, value);
  else view.setUint32(offset, value);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)));
  expect(readFrame(bytes)).toBeUndefined();
  expect(bytes.length).toBe(400 + frameOverhead);
});

test('the frames are what they always were: two versions of the app understand each other', () => {
  const encoder = createEncoder(
    Uint8Array.from({ length: 40 }, (_, at) => at),
    0xdecade,
    8
  );
  const hex = (number: number) => Buffer.from(encoder.frame(number)).toString('hex');
  expect([hex(0), hex(5), hex(1000)]).toMatchInlineSnapshot(`
    [
      "0100decade0005000000280da62e3c00000000000102030405060721ec345c",
      "0100decade0005000000280da62e3c00000005000000000000000086f3c6e5",
      "0100decade0005000000280da62e3c000003e83031323334353637ee1ffec6",
    ]
  `);
});
