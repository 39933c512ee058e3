import { documentKey, partsOf, type DocumentKey } from '../model/scope';
import { dropUnnamed } from './attachments';
import { atOnce } from './atOnce';
import type { Database } from './database';
import { placeOf, type Place } from './storedRecord';
import { homesIn, withSame } from './same';
import type { Store } from './store';
import { write } from './write';

/** How long something stays in the bin, counted from when this device first saw it there. */
export const binDays = 30;
const binTime = binDays * 24 * 60 * 60 * 1000;

/**
 * "Wis voorgoed": the words go from every table of this device, before-images and drafts too, and with the next
 * file from every device that it reaches. What left in a file before cannot be recalled.
 */
export const eraseForGood = async (store: Store, places: readonly Place[]): Promise<void> => {
  if (places.length > 0) await atOnce(store, (at) => eraseIn(at, places), tables);
};

const tables = ({ journal, binned, attachments }: Database) => [journal, binned, attachments];

const eraseIn = async (store: Store, chosen: readonly Place[]): Promise<void> => {
  const { db } = store;
  const places = await everywhere(db, chosen);
  const docs = [...new Set(places.map(({ doc }) => doc))];
  await write(
    store,
    docs.map((doc) => ({ doc, erase: places.filter((place) => place.doc === doc).map(({ id }) => id) }))
  );
  await db.binned.bulkDelete(places.map(({ doc, id }) => [doc, id] as [DocumentKey, string]));
  await db.journal.filter(({ documents }) => documents.some(({ doc }) => docs.includes(doc))).delete();
  await db.drafts.filter(({ key }) => places.some(({ id }) => key.includes(id))).delete();
  await dropUnnamed(db);
};

/**
 * Erases what has been in the bin for 30 days. Counts from when this device first saw it there, for the moment in
 * the record comes from another clock; a clock that was put back counts anew.
 *
 * @returns how many records went.
 */
export const emptyBin = (store: Store): Promise<number> =>
  atOnce(
    store,
    async (at) => {
      const { db } = at;
      const now = store.pen.now();
      const places = await binnedIn(db);
      const seen = new Map((await db.binned.toArray()).map((one) => [placeOf(one), one.at]));
      const first = places.filter((place) => !((seen.get(placeOf(place)) ?? Infinity) <= now));
      const over = places.filter((place) => (seen.get(placeOf(place)) ?? now) <= now - binTime);
      const still = new Set(places.map(placeOf));
      await db.binned.filter((one) => !still.has(placeOf(one))).delete();
      await db.binned.bulkPut(first.map((place) => ({ ...place, at: now })));
      if (over.length > 0) await eraseIn(at, over);
      else await dropUnnamed(db);
      return over.length;
    },
    tables
  );

/** The same records also in the partnerships that are the same, where they came from or went to. */
const everywhere = async (db: Database, places: readonly Place[]): Promise<readonly Place[]> => {
  const homes = await homesIn(db);
  if (homes.size === 0) return places;
  const all = places.flatMap(({ doc, id }) => {
    const { partnership, scope } = partsOf(doc);
    return withSame([partnership], homes).map((each) => ({ doc: documentKey(each, scope), id }));
  });
  const rows = await db.records.bulkGet(all.map(({ doc, id }) => [doc, id] as [DocumentKey, string]));
  return [
    ...places,
    ...all.filter(
      ({ doc }, i) => rows[i] !== undefined && !places.some((one) => one.doc === doc && one.id === all[i]?.id)
    )
  ];
};

/** Everything that is in the bin, of every partnership. */
const binnedIn = async (db: Database): Promise<readonly Place[]> => {
  const keys = await db.records.trashed();
  return keys.map(([doc, id]) => ({ doc, id }));
};
