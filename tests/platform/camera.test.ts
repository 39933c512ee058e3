import { encode } from 'uqr';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readCodes } from '../../src/platform/camera';

/** A camera that sees a QR code of this text. */
const cameraBefore = (text: string): MediaStream => {
  const { data, size } = encode(text, { border: 4 });
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * 6;
  const context = canvas.getContext('2d');
  const draw = () => {
    if (!context) return;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = 'black';
    data.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * 6, y * 6, 6, 6)));
  };
  draw();
  const timer = setInterval(draw, 50);
  onTestFinished(() => clearInterval(timer));
  return canvas.captureStream(20);
};

/** The camera of this device: what it asks, and how it answers. */
const deviceWith = (answer: () => Promise<MediaStream>) =>
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(answer);

let video: HTMLVideoElement;
beforeEach(() => {
  video = document.createElement('video');
  video.muted = video.playsInline = true;
  document.body.append(video);
});
afterEach(() => {
  video.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const isOff = (stream: MediaStream) => stream.getTracks().every(({ readyState }) => readyState === 'ended');
const until = new AbortController().signal;

test('reads the code before the back camera until told to stop, and then the camera is off', async () => {
  const stream = cameraBefore('HALLO BUREN');
  const asked = deviceWith(() => Promise.resolve(stream));
  const leaving = new AbortController();
  const texts: string[] = [];
  const end = await readCodes(
    video,
    async (text) => {
      texts.push(text);
      if (texts.length === 2) leaving.abort();
    },
    leaving.signal
  );
  expect(texts).toEqual(['HALLO BUREN', 'HALLO BUREN']);
  expect(end).toBe('off');
  expect(isOff(stream)).toBe(true);
  expect(asked.mock.lastCall?.[0]).toMatchObject({
    audio: false,
    video: { facingMode: { ideal: 'environment' } }
  });
});

test('the reader of the browser is used where it knows QR, and left when it fails', async () => {
  const stream = cameraBefore('ZELF GELEZEN');
  deviceWith(() => Promise.resolve(stream));
  let asked = 0;
  class Detector {
    static getSupportedFormats = () => Promise.resolve(['ean_13', 'qr_code']);
    detect = () =>
      ++asked === 1 ? Promise.resolve([{ rawValue: 'VAN HET TOESTEL' }]) : Promise.reject(new Error('gone'));
  }
  vi.stubGlobal('BarcodeDetector', Detector);
  const leaving = new AbortController();
  const texts: string[] = [];
  await readCodes(
    video,
    async (text) => {
      texts.push(text);
      if (texts.length === 2) leaving.abort();
    },
    leaving.signal
  );
  expect(texts).toEqual(['VAN HET TOESTEL', 'ZELF GELEZEN']);
});

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['NotReadableError', 'busy']
])('%s is an answer: %s', async (name, problem) => {
  deviceWith(() => Promise.reject(new DOMException('', name)));
  expect(await readCodes(video, async () => undefined, until)).toBe(problem);
});

test('a browser that knows no camera says so', async () => {
  vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as unknown as MediaDevices);
  expect(await readCodes(video, async () => undefined, until)).toBe('none');
});

test('the camera goes off when the app leaves the screen, and when one left before it came on', async () => {
  const first = cameraBefore('EEN');
  deviceWith(() => Promise.resolve(first));
  const hidden = vi.spyOn(document, 'visibilityState', 'get');
  const read = readCodes(
    video,
    async () => {
      hidden.mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
    until
  );
  expect(await read).toBe('off');
  expect(isOff(first)).toBe(true);
  hidden.mockReturnValue('visible');

  const second = cameraBefore('TWEE');
  deviceWith(() => Promise.resolve(second));
  const take = vi.fn();
  expect(await readCodes(video, take, AbortSignal.abort())).toBe('off');
  expect(take).not.toHaveBeenCalled();
  expect(isOff(second)).toBe(true);
});
