import Dexie from 'dexie';
import type { PackedRecord } from '../merge/record';
import { isTrashed } from '../model/kind';
import { photo } from '../model/photo';
import type { Attachment, Database } from './database';

export const attachmentOf = async (db: Database, name: string): Promise<Attachment | undefined> =>
  db.attachments.get(name);

/** Puts pictures on disk, each with its size beside it. */
export const keepAttachments = async (db: Database, attachments: readonly Attachment[]): Promise<void> => {
  await db.attachments.bulkPut(attachments.map((each) => ({ ...each, size: each.bytes.byteLength })));
};

/** The names that photos give to pictures in these partnerships, also in the bin. */
const namedIn = async (db: Database, partnerships: readonly string[]): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  for (const partnership of partnerships) {
    const records = await db.records.ofKinds([partnership], [photo.name]);
    for (const { values } of records) if (typeof values['image'] === 'string') names.add(values['image']);
  }
  return names;
};

const everyPartnership = async (db: Database): Promise<string[]> => [
  ...new Set((await db.documents.toArray()).map(({ partnership }) => partnership))
];

/**
 * Keeps the pictures of a file that a photo here names; the others are of nobody. Belongs inside a transaction.
 *
 * @returns how many were not here yet.
 */
export const keepNamed = async (db: Database, attachments: readonly Attachment[]): Promise<number> => {
  if (attachments.length === 0) return 0;
  const named = await namedIn(db, await everyPartnership(db));
  const wanted = attachments.filter(({ name }) => named.has(name));
  const here = await db.attachments.bulkGet(wanted.map(({ name }) => name));
  const fresh = wanted.filter((_, i) => here[i] === undefined);
  await keepAttachments(db, fresh);
  return fresh.length;
};

/**
 * Removes every picture that no photo names any more, here or in a state that can still be put back. Belongs inside
 * a transaction over documents, records, journal and attachments.
 */
export const dropUnnamed = async (db: Database): Promise<void> => {
  const names = await db.attachments.toCollection().primaryKeys();
  if (names.length === 0) return;
  const named = new Set(await namedIn(db, await everyPartnership(db)));
  await db.journal.each(({ before }) => {
    for (const { values } of before) if (typeof values['image'] === 'string') named.add(values['image']);
  });
  await db.attachments.bulkDelete(names.filter((name) => !named.has(name)));
};

/** The names that the photos among these records give to their pictures; not of what is in the bin. */
export const picturesNamedIn = (records: readonly PackedRecord[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const record of records) {
    const { image } = record.values;
    if (record.kind === photo.name && typeof image === 'string' && !isTrashed(record)) names.add(image);
  }
  return names;
};

/** The pictures of the photos among these records that are here; not of what is in the bin. */
export const attachmentsOf = async (
  db: Database,
  records: readonly PackedRecord[]
): Promise<readonly Attachment[]> => {
  const found = await db.attachments.bulkGet([...picturesNamedIn(records)]);
  return found.filter((each) => each !== undefined);
};

/** Every size that stands beside its picture, from the index alone. */
const keptSizes = async (db: Database): Promise<ReadonlyMap<string, number>> => {
  const keys: unknown = await db.attachments
    .where('[name+size]')
    .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
    .keys();
  return new Map(keys as readonly (readonly [string, number])[]); // the keys of that index
};

/** Of these names those of which the picture is here, with its size in bytes. */
export const sizesOf = async (
  db: Database,
  names: Iterable<string>
): Promise<ReadonlyMap<string, number>> => {
  const known = await keptSizes(db);
  const sizes = new Map<string, number>();
  for (const name of new Set(names)) {
    const size = known.get(name) ?? (await attachmentOf(db, name))?.bytes.byteLength;
    if (size !== undefined) sizes.set(name, size);
  }
  return sizes;
};

/** Puts its size beside what an older app kept without, so that it is read for that only once. */
export const keepSizes = async (db: Database): Promise<void> => {
  const known = await keptSizes(db);
  const names = await db.attachments.toCollection().primaryKeys();
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  await db.attachments
    .where('name')
    .anyOf(unknown)
    .modify((row: { size?: number; readonly bytes: ArrayBuffer }) => {
      row.size = row.bytes.byteLength;
    });
};
