import Dexie from 'dexie';
import { hasSeen } from '../merge/context';
import { fnv1a32 } from '../merge/fnv';
import { stampOf, type PackedRecord } from '../merge/record';
import type { DocumentKey } from '../model/scope';
import type { Database, Digest, StoredDocument, StoredRecord, Touched } from './database';
import type { Difference, Incoming } from './differences';

/*
 * What an import has to know of the records that are here without reading them: which stamps they hold, and a mark of
 * their values, for a file can be damaged. Reading every row was half of the time of a merge
 * (`docs/decisions/digest.md`).
 *
 * A digest is never right by itself. The row of the document names the digest that belongs to it, and up to which
 * revision that one is right together with the list of what was touched since. Who writes without knowing of digests
 * (an older app after a roll back), or puts an older row back (an undo), leaves a row that no longer fits: then all
 * rows are read, as if there were none.
 */

/** Of more touched records than this a new digest is cheaper than a longer list: a row of it costs as much as fifty here. */
const maxTouched = ({ stamps }: Digest): number => Math.max(8, stamps.size / 50);

/** What a merge has to look at, of both sides. */
export interface Concerned {
  /** The records here that it may change, or that have to be compared. */
  readonly records: readonly StoredRecord[];
  readonly incoming: Incoming;
  readonly digest: Digest;
  readonly touched: ReadonlySet<string>;
}

/**
 * Reads only the records that a received document can change. Joining them with `incoming` makes the same differences
 * as joining everything.
 *
 * @returns `undefined` when there is no digest that holds: then everything has to be read.
 */
export const concernedBy = async (
  db: Database,
  document: StoredDocument | undefined,
  received: Incoming
): Promise<Concerned | undefined> => {
  if (document?.digest?.holds !== document?.revision) return undefined;
  const digest = document && (await db.digests.get(document.doc));
  if (digest === undefined || digest.made !== document?.digest?.made) return undefined;
  const { doc } = digest;
  const touched = new Set((await touchedIn(db, doc).primaryKeys()).map(([, id]) => id));
  const sign = signer([...digest.shapes]);
  const arriving = new Set<string>();
  const toRead = new Set(touched);
  const records = received.records.filter((record) => {
    const { id } = record;
    arriving.add(id);
    const here = digest.stamps.get(id);
    if (here === undefined || touched.has(id)) return true; // not there, or to be read anyway
    if (here !== '' && here === sign(record)) return false;
    toRead.add(id);
    return true;
  });
  for (const [id, here] of digest.stamps)
    if (
      !arriving.has(id) &&
      (here === '' || stampsIn(here).some((stamp) => hasSeen(received.context, stamp)))
    )
      toRead.add(id);
  const rows = await db.records.bulkGet([...toRead].sort().map((id): [DocumentKey, string] => [doc, id]));
  return {
    records: rows.filter((row) => row !== undefined),
    incoming: { context: received.context, records },
    digest,
    touched
  };
};

/** What an import changed in one document. */
export interface Settled {
  /** The document's row afterwards. */
  readonly row: StoredDocument;
  /** What was read of it; `all` instead when that was everything. */
  readonly concerned?: Concerned;
  readonly all: readonly PackedRecord[];
  readonly differences: readonly Difference[];
}

/**
 * Keeps the digests of documents right over an import. Belongs inside its transaction, which many questions in turn
 * would hold up: so all is given at once.
 *
 * @returns the rows of the documents, with what belongs in them.
 */
export const keepDigests = async (
  db: Database,
  settled: readonly Settled[],
  now: number
): Promise<readonly StoredDocument[]> => {
  const made = settled.map((each) => digestAfter(each, now));
  await db.touched.bulkPut(made.flatMap(({ touched }) => touched));
  const renewed = made.flatMap(({ digest }, i) => (digest && settled[i]?.row.digest ? digest.doc : []));
  for (const doc of renewed) await touchedIn(db, doc).delete();
  await db.digests.bulkPut(made.flatMap(({ digest }) => digest ?? []));
  return made.map(({ row }) => row);
};

