import type { ChangesOf } from '../model/kind';
import { partnership, type Partnership } from '../model/partnership';
import { documentKey } from '../model/scope';
import type { Database, StoredDocument } from './database';
import { dropUnnamed } from './attachments';
import { byName } from './byName';
import { forgetInBackup } from './copies';
import { unlinkFolder } from './folders';
import { one, type Stored } from './read';
import { remindersKey } from './reminders';
import { homesIn, withSame } from './same';
import type { Store } from './store';
import { retireWriters } from './writerOf';
import { change, write, type Change } from './write';

export type StoredPartnership = Stored<typeof partnership>;

/** All partnerships on this device, by neighbourhood; without those that belong to another one. */
export const partnerships = async (store: Store): Promise<StoredPartnership[]> => {
  const documents = await store.db.documents.toArray();
  const homes = await homesIn(store.db);
  const shared = documents.filter(({ scope, partnership: id }) => scope === 'shared' && !homes.has(id));
  const found = await Promise.all(shared.map(({ partnership: id }) => partnershipOf(store, id)));
  return found
    .filter((each) => each !== undefined)
    .filter((each) => each.trashed === undefined)
    .sort((a, b) => byName(a.neighbourhood, b.neighbourhood));
};

/** What was seen here of a partnership and of those that belong to it: their shared documents. */
export const seenDocuments = async ({ db }: Store, id: string): Promise<StoredDocument[]> => {
  const docs = withSame([id], await homesIn(db)).map((each) => documentKey(each, 'shared'));
  return (await db.documents.bulkGet(docs)).filter((each) => each !== undefined);
};

export const partnershipOf = (store: Store, id: string): Promise<StoredPartnership | undefined> =>
  one(store, partnership, documentKey(id, 'shared'), id);

/** Starts a partnership and gives its id. */
export const startPartnership = async (
  store: Store,
  values: ChangesOf<typeof partnership>
): Promise<string> => {
  const id = store.pen.newId();
  await write(store, { doc: documentKey(id, 'shared'), changes: [change(partnership, id, values)] });
  return id;
};

/** @param seen as in `Change`: what the person had on the screen. */
export const changePartnership = (
  store: Store,
  { id }: Pick<Partnership, 'id'>,
  values: ChangesOf<typeof partnership>,
  seen?: Change['seen']
): Promise<void> =>
  write(store, { doc: documentKey(id, 'shared'), changes: [change(partnership, id, values, seen)] });

/**
 * Takes a partnership off this device, and those that belong to it: every record, draft and before-image. It erases
 * nothing elsewhere, and a file can bring it back.
 */
export const removePartnership = ({ db }: Store, id: string): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const homes = await homesIn(db);
    for (const each of withSame([id], homes)) await removeOne(db, each);
    await dropUnnamed(db);
  });

const removeOne = async (db: Database, id: string): Promise<void> => {
  const docs = await db.documents.where('partnership').equals(id).primaryKeys();
  const has = (doc: string) => doc.startsWith(`${id}/`);
  await Promise.all(docs.map((doc) => db.records.removeDocument(doc)));
  await db.documents.bulkDelete(docs);
  await retireWriters(db, docs);
  await forgetInBackup(db, docs);
  await unlinkFolder(db, id);
  await db.binned.filter(({ doc }) => has(doc)).delete();
  await db.drafts.where('partnership').equals(id).delete();
  await db.device.delete(remindersKey(id));
  await db.journal.filter((entry) => entry.documents.some(({ doc }) => has(doc))).delete();
};
