/** The longest side of a kept picture, in pixels: words on a flip-over stay readable. */
export const longestSide = 1600;
const quality = 0.8;

/** Upright and on white, at most `longestSide` pixels; `undefined` when the browser cannot read it. */
const drawn = async (file: Blob): Promise<OffscreenCanvas | undefined> => {
  const source = await createImageBitmap(file).catch(() => undefined); // upright, as the camera says in EXIF
  if (source === undefined) return undefined;
  const scale = Math.min(1, longestSide / Math.max(source.width, source.height));
  const [width, height] = [source.width, source.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const brush = canvas.getContext('2d');
  if (brush === null) return undefined;
  brush.fillStyle = '#fff'; // what was transparent
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  source.close();
  return canvas;
};

/**
 * A photo as it may be kept and passed on: at most `longestSide` pixels, upright, and drawn anew, so that nothing of
 * the camera comes along: no place, no time, no name of the device.
 *
 * @returns WebP, or JPEG in a browser that cannot write WebP; `undefined` when the browser cannot read it.
 */
export const scaleDown = async (file: Blob): Promise<Blob | undefined> => {
  const canvas = await drawn(file);
  const webp = await canvas?.convertToBlob({ type: 'image/webp', quality });
  return webp?.type === 'image/webp' ? webp : canvas?.convertToBlob({ type: 'image/jpeg', quality });
};

/** A picture as JPEG, which every program opens, and its size in pixels; `undefined` when the browser cannot read it. */
export const asJpeg = async (
  picture: Blob
): Promise<{ readonly content: Blob; readonly width: number; readonly height: number } | undefined> => {
  const canvas = await drawn(picture);
  if (canvas === undefined) return undefined;
  const content = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { content, width: canvas.width, height: canvas.height };
};