/** Whether a record or a field of it went for good: then no digest may know of it any more. */
const erases = ({ before, after }: Difference): boolean =>
  Object.keys(before?.values ?? {}).some((field) => !Object.hasOwn(after?.values ?? {}, field));

/** Either the digest that is there holds on, with a longer list beside it, or a new one is made. */
const digestAfter = (
  { row, concerned, all, differences }: Settled,
  now: number
): { readonly row: StoredDocument; readonly touched: readonly Touched[]; readonly digest?: Digest } => {
  const { doc, revision } = row;
  const enough = concerned && concerned.touched.size + differences.length <= maxTouched(concerned.digest);
  if (enough && !differences.some(erases))
    return { row: countedOn(row), touched: differences.map(({ id }) => ({ doc, id })) };
  const shapes = [...(concerned?.digest.shapes ?? [])];
  const stamps = new Map(concerned?.digest.stamps);
  const sign = signer(shapes);
  for (const id of concerned?.touched ?? []) stamps.delete(id);
  for (const record of concerned?.records ?? all) stamps.set(record.id, sign(record));
  for (const { id, after } of differences)
    if (after === undefined) stamps.delete(id);
    else stamps.set(id, sign(after));
  // Nothing to read, so nothing to know; but one that is there gives way, for it names what is gone.
  if (stamps.size === 0 && row.digest === undefined) return { row, touched: [] };
  const made = `${revision}-${now}`;
  return {
    row: { ...row, digest: { made, holds: revision } },
    touched: [],
    digest: { doc, made, shapes, stamps }
  };
};

/** The row of a document at its next revision: a digest that held before holds on, with what was touched by it. */
export const countedOn = (row: StoredDocument): StoredDocument =>
  row.digest?.holds === row.revision - 1 ? { ...row, digest: { ...row.digest, holds: row.revision } } : row;

/**
 * Notes which records were written or erased on the way to this revision. Without a digest that holds there is no
 * need to. Belongs inside that transaction.
 *
 * @param row as `countedOn` gave it.
 */
export const noteTouched = async (
  db: Database,
  { doc, revision, digest }: StoredDocument,
  ids: readonly string[]
): Promise<void> => {
  if (digest?.holds === revision) await db.touched.bulkPut(ids.map((id) => ({ doc, id })));
};

/** Forgets the digests of documents, for which all rows are read next time. Belongs inside a transaction. */
export const dropDigests = async (db: Database, docs: readonly DocumentKey[]): Promise<void> => {
  const known = await db.digests.where('doc').anyOf(docs).primaryKeys();
  for (const doc of known) await touchedIn(db, doc).delete();
  await db.digests.bulkDelete(known);
};

const touchedIn = (db: Database, doc: DocumentKey) =>
  db.touched.where('[doc+id]').between([doc, Dexie.minKey], [doc, Dexie.maxKey]);

/** Writes the stamps of records as texts, equal for records that a merge takes for the same. Adds new shapes. */
const signer = (shapes: string[]) => {
  const places = new Map(shapes.map((shape, place) => [shape, place]));
  const placeOf = (shape: string): number => {
    const known = places.get(shape);
    if (known !== undefined) return known;
    places.set(shape, shapes.length);
    return shapes.push(shape) - 1;
  };
  return (record: PackedRecord): string => {
    const { kind, stamp, values, stamps, others } = record;
    if (others !== undefined) return ''; // with several versions of a field it counts which values stand there
    const fields = Object.keys(values).sort();
    const further = fields.flatMap((field, i) => {
      const own = stamps === undefined ? stamp : stampOf(record, field);
      return own === stamp ? [] : [i, own];
    });
    const place = placeOf(JSON.stringify([kind, ...fields]));
    // One write told with another value has another mark.
    return [`${place}.${fnv1a32(JSON.stringify(values)).toString(36)}`, stamp, ...further].join(' ');
  };
};

/** The stamps in such a text: behind the place of the shape, and behind the place of each field. */
const stampsIn = (text: string): readonly string[] => text.split(' ').filter((_, i) => i % 2 === 1);
