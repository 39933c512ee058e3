import { sameJson, seenIn } from '../merge/record';
import { commitment } from '../model/commitment';
import { conversation } from '../model/conversation';
import { note } from '../model/note';
import { partnership } from '../model/partnership';
import { atOnce } from './atOnce';
import type { Database } from './database';
import type { StoredRecord } from './storedRecord';
import { importDocuments, tablesOfImport } from './import';
import { undoImport } from './journal';
import { partnershipOf, type StoredPartnership } from './partnerships';
import { allOf } from './read';
import { homesIn, ownPlace } from './same';
import type { Store } from './store';
import { change, write, type Change } from './write';
import { writerOf } from './writerOf';

/** Brings what came to a partnership that belongs to another one over to that one; nothing when it is there. */
export const followSame = async ({ db, pen }: Store): Promise<void> => {
  if ((await homesIn(db)).size > 0) await importDocuments(db, [], { writer: pen.writer, now: pen.now() });
};

/** The partnerships on this device that belong to another one, and to which. */
export const joinedPartnerships = async (
  store: Store
): Promise<{ readonly one: StoredPartnership; readonly home: StoredPartnership }[]> => {
  const pairs = await Promise.all(
    [...(await homesIn(store.db))].map(async ([id, home]) => ({
      one: await partnershipOf(store, id),
      home: await partnershipOf(store, home)
    }))
  );
  return pairs.flatMap(({ one, home }) => (one && home ? { one, home } : []));
};

/**
 * "Dit is dezelfde samenwerking": another partnership belongs to this one from now on. All it holds stands here
 * too, and whatever an old file of it still brings. It stays as it is itself, but leaves the lists.
 *
 * @returns what undoes it: exactly, and once something was written since by taking it loose.
 */
export const joinSame = (store: Store, home: string, other: string): Promise<() => Promise<void>> =>
  atOnce(
    store,
    async (at) => {
      const { db, pen } = at;
      const [[homeDoc], [doc]] = [ownPlace(home), ownPlace(other)];
      const signatures = await Promise.all(
        [homeDoc, doc].map(async (each) => [each, await writerOf(db, pen.writer, each)] as const)
      );
      const signed = await db.records.bulkGet(signatures.map(([each, id]) => [each, id]));
      const document = await db.documents.get(doc);
      const [itself, record] = await db.records.bulkGet([ownPlace(home), ownPlace(other)]);
      await write(at, { doc, changes: [change(partnership, other, { sameAs: home })] });
      const { entry } = await importDocuments(db, [], { writer: pen.writer, now: pen.now() });
      if (itself !== undefined) await write(at, { doc: homeDoc, changes: await ownInFront(db, itself) });
      const [homeAfter, after] = await db.documents.bulkGet([homeDoc, doc]);
      if (entry !== undefined && homeAfter !== undefined && after !== undefined)
        await db.journal
          .where('id')
          .equals(entry)
          .modify((row) => {
            const { context, revision } = after;
            const atHome = { context: homeAfter.context, revision: homeAfter.revision };
            Object.assign(row, {
              documents: [
                ...row.documents.map((one) => (one.doc === homeDoc ? { ...one, ...atHome } : one)),
                { doc, revision, context, ...(document && { before: document }) }
              ],
              before: [...row.before, ...(record ? [record] : [])],
              created: [...row.created, ...signatures.filter((_, i) => signed[i] === undefined)]
            });
          });
      return () =>
        atOnce(
          store,
          async (then) => {
            const obstacle = entry === undefined ? 'written' : await undoImport(then.db, entry);
            if (obstacle !== undefined) await loosen(then, other);
          },
          tablesOfImport
        );
    },
    tablesOfImport
  );

/** What a partnership is called stays in front, where the other one brought another word for it. */
const ownInFront = async (db: Database, before: StoredRecord): Promise<Change[]> => {
  const { doc, id, kind } = before;
  const now = await db.records.get([doc, id]);
  const fields = Object.keys(before.values).filter(
    (field) => now !== undefined && !sameJson(now.values[field] ?? null, before.values[field] ?? null)
  );
  const values = Object.fromEntries(fields.map((field) => [field, before.values[field] ?? null]));
  return [{ id, kind, values, seen: seenIn(before, fields) }];
};

/** How much there is in a partnership, by which people tell two of the same name apart. */
export const sizeOf = (
  store: Store,
  id: string
): Promise<readonly { readonly kind: string; readonly count: number }[]> =>
  Promise.all(
    [conversation, note, commitment].map(async (kind) => ({
      kind: kind.name,
      count: (await allOf(store, kind, id)).length
    }))
  );

/** "Maak los": it stands on its own in the lists again. What was brought over stays where it is too. */
export const loosen = (store: Store, other: string): Promise<void> =>
  write(store, { doc: ownPlace(other)[0], changes: [change(partnership, other, { sameAs: null })] });
