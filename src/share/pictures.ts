import type { Attachment } from '../store/database';
import { sha256Of } from '../store/sha256';
import { broken, checkFurther, checkName, objectAt } from './leaves';

/** A scaled picture is some hundreds of kB; what is much more was not made by this app. */
export const maxPictureBytes = 8 * 1024 * 1024;

const starts: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/webp': (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP',
  'image/jpeg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
};
const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The pictures of a file, and how many it holds that this app does not know. */
export interface FilePictures {
  readonly pictures: readonly Attachment[];
  readonly unknown: number;
}

/**
 * Takes pictures as they stand in a file: of a type that we show, and with the first bytes of that type.
 *
 * @throws {Fault} for what cannot be an attachment. Whether a picture is what its name says, `areWhatTheySay` tells.
 */
export const picturesAt = (value: unknown): FilePictures => {
  const pictures: Attachment[] = [];
  let unknown = 0;
  for (const [name, attachment] of Object.entries(
    value === undefined ? {} : objectAt(value, 'attachments')
  )) {
    const at = `attachments.${name}`;
    checkName(name, 'attachments');
    const members = objectAt(attachment, at);
    checkFurther(members, new Set(['type', 'data']), at);
    const { type, data } = members;
    if (typeof type !== 'string' || typeof data !== 'string') throw broken(at);
    if (!name.startsWith('sha256-')) throw broken(at);
    const isOf = Object.hasOwn(starts, type) ? starts[type] : undefined;
    if (
      isOf === undefined ||
      !/^sha256-[\w-]{43}$/.test(name) ||
      data.length > (maxPictureBytes * 4) / 3 + 4
    ) {
      unknown++;
      continue;
    }
    const bytes = fromBase64(data);
    if (bytes === undefined || !isOf(bytes)) throw broken(at);
    pictures.push({ name, type, bytes: bytes.buffer });
  }
  return { pictures, unknown };
};

/** Whether every picture is the one that its name says. */
export const areWhatTheySay = async (pictures: readonly Attachment[]): Promise<boolean> => {
  for (const { name, bytes } of pictures) if ((await sha256Of(bytes)) !== name) return false;
  return true;
};

/** Pictures as the member `attachments` of a file, without the braces. */
export const encodePictures = (pictures: readonly Attachment[]): string =>
  pictures
    .map(
      ({ name, type, bytes }) => `${JSON.stringify(name)}:${JSON.stringify({ type, data: toBase64(bytes) })}`
    )
    .join(',\n');

const portion = 0x8000; // more arguments than this a function does not take everywhere

export const toBase64 = (buffer: ArrayBuffer): string => {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let from = 0; from < bytes.length; from += portion)
    binary += String.fromCharCode(...bytes.subarray(from, from + portion));
  return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
};
