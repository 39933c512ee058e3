import type { Draft } from './database';
import type { Store } from './store';

/** Keeps what is being typed at one place, so that nothing is lost when the phone dies. */
export const saveDraft = async (
  { db }: Store,
  key: string,
  partnership: string,
  value: unknown
): Promise<void> => {
  await db.drafts.put({ key, partnership, value });
};

/**
 * The same for a page that goes away now: all is said to the browser before this returns, also that nothing more
 * comes (`IDBTransaction.commit`, Indexed Database API 3.0). It then keeps the words though nobody is there to hear
 * that it did; of a page that is gone it drops every transaction that still waits for that. Does nothing without a
 * connection.
 */
export const handOverDraft = ({ db }: Store, key: string, partnership: string, value: unknown): void => {
  try {
    const going = db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
    going.objectStore('drafts').put({ key, partnership, value } satisfies Draft);
    going.commit();
  } catch {
    // The connection ended: whoever is still there writes it on the next one.
  }
};

/** The draft of this place; `undefined` when there is none. */
export const draftOf = async ({ db }: Store, key: string): Promise<unknown> =>
  (await db.drafts.get(key))?.value;

export const dropDraft = ({ db }: Store, key: string): Promise<void> => db.drafts.delete(key);
