import { joinContexts, covers, seenOf, type Context } from '../merge/context';
import { isWhole } from '../model/kinds';
import { documentKey, type DocumentKey } from '../model/scope';
import { keepNamed } from './attachments';
import type { Attachment, Database, JournalEntry, StoredDocument } from './database';
import type { SheetsOf, Stretch } from './recordStore';
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

/** Whether a file claims more of this run's own writer than stands here. */
export const claimsOurs = (
  { context }: { readonly context: Context },
  here: StoredDocument | undefined,
  own: string
): boolean => seenOf(context, own) > seenOf(here?.context ?? {}, own);

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
 * @param options `tick` hears how many of the received records were looked at, and stops it, without a trace, by
 * throwing.
 */
export const importDocuments = (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  options: ImportOptions
): Promise<Imported> =>
  db.transaction('rw', tablesOfImport(db), async () => {
    const { writer, now, portion, onlyTaken = false, attachments = [] } = options;
    const plans = await joinAll(db, received, options);
    if (plans === undefined) return { documents: [], refused: true };
    const followed: ImportedDocument[] = [];
    for (const incoming of await documentsAtHome(db))
      followed.push(...((await joinAll(db, [incoming], { writer, ...(portion && { portion }) })) ?? []));
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

/**
 * Joins each of these, inside a transaction, and says what that changes; `undefined` when `accepts` says no, and then
 * nothing was written.
 */
const joinAll = async (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  {
    writer,
    accepts,
    tick = () => undefined,
    portion = 1000
  }: Pick<ImportOptions, 'writer' | 'accepts' | 'tick' | 'portion'>
): Promise<readonly ImportedDocument[] | undefined> => {
  const docs = keysOf(received);
  const [rows, writers] = await Promise.all([db.documents.bulkGet(docs), writersOf(db, writer, docs)]);
  if (received.some((each, i) => claimsOurs(each, rows[i], writers[i] ?? writer))) throw new OwnWriterError();
  const total = totalOf(received);
  const later: Change[] = [];
  const say = (done = total) => tick(Math.max(0, done - later.length), total);
  say(0);
  const joined = await joinEach(db, received, rows, {
    later: (changes) => addTo(later, changes),
    // Not before somebody said that they may be.
    ...(accepts === undefined && { now: (changes, on) => carryOut(db, changes, on) }),
    looked: say,
    portion
  });
  if (accepts?.(joined.flatMap(({ differences }) => differences)) === false) return undefined;
  for (; later.length > 0; say()) await carryOut(db, later.splice(0, portion));
  await db.documents.bulkPut(joined.flatMap(({ after }) => after ?? []));
  return joined;
};

/**
 * What the join with each of these would do here, all as it is at one moment. Nothing is written, and beside a whole
 * document never more of what is here is in memory than a part.
 *
 * @param tick hears how many of the received records were looked at; stops it by throwing.
 */
export const compareDocuments = (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  tick: Tick = () => undefined,
  portion = 1000
): Promise<readonly ImportedDocument[]> =>
  db.transaction('r', [db.documents, ...db.records.tables], async () => {
    const rows = await db.documents.bulkGet(keysOf(received));
    const total = totalOf(received);
    const looked = (done: number) => tick(done, total);
    return joinEach(db, received, rows, { later: () => undefined, looked, portion });
  });

/** Which documents these are, in their order. */
export const keysOf = (received: readonly (IncomingDocument | IncomingDelta)[]): DocumentKey[] =>
  received.map(({ partnership, scope }) => documentKey(partnership, scope));

const totalOf = (received: readonly (IncomingDocument | IncomingDelta)[]): number =>
  received.reduce((sum, each) => sum + sizeOf(each), 0);

const sizeOf = (each: IncomingDocument | IncomingDelta): number =>
  ('changes' in each ? each.changes : each.records).length;

interface Joining {
  /** Takes what is to be written afterwards. */
  readonly later: (changes: readonly Change[]) => void;
  /** Writes what changes on sheets that are in memory; absent when nothing may be written yet. */
  readonly now?: (changes: readonly Change[], on: SheetsOf) => Promise<void>;
  /** Hears of how many that were received it is known what becomes of them. */
  readonly looked: (done: number) => void;
  readonly portion: number;
}

/**
 * Compares each of these with what is here, inside a transaction.
 *
 * @param rows their documents here, in the same order.
 */
const joinEach = async (
  db: Database,
  received: readonly (IncomingDocument | IncomingDelta)[],
  rows: readonly (StoredDocument | undefined)[],
  joining: Joining
): Promise<readonly ImportedDocument[]> => {
  const joined: ImportedDocument[] = [];
  let done = 0;
  for (const [i, each] of received.entries()) {
    const before = rows[i];
    done += sizeOf(each);
    const say = (left: number) => joining.looked(done - left);
    // To wait for what is no question to the database, again and again, would end the transaction.
    joined.push(
      before && !('changes' in each)
        ? await joinedByPart(db, before, each, joining, say)
        : joinedWhole(before, before ? await db.records.ofDocument(before.doc) : [], each, joining.later)
    );
    say(0);
  }
  return joined;
};

/** What is not here yet, and a delta: that says of every record here whether it is still there, so it takes all of them. */
const joinedWhole = (
  before: StoredDocument | undefined,
  records: readonly StoredRecord[],
  received: IncomingDocument | IncomingDelta,
  later: Joining['later']
): ImportedDocument => {
  const local = { context: before?.context ?? {}, records };
  const incoming = asWhole(local, received);
  const differences = differencesOf(local, incoming).flatMap(withoutFragment);
  later(changesOf(incoming, differences));
  return afterJoin(before, incoming, differences);
};

/**
 * With never more of what is here in memory than a part, and each sheet read once and written at most once.
 *
 * @param say hears how many of what was received were not looked at yet.
 */
const joinedByPart = async (
  db: Database,
  before: StoredDocument,
  incoming: IncomingDocument,
  { later, now, portion }: Joining,
  say: (left: number) => void
): Promise<ImportedDocument> => {
  const { among, arriving, left } = compareWith(before.context, incoming);
  const differences: Difference<StoredRecord>[] = [];
  const take = (found: readonly Difference<StoredRecord>[]): readonly Change[] => {
    const whole = found.flatMap(withoutFragment);
    addTo(differences, whole);
    return changesOf(incoming, whole);
  };
  const look = async (records: readonly StoredRecord[], stretch?: Stretch) => {
    const changed = among(records); // before what comes new between them: else all of them would
    const between = stretch ? arriving({ ...stretch, most: portion }) : [];
    const changes = take([...changed, ...between]);
    if (stretch && now) await now(changes, stretch.on);
    else later(changes);
    say(left());
  };
  await db.records.eachPart(before.doc, look, 2 * portion);
  later(take(arriving()));
  return afterJoin(before, incoming, differences);
};

/** Of more than about a hundred thousand, `push` cannot take all at once. */
const addTo = <T>(all: T[], more: readonly T[]): void => {
  for (const one of more) all.push(one);
};

const afterJoin = (
  before: StoredDocument | undefined,
  incoming: IncomingDocument,
  differences: readonly Difference<StoredRecord>[]
): ImportedDocument => {
  const { partnership, scope } = incoming;
  const doc = documentKey(partnership, scope);
  const context = before?.context ?? {};
  const joined = { incoming, doc, differences, ...(before && { before }) };
  if (differences.length === 0 && covers(context, incoming.context)) return joined;
  const after = {
    ...before,
    doc,
    partnership,
    scope,
    context: joinContexts(context, incoming.context),
    revision: (before?.revision ?? 0) + 1
  };
  return { ...joined, after };
};

/** What a merge leaves of a record that was erased elsewhere, without what its kind requires, is erased here too. */
const withoutFragment = (difference: Difference<StoredRecord>): readonly Difference<StoredRecord>[] => {
  const { id, before, after } = difference;
  if (after === undefined || isWhole(after)) return [difference];
  return before === undefined ? [] : [{ id, before }];
};

/** A record that changes, and what stands there afterwards: nothing when it goes. */
interface Change {
  readonly place: [DocumentKey, string];
  readonly row?: StoredRecord;
  /** It is of another kind from now on. */
  readonly anew: boolean;
}

const changesOf = (
  { partnership, scope }: IncomingDocument,
  differences: readonly Difference<StoredRecord>[]
): readonly Change[] => {
  const doc = documentKey(partnership, scope);
  return differences.map(({ id, before, after }) => ({
    place: [doc, id],
    anew: before !== undefined && after !== undefined && before.kind !== after.kind,
    ...(after !== undefined && { row: { ...after, doc, partnership, scope } })
  }));
};

const carryOut = async (db: Database, changes: readonly Change[], on?: SheetsOf): Promise<void> => {
  const anew = changes.filter((change) => change.anew);
  if (anew.length > 0) await db.records.bulkDelete(anew.map(({ place }) => place));
  await db.records.change(
    changes.flatMap(({ row }) => row ?? []),
    changes.flatMap(({ place, row }) => (row === undefined ? [place] : [])),
    anew.length > 0 ? undefined : on
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
