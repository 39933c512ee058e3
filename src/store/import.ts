import { joinContexts, covers, seenOf, type Context } from '../merge/context';
import { isWhole } from '../model/kinds';
import { documentKey, type DocumentKey } from '../model/scope';
import { keepNamed } from './attachments';
import type { Attachment, Database, JournalEntry, StoredDocument } from './database';
import { placeOf, type StoredRecord } from './storedRecord';
import { compareWith, differencesOf, type Difference } from './differences';
import type { Tick } from './export';
import { asWhole, type IncomingDelta, type IncomingDocument } from './incoming';
import { keepEntry } from './journal';
import { documentsAtHome } from './same';
import { takenBy } from './taken';
import { writersOf } from './writerOf';

export interface ImportedDocument {
  readonly incoming: IncomingDocument;
  readonly differences: readonly Difference<StoredRecord>[];
  readonly doc: DocumentKey;
  readonly before?: StoredDocument;
  /** The document's row afterwards; absent when nothing changes. */
  readonly after?: StoredDocument;
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
    portion = 1000,
    onlyTaken = false,
    attachments = [],
    accepts = () => true
  }: ImportOptions
): Promise<Imported> =>
  db.transaction('rw', tablesOfImport(db), async () => {
    const plans = await plansOf(db, received, writer);
    if (!accepts(plans.flatMap(({ differences }) => differences))) return { documents: [], refused: true };
    const all = plans.flatMap(changesOf);
    tick(0, all.length);
    for (let from = 0; from < all.length; from += portion) {
      await carryOut(db, all.slice(from, from + portion));
      tick(Math.min(from + portion, all.length), all.length);
    }
    await settle(db, plans);
    const followed: ImportedDocument[] = [];
    for (const incoming of await documentsAtHome(db)) {
      const [plan] = await plansOf(db, [incoming], writer);
      if (plan === undefined) continue;
      await carryOut(db, changesOf(plan));
      await settle(db, [plan]);
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
  db.documents,
  ...db.records.tables,
  db.journal,
  db.device,
  db.attachments
];

/** The rows of the documents, once their records stand there. */
const settle = async (db: Database, plans: readonly ImportedDocument[]): Promise<void> => {
  await db.documents.bulkPut(plans.flatMap(({ after }) => after ?? []));
};

const plansOf = async (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  writer: string
): Promise<readonly ImportedDocument[]> => {
  const docs = received.map(({ partnership, scope }) => documentKey(partnership, scope));
  const [rows, writers] = await Promise.all([db.documents.bulkGet(docs), writersOf(db, writer, docs)]);
  const plans: ImportedDocument[] = [];
  for (const [i, each] of received.entries()) {
    const before = rows[i];
    if (seenOf(each.context, writers[i] ?? writer) > seenOf(before?.context ?? {}, writers[i] ?? writer))
      throw new OwnWriterError();
    // Of thousands that are not here a question about each would take longer than all the rest.
    const compared = before ? await comparedHere(db, before, each) : comparedWith({}, [], each);
    plans.push(planOf(each, before, compared));
  }
  return plans;
};

/** A received document as it can be joined here, and what that changes. */
type Compared = Pick<ImportedDocument, 'incoming' | 'differences'>;

/** A delta says of every record here whether it is still there, so it takes all of them. */
const comparedWith = (
  context: Context,
  records: readonly StoredRecord[],
  received: IncomingDocument | IncomingDelta
): Compared => {
  const incoming = asWhole({ context, records }, received);
  return { incoming, differences: differencesOf({ context, records }, incoming) };
};

/** With never more of what is here in memory than a page. */
const comparedByPage = async (
  db: Database,
  { doc, context }: StoredDocument,
  received: IncomingDocument
): Promise<Compared> => {
  const { among, arriving } = compareWith(context, received);
  const differences: Difference<StoredRecord>[] = [];
  const add = (found: readonly Difference<StoredRecord>[]) => {
    for (const one of found) differences.push(one);
  };
  await db.records.eachPage(doc, (records) => add(among(records)));
  add(arriving());
  return { incoming: received, differences };
};

const comparedHere = async (
  db: Database,
  before: StoredDocument,
  received: IncomingDocument | IncomingDelta
): Promise<Compared> =>
  'changes' in received
    ? comparedWith(before.context, await db.records.ofDocument(before.doc), received)
    : comparedByPage(db, before, received);

const planOf = (
  { partnership, scope }: IncomingDocument | IncomingDelta,
  before: StoredDocument | undefined,
  compared: Compared
): ImportedDocument => {
  const doc = documentKey(partnership, scope);
  const context = before?.context ?? {};
  const { incoming } = compared;
  const differences = compared.differences.flatMap(withoutFragment);
  const plan = { incoming, doc, differences, ...(before && { before }) };
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

/** A record that a plan changes, and what stands there afterwards: nothing when it goes. */
interface Change {
  readonly place: [DocumentKey, string];
  readonly row?: StoredRecord;
  /** It is of another kind from now on. */
  readonly anew: boolean;
}

const changesOf = ({
  doc,
  incoming: { partnership, scope },
  differences
}: ImportedDocument): readonly Change[] =>
  differences.map(({ id, before, after }) => ({
    place: [doc, id],
    anew: before !== undefined && after !== undefined && before.kind !== after.kind,
    ...(after !== undefined && { row: { ...after, doc, partnership, scope } })
  }));

const carryOut = async (db: Database, changes: readonly Change[]): Promise<void> => {
  const anew = changes.filter((change) => change.anew);
  if (anew.length > 0) await db.records.bulkDelete(anew.map(({ place }) => place));
  const puts = changes.flatMap(({ row }) => row ?? []);
  await db.records.change(
    puts,
    changes.flatMap(({ place, row }) => (row === undefined ? [place] : []))
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
