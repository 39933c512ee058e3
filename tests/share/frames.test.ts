import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../src/share/base45';
import { createDecoder, createEncoder, readFrame } from '../../src/share/fountain';
import { createReceiver, createSender, maxSentBytes, type Sender } from '../../src/share/frames';
import { aFile } from './files';

const senderOf = async (content: BlobPart): Promise<Sender> => {
  const made = await createSender(new Blob([content]));
  if (!('sender' in made)) throw new Error('too large');
  return made.sender;
};
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const contentOf = async (received: Awaited<ReturnType<ReturnType<typeof createReceiver>['take']>>) =>
  received.state === 'done' ? new Uint8Array(await received.content.arrayBuffer()) : undefined;

test('Base45 as in RFC 9285', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(toBase45(bytes('AB'))).toBe('BB8');
  expect(toBase45(bytes('Hello!!'))).toBe('%69 VD92EX0');
  expect(toBase45(bytes('base-45'))).toBe('UJCLQE7W581');
  expect(fromBase45('QED8WEX0')).toEqual(bytes('ietf!'));
  for (const wrong of ['GGW', ':::', 'A', 'AAAA', 'ab8', 'Z:', 'é00'])
    expect(fromBase45(wrong)).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array(), (some) => void expect(fromBase45(toBase45(some))).toEqual(some)));
});

test('a file through codes as a camera sees them, with a third of them missed', async () => {
  const content = JSON.stringify(aFile());
  const sender = await senderOf(content);
  const receiver = createReceiver();
  for (let number = 0; ; number++) {
    if (number % 3 === 1) continue;
    const { data, size, version } = encode(sender.text(number), { ecc: 'L', border: 4 });
    expect(version).toBeLessThanOrEqual(15);
    const scale = 4;
    const side = size * scale;
    const pixels = new Uint8Array(side * side * 4);
    for (let at = 0; at < side * side; at++) {
      const dark = data[Math.floor(at / side / scale)]?.[Math.floor((at % side) / scale)];
      pixels.fill(dark ? 30 : 240, at * 4, at * 4 + 4);
    }
    const received = await receiver.take(decodeQR({ width: side, height: side, data: pixels }));
    if (received.state !== 'done') continue;
    expect(await received.content.text()).toBe(content);
    break;
  }
});

test('a full code is of version 15 and no more', async () => {
  const sender = await senderOf(randomBytes(40_000));
  expect(encode(sender.text(0), { ecc: 'L' }).version).toBe(15);
  expect(encode(sender.text(5000), { ecc: 'L' }).version).toBe(15);
});

test('other codes on the wall and texts of a half-read transfer are left aside', async () => {
  const content = randomBytes(3000);
  const sender = await senderOf(content);
  const receiver = createReceiver();
  expect(await receiver.take('Menukaart van het buurthuis')).toEqual({ state: 'waiting' });
  expect(await receiver.take('BB8')).toEqual({ state: 'waiting' });
  expect(await receiver.take(sender.text(0))).toEqual({
    state: 'receiving',
    known: 1,
    blocks: sender.blocks
  });
  expect(await receiver.take(sender.text(0))).toMatchObject({ known: 1 });
  for (let number = 1; number < sender.blocks; number++) {
    await receiver.take('WIFI:T:WPA;S:buurthuis;;');
    const received = await receiver.take(sender.text(number));
    if (number === sender.blocks - 1) expect(await contentOf(received)).toEqual(content);
  }
});

test('when the other begins anew with another file, that one is read', async () => {
  const [old, content] = [randomBytes(9000), randomBytes(6000)];
  const [before, after] = [await senderOf(old), await senderOf(content)];
  const receiver = createReceiver();
  for (let number = 0; number < 5; number++) await receiver.take(before.text(number));
  for (let number = 0; ; number++) {
    const received = await receiver.take(after.text(number));
    if (received.state === 'done') {
      expect(await contentOf(received)).toEqual(content);
      break;
    }
    expect(number).toBeLessThan(40);
  }
});

test('a transfer whose parts fit but whose whole is not what was sent is no file, and the next one is', async () => {
  const content = JSON.stringify(aFile());
  const sender = await senderOf(content);
  const frames = Array.from({ length: sender.blocks }, (_, number) =>
    readFrame(fromBase45(sender.text(number)) ?? new Uint8Array())
  ).filter((frame) => frame !== undefined);
  const [first] = frames;
  if (!first) throw new Error('a frame was expected');
  const decoder = createDecoder(first);
  for (const frame of frames) decoder.add(frame);
  const packed = decoder.whole ?? new Uint8Array();
  const receiver = createReceiver();
  // Its version, its length (so that it would grow past what it says) and its SHA-256.
  for (const at of [0, 4, 5, 36]) {
    const changed = packed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const encoder = createEncoder(changed, at, 482);
    for (let number = 0; number < encoder.blocks; number++)
      expect((await receiver.take(toBase45(encoder.frame(number)))).state).not.toBe('done');
    expect(await receiver.take('')).toEqual({ state: 'waiting' });
  }
  for (let number = 0; number < sender.blocks; number++) await receiver.take(sender.text(number));
  const received = await receiver.take('');
  expect(received.state === 'done' && (await received.content.text())).toBe(content);
});

test('an empty file arrives as an empty file, and one that does not compress to little is told to be too large', async () => {
  const empty = await senderOf('');
  expect(await contentOf(await createReceiver().take(empty.text(0)))).toEqual(new Uint8Array());
  const tooLarge = await createSender(new Blob([...Array(8)].map(() => randomBytes(65_000))));
  expect(tooLarge).toEqual({ tooLarge: expect.any(Number) as number });
  if ('tooLarge' in tooLarge) expect(tooLarge.tooLarge).toBeGreaterThan(maxSentBytes);
});
