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

/** The draft of this place; `undefined` when there is none. */
export const draftOf = async ({ db }: Store, key: string): Promise<unknown> =>
  (await db.drafts.get(key))?.value;

export const dropDraft = ({ db }: Store, key: string): Promise<void> => db.drafts.delete(key);
