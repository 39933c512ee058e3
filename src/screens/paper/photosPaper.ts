import { m } from '../../i18n';
import type { Photo } from '../../model/photo';
import type { Block } from '../../share/paper';
import { heading } from './words';

/** A photo of a conversation, and how many bytes it is: unknown when its picture was not sent along. */
export interface ToldPhoto extends Pick<Photo, 'image' | 'description'> {
  readonly bytes: number | undefined;
}

/** Photos that can be shown, and their size together in bytes; the same picture counts once. */
export const sumOf = (photos: readonly ToldPhoto[]): { readonly count: number; readonly bytes: number } => {
  const sizes = new Map(photos.flatMap(({ image, bytes }) => (bytes === undefined ? [] : [[image, bytes]])));
  const count = photos.filter(({ bytes }) => bytes !== undefined).length;
  return { count, bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) };
};

/**
 * The photos of a conversation with their words; of those that are not on the paper only the words.
 *
 * @param shown whether somebody chose to have them on it.
 */
export const photoBlocks = (photos: readonly ToldPhoto[], shown: boolean, level: 2 | 4): readonly Block[] => {
  if (photos.length === 0) return [];
  const all = photos.map(({ image, description, bytes }, i) => ({
    image,
    caption: description ? description : m.photos_nameless({ number: i + 1 }),
    here: bytes !== undefined
  }));
  const on = all.filter(({ here }) => shown && here);
  const off = all.filter((one) => !on.includes(one));
  const reason = shown ? m.paper_photos_absent() : m.paper_photos_left_out();
  return [
    heading(m.photos_title(), level),
    ...(on.length > 0
      ? [{ type: 'photos', photos: on.map(({ image, caption }) => ({ image, caption })) } as const]
      : []),
    ...(off.length > 0
      ? [
          { type: 'text', text: reason } as const,
          { type: 'list', items: off.map(({ caption }) => caption) } as const
        ]
      : [])
  ];
};
