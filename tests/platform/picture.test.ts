import { expect, test } from 'vitest';
import { longestSide, scaleDown } from '../../src/platform/picture';

/** A JPEG of the browser, with what a phone puts in: which side is up, a place, the name of the device. */
const photoOf = async (width: number, height: number, orientation = 1): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no canvas');
  brush.fillStyle = '#c00';
  brush.fillRect(0, 0, width, height / 2);
  const plain = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, 0, count],
    ...value
  ];
  const maker = [...'KANARIE-CAMERA 52.09N 5.12E\0'].map((sign) => sign.charCodeAt(0));
  const ifd = [
    ...[0, 2],
    ...entry(0x010f, 2, maker.length, [0, 0, 0, 38]),
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...[0, 0, 0, 0]
  ];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, ...ifd, ...maker];
  const body = [...'Exif\0\0'].map((sign) => sign.charCodeAt(0)).concat(tiff);
  const length = body.length + 2;
  const exif = [0xff, 0xe1, length >> 8, length & 255, ...body];
  return new Blob([plain.subarray(0, 2), Uint8Array.from(exif), plain.subarray(2)], { type: 'image/jpeg' });
};
const textOf = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());
const sizeOf = async (blob: Blob | undefined) => {
  if (blob === undefined) throw new Error('not read');
  const { width, height } = await createImageBitmap(blob, { imageOrientation: 'none' });
  return { width, height };
};

test('a photo is scaled to 1600 pixels and loses all that the camera told', async () => {
  const photo = await photoOf(4000, 3000);
  expect(await textOf(photo)).toContain('KANARIE-CAMERA');
  const small = await scaleDown(photo);
  expect(small?.type).toBe('image/webp');
  expect(await sizeOf(small)).toEqual({ width: longestSide, height: 1200 });
  const text = await textOf(small ?? new Blob());
  expect(text).not.toMatch(/KANARIE|Exif|EXIF|XMP/);
});

test('a photo that the camera took on its side stands upright', async () => {
  expect(await sizeOf(await scaleDown(await photoOf(800, 600, 6)))).toEqual({ width: 600, height: 800 });
});

test('a small picture is not blown up, and what is transparent becomes white', async () => {
  const empty = new OffscreenCanvas(40, 20);
  empty.getContext('2d'); // nothing drawn: wholly transparent
  const png = await empty.convertToBlob();
  const kept = await scaleDown(png);
  expect(await sizeOf(kept)).toEqual({ width: 40, height: 20 });
  const canvas = new OffscreenCanvas(40, 20);
  const brush = canvas.getContext('2d');
  brush?.drawImage(await createImageBitmap(kept ?? new Blob()), 0, 0);
  expect([...(brush?.getImageData(5, 5, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
});

test('what is no picture is told apart', async () => {
  expect(await scaleDown(new Blob(['%PDF-1.7'], { type: 'image/png' }))).toBeUndefined();
  expect(await scaleDown(new Blob([]))).toBeUndefined();
});
