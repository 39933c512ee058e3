import type { Database } from './database';

const key = 'notesGathered';

/**
 * Brings the notes that an app without sheets kept in rows of their own to sheets, once, a part at a time: what somebody
 * does meanwhile does not wait for it. Where it ends halfway it goes on next time; notes are found in either place.
 */
export const gatherNotes = async (db: Database): Promise<void> => {
  if (await db.device.get(key)) return;
  const partnerships = new Set((await db.documents.toArray()).map(({ partnership }) => partnership));
  for (const partnership of partnerships) await db.records.gather(partnership);
  await db.device.put({ key, value: true });
};
