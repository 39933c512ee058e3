import { joinContexts, covers, seenOf } from '../merge/context';
import { isWhole } from '../model/kinds';
import { documentKey, type DocumentKey } from '../model/scope';
import { keepNamed } from './attachments';
import {
  placeOf,
  type Attachment,
  type Database,
  type JournalEntry,
  type StoredDocument,
  type StoredRecord
} from './database';
import { differencesOf, type Difference } from './differences';
import { concernedBy, keepDigest, type Concerned } from './digest';
import { allRecords, type Tick } from './export';
import { asWhole, type IncomingDelta, type IncomingDocument } from './incoming';
import { keepEntry } from './journal';
import { documentsAtHome } from './same';
import { takenBy } from './taken';
import { writerOf } from './writerOf';

export interface ImportedDocument {
  readonly incoming: IncomingDocument;
  readonly differences: readonly Difference<StoredRecord>[];
  readonly doc: DocumentKey;
  readonly before?: StoredDocument;
  /** The document's row afterwards; absent when nothing changes. */
  readonly after?: StoredDocument;
  /** What was read of it, when that was not everything; else all that stood there. */
  readonly concerned?: Concerned;
  readonly all: readonly StoredRecord[];
}

export interface Imported {
  /** To undo it by; absent when nothing changed. */
  readonly entry?: number;
  readonly documents: readonly ImportedDocument[];
  /** `accepts` said no, and nothing changed. */
  readonly refused?: true;
}

/** A file that claims more of what this run wrote than this run wrote: it would make stamps double. */
export class OwnWriterError extends Error {
  override readonly name = 'OwnWriterError';
}

export interface ImportOptions {
  /** The writer of this run of the app. */
  readonly writer: string;
  readonly now: number;
  readonly tick?: Tick;
  readonly portion?: number;
  /** Keeps the state before only when words were taken away: for joins that nobody asked for one by one. */
  readonly onlyTaken?: boolean;
  /** The pictures that came with it. */
  readonly attachments?: readonly Attachment[];
  /** Looks at what the join would do, before anything is done. */
  readonly accepts?: (differences: readonly Difference<StoredRecord>[]) => boolean;
}

/**
 * Joins received documents and deltas with what is here, all in one transaction or nothing. Writes only what
 * changes, and keeps what stood there before, so that it can be undone.
 *
 * @param options `tick` stops it, without a trace, by throwing.
 */
export const importDocuments = (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  {
    writer,
    now,
    tick = () => undefined,
    portion = 500,
    onlyTaken = false,
    attachments = [],
    accepts = () => true
  }: ImportOptions
): Promise<Imported> =>
  db.transaction('rw', tablesOfImport(db), async () => {
    const plans: ImportedDocument[] = [];
    for (const each of received) plans.push(await planOf(db, each, writer));
    if (!accepts(plans.flatMap(({ differences }) => differences))) return { documents: [], refused: true };
    const total = plans.reduce((sum, { differences }) => sum + differences.length, 0);
    let done = 0;
    tick(0, total);
    for (const plan of plans)
      for (let from = 0; from < plan.differences.length; from += portion) {
        const some = plan.differences.slice(from, from + portion);
        await carryOut(db, plan, some);
        done += some.length;
        tick(done, total);
      }
    for (const plan of plans) await settle(db, plan, now);
    const followed: ImportedDocument[] = [];
    for (const incoming of await documentsAtHome(db)) {
      const plan = await planOf(db, incoming, writer);
      await carryOut(db, plan, plan.differences);
      await settle(db, plan, now);
      followed.push(plan);
    }
    await keepNamed(db, attachments);
    const changed = [...plans, ...followed].filter(({ after }) => after !== undefined);
    const kept = entryOf(changed, now);
    const nothingToKeep = changed.length === 0 || (onlyTaken && kept.taken?.length === 0);
    const entry = nothingToKeep ? undefined : await keepEntry(db, kept);
    return { ...(entry !== undefined && { entry }), documents: plans };
  });

/** The tables that an import touches, for a transaction around it. */
export const tablesOfImport = (db: Database) => [
  ...[db.documents, db.records, db.journal, db.device, db.attachments],
  ...[db.digests, db.touched]
];

/** The document's row, once its records stand there. */
const settle = async (db: Database, plan: ImportedDocument, now: number): Promise<void> => {
  if (plan.after !== undefined)
    await db.documents.put(await keepDigest(db, plan.after, plan, plan.differences, now));
};

const planOf = async (
  db: Database,
  received: IncomingDocument | IncomingDelta,
  writer: string
): Promise<ImportedDocument> => {
  const { partnership, scope } = received;
  const doc = documentKey(partnership, scope);
  const before = await db.documents.get(doc);
  const context = before?.context ?? {};
  const own = await writerOf(db, writer, doc);
  if (seenOf(received.context, own) > seenOf(context, own)) throw new OwnWriterError();
  // A delta says of every record here whether it is still there.
  const concerned = 'changes' in received ? undefined : await concernedBy(db, before, received);
  const all = concerned === undefined ? await allRecords(db, doc) : [];
  const incoming = asWhole({ context, records: all }, received);
  const differences = differencesOf(
    { context, records: concerned?.records ?? all },
    concerned?.incoming ?? incoming
  ).flatMap(withoutFragment);
  const plan = {
    incoming,
    doc,
    differences,
    all,
    ...(before && { before }),
    ...(concerned && { concerned })
  };
  if (differences.length === 0 && covers(context, incoming.context)) return plan;
  const revision = (before?.revision ?? 0) + 1;
  const after = {
    ...before,
    doc,
    partnership,
    scope,
    context: joinContexts(context, incoming.context),
    revision
  };
  return { ...plan, after };
};

/** What a merge leaves of a record that was erased elsewhere, without what its kind requires, is erased here too. */
const withoutFragment = (difference: Difference<StoredRecord>): readonly Difference<StoredRecord>[] => {
  const { id, before, after } = difference;
  if (after === undefined || isWhole(after)) return [difference];
  return before === undefined ? [] : [{ id, before }];
};

const carryOut = async (
  db: Database,
  { doc, incoming: { partnership, scope } }: ImportedDocument,
  differences: readonly Difference<StoredRecord>[]
): Promise<void> => {
  await db.records.bulkPut(
    differences.flatMap(({ after }) => (after === undefined ? [] : { ...after, doc, partnership, scope }))
  );
  await db.records.bulkDelete(
    differences.flatMap(({ id, after }) => (after === undefined ? [[doc, id] as [DocumentKey, string]] : []))
  );
};

/** Of what several plans touch, the state before the first counts. */
const entryOf = (plans: readonly ImportedDocument[], at: number): JournalEntry => {
  const documents = new Map<DocumentKey, JournalEntry['documents'][number]>();
  const touched = new Map<string, { readonly doc: DocumentKey } & Difference<StoredRecord>>();
  for (const { doc, before, after, differences } of plans) {
    if (after === undefined) continue;
    const first = documents.get(doc) ?? { ...(before && { before }) };
    documents.set(doc, { ...first, doc, revision: after.revision, context: after.context });
    for (const difference of differences) {
      const place = placeOf({ doc, id: difference.id });
      if (!touched.has(place)) touched.set(place, { doc, ...difference });
    }
  }
  const all = [...touched.values()];
  return {
    at,
    documents: [...documents.values()],
    before: all.flatMap(({ before }) => before ?? []),
    created: all.flatMap(({ doc, id, before }) => (before === undefined ? [[doc, id] as const] : [])),
    taken: plans.flatMap(({ differences }) => differences.flatMap(takenBy))
  };
};
