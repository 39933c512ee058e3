import { photo } from '../model/photo';
import { documentKey } from '../model/scope';
import { atOnce } from './atOnce';
import { keepAttachments } from './attachments';
import { allInConversation, type Stored } from './read';
import { sha256Of } from './sha256';
import type { Store } from './store';
import { change, write, type Change } from './write';

export type StoredPhoto = Stored<typeof photo>;

/** The photos of a conversation, in the order in which they were added. */
export const photosOf = async (
  store: Store,
  partnership: string,
  conversation: string
): Promise<StoredPhoto[]> =>
  (await allInConversation(store, photo, partnership, conversation)).sort(
    (a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1)
  );

/**
 * Keeps a photo of a conversation, for both sides. The same picture is stored once, however often it is added.
 *
 * @param content as `scaleDown` gives it: nothing in it but the picture.
 * @returns the id of the photo, once it and the picture are safe on disk.
 */
export const keepPhoto = async (
  store: Store,
  partnership: string,
  { conversation, content, description }: { conversation: string; content: Blob; description: string }
): Promise<string> => {
  // Hashed before the transaction, which would end meanwhile.
  const bytes = await content.arrayBuffer();
  const name = await sha256Of(bytes);
  const id = store.pen.newId();
  await atOnce(
    store,
    async (at) => {
      await keepAttachments(at.db, [{ name, type: content.type, bytes }]);
      const values = {
        conversation,
        image: name,
        at: store.pen.now(),
        ...(description !== '' && { description })
      };
      await write(at, { doc: documentKey(partnership, 'shared'), changes: [change(photo, id, values)] });
    },
    ({ attachments }) => [attachments]
  );
  return id;
};

/** @param seen as in `Change`: what the person had on the screen. */
export const describePhoto = (
  store: Store,
  { doc, id }: Pick<StoredPhoto, 'doc' | 'id'>,
  description: string | null,
  seen?: Change['seen']
): Promise<void> => write(store, { doc, changes: [change(photo, id, { description }, seen)] });
