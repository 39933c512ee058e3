/** Why there is no picture: forbidden by the person or the device, no camera, or in use by another program. */
export type CameraProblem = 'refused' | 'none' | 'busy';

/** Gives the texts of the QR codes in the picture of now. */
type Reader = (video: HTMLVideoElement) => Promise<readonly string[]>;

interface BarcodeDetector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeDetectorClass {
  new (options: { readonly formats: readonly string[] }): BarcodeDetector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** More detail costs time and no code needs it. */
const maxSide = 1080;

/** Reads in JavaScript: the middle square of the picture. Loaded when a browser has no reader of its own. */
const ownReader = async (): Promise<Reader> => {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    if (!context || side === 0) return [];
    const size = Math.min(side, maxSide);
    if (canvas.width !== size) canvas.width = canvas.height = size;
    const [left, top] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
    context.drawImage(video, left, top, side, side, 0, 0, size, size);
    try {
      return [decode(context.getImageData(0, 0, size, size))];
    } catch {
      return []; // no code in this picture, or not sharp
    }
  };
};

const newReader = async (): Promise<Reader> => {
  const { BarcodeDetector: Detector } = globalThis as { BarcodeDetector?: BarcodeDetectorClass };
  const formats = await Detector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!Detector || !formats?.includes('qr_code')) return ownReader();
  const detector = new Detector({ formats: ['qr_code'] });
  let read: Reader = async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  return async (video) => {
    try {
      return await read(video);
    } catch {
      read = await ownReader(); // the reader is a service of the device, and may be gone
      return [];
    }
  };
};

const nextPicture = (video: HTMLVideoElement): Promise<unknown> =>
  new Promise((resolve) =>
    // Both stand still while the page is hidden.
    'requestVideoFrameCallback' in video
      ? video.requestVideoFrameCallback(resolve)
      : requestAnimationFrame(resolve)
  );

const problemOf = (error: unknown): CameraProblem => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
};

const openBackCamera = async (): Promise<MediaStream | CameraProblem> => {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  try {
    return (
      (await mediaDevices?.getUserMedia({
        audio: false,
        video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
      })) ?? 'none'
    );
  } catch (error) {
    return problemOf(error);
  }
};

/**
 * Shows the back camera in a video and reads the QR codes in it, until the signal ends it, the app leaves the
 * screen or the camera is taken away. Then the camera is off.
 *
 * @param take gets each text; the next picture is read when it has ended.
 * @returns when the camera is off: `off`, or why it never was on.
 */
export const readCodes = async (
  video: HTMLVideoElement,
  take: (text: string) => Promise<unknown>,
  signal: AbortSignal
): Promise<CameraProblem | 'off'> => {
  const stream = await openBackCamera();
  if (typeof stream === 'string') return stream;
  const over = new AbortController();
  const end = () => over.abort();
  const endWhenHidden = () => document.visibilityState === 'hidden' && end();
  const ended = new Promise((resolve) => over.signal.addEventListener('abort', resolve));
  signal.addEventListener('abort', end);
  document.addEventListener('visibilitychange', endWhenHidden);
  for (const track of stream.getTracks()) track.addEventListener('ended', end);
  if (signal.aborted) end();
  endWhenHidden();
  try {
    video.srcObject = stream;
    await Promise.race([video.play(), ended]);
    const read = await newReader();
    while (!over.signal.aborted) {
      for (const text of await read(video)) if (!over.signal.aborted) await take(text);
      await Promise.race([nextPicture(video), ended]);
    }
    return 'off';
  } catch (error) {
    return over.signal.aborted ? 'off' : problemOf(error);
  } finally {
    signal.removeEventListener('abort', end);
    document.removeEventListener('visibilitychange', endWhenHidden);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
};
