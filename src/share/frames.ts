import { fromBase45, toBase45 } from './base45';
import { maxFileBytes } from './file';
import { createDecoder, createEncoder, readFrame, type Decoder, type Frame } from './fountain';

/*
 * A file as texts for a row of QR codes, and back. The file is compressed; before it stand its length and its
 * SHA-256, so that what arrives is what was sent or nothing.
 *
 * The texts are Base45 in the alphanumeric mode of QR. In byte mode a code would hold 3 % more, but readers hand
 * bytes over as text (BarcodeDetector as UTF-8, with what is no UTF-8 spoiled), and as Base64 it would hold 22 % less.
 */

/** Compressed. At 3 kB a second this takes three minutes; nobody holds a phone still for longer. */
export const maxSentBytes = 500_000;

/** With its header and as Base45 just what a code of version 15 (77 by 77) holds: 758 letters at level L. */
const blockBytes = 482;

const envelopeVersion = 1;
const digestBytes = 32;
const envelopeBytes = 5 + digestBytes;

const all = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const pack = async (content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const [compressed, sum] = await Promise.all([all(stream), digest(content)]);
  const packed = new Uint8Array(envelopeBytes + compressed.length);
  const view = new DataView(packed.buffer);
  view.setUint8(0, envelopeVersion);
  view.setUint32(1, content.length);
  packed.set(sum, 5);
  packed.set(compressed, envelopeBytes);
  return packed;
};

/** Reads no further than the length that was told, so that a small thing cannot grow without end. */
const inflate = async (compressed: Uint8Array<ArrayBuffer>, length: number) => {
  const content = new Uint8Array(length);
  const reader = new Blob([compressed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  for (let done = 0; ;) {
    const read = await reader.read().catch(() => undefined);
    if (!read || done + (read.value?.length ?? 0) > length) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    if (read.done) return done === length ? content : undefined;
    content.set(read.value, done);
    done += read.value.length;
  }
};

const unpack = async (packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (packed.length < envelopeBytes || packed[0] !== envelopeVersion) return undefined;
  const length = new DataView(packed.buffer).getUint32(1);
  if (length > maxFileBytes) return undefined;
  const content = await inflate(packed.slice(envelopeBytes), length);
  const sum = content && (await digest(content));
  return sum?.every((byte, at) => byte === packed[5 + at]) ? content : undefined;
};

export interface Sender {
  /** How many codes are needed at least. */
  readonly blocks: number;
  /** Compressed. */
  readonly bytes: number;
  /** The text of the code with this number, from 0 without end. */
  readonly text: (number: number) => string;
}

/** A file, ready to be shown as a row of codes; or how large it is, when that is too large. */
export const createSender = async (
  file: Blob
): Promise<{ readonly sender: Sender } | { readonly tooLarge: number }> => {
  const packed = await pack(new Uint8Array(await file.arrayBuffer()));
  if (packed.length > maxSentBytes) return { tooLarge: packed.length };
  // Of the content, so that who starts again goes on where the other was.
  const id = new DataView(packed.buffer).getUint32(5);
  const { blocks, frame } = createEncoder(packed, id, blockBytes);
  return { sender: { blocks, bytes: packed.length, text: (number) => toBase45(frame(number)) } };
};

/** Whether a text that a camera read is one of the codes of a sender. */
export const isFrame = (text: string): boolean => {
  const bytes = fromBase45(text);
  return bytes !== undefined && readFrame(bytes) !== undefined;
};

export type Receiving =
  | { readonly state: 'waiting' }
  | { readonly state: 'receiving'; readonly known: number; readonly blocks: number }
  | { readonly state: 'done'; readonly content: Blob };

export interface Receiver {
  /** Takes what was read from a code. Anything else than a part of the file is left aside. */
  readonly take: (text: string) => Promise<Receiving>;
}

/** So many codes in a row of one other transfer, and that is the one to read: the other person began anew. */
const strangers = 6;

/** Puts a file together from the codes that a camera sees. */
export const createReceiver = (): Receiver => {
  let decoder: Decoder | undefined;
  let stranger: Decoder | undefined;
  let inARow = 0;
  let content: Blob | undefined;

  const look = (): Receiving => {
    if (content) return { state: 'done', content };
    return decoder
      ? { state: 'receiving', known: decoder.known, blocks: decoder.blocks }
      : { state: 'waiting' };
  };

  const takeStranger = (frame: Frame): void => {
    if (!stranger || stranger.add(frame) === 'foreign') {
      stranger = createDecoder(frame);
      stranger.add(frame);
      inARow = 0;
    }
    if (++inARow >= strangers || stranger.whole) [decoder, stranger] = [stranger, undefined];
  };

  return {
    async take(text) {
      const bytes = content ? undefined : fromBase45(text);
      const frame = bytes && readFrame(bytes);
      if (!frame) return look();
      decoder ??= createDecoder(frame);
      if (decoder.add(frame) === 'foreign') takeStranger(frame);
      else stranger = undefined;
      if (!decoder.whole) return look();
      const unpacked = await unpack(decoder.whole);
      if (unpacked) content = new Blob([unpacked], { type: 'application/json' });
      decoder = undefined; // and when it was false, all of it was
      return look();
    }
  };
};
