import { hasSeen } from '../merge/context';
import { pack, unpack, versionsOf, type Json, type PackedRecord } from '../merge/record';
import { isWhole } from '../model/kinds';
import { documentKey, type DocumentKey } from '../model/scope';
import { writer } from '../model/writer';
import { atOnce } from './atOnce';
import type { Database, JournalEntry } from './database';
import { placeOf, type StoredRecord } from './storedRecord';
import { writtenAnew } from './moved';
import type { Store } from './store';
import { isTaken } from './taken';
import { write, type Act } from './write';

/** Something that an import took away and that is still away. */
export interface Loss {
  /** As it stood here before. */
  readonly before: StoredRecord;
  /** As it stands here now; absent when it is not here. */
  readonly now?: StoredRecord;
  /** The fields that lost words, or `trashed`; absent when the whole record was erased. */
  readonly fields?: readonly string[];
}

/** What an import took away, and what was written after it in the same documents. */
export interface Aftermath {
  readonly entry: number;
  readonly at: number;
  readonly losses: readonly Loss[];
  readonly written: readonly StoredRecord[];
  /** The conversations that these belong to, as far as they are here. */
  readonly conversations: readonly StoredRecord[];
}

/** The imports that are remembered and took something away, the last first. */
export const aftermaths = (db: Database): Promise<Aftermath[]> =>
  db.transaction('r', [db.documents, ...db.records.tables, db.journal], async () => {
    const found: Aftermath[] = [];
    for (const entry of (await db.journal.toArray()).reverse()) {
      const losses = await lossesOf(db, entry);
      if (losses.length === 0) continue;
      const written = await writtenSince(db, entry);
      const conversations = await conversationsOf(db, [...losses.map(({ before }) => before), ...written]);
      found.push({ entry: entry.id ?? 0, at: entry.at, losses, written, conversations });
    }
    return found;
  });

/** How much the last import took away that is still away. */
export const lostLately = (db: Database): Promise<number> =>
  db.transaction('r', [...db.records.tables, db.journal], async () => {
    const entry = await db.journal.toCollection().last();
    return entry === undefined ? 0 : (await lossesOf(db, entry)).length;
  });

const conversationsOf = async (db: Database, records: readonly StoredRecord[]): Promise<StoredRecord[]> => {
  const keys = records.flatMap(({ partnership, values: { conversation: id } }) =>
    typeof id === 'string' ? [[documentKey(partnership, 'shared'), id] as [DocumentKey, string]] : []
  );
  const rows = await db.records.bulkGet([...new Map(keys.map((key) => [key.join(' '), key])).values()]);
  return rows.filter((row) => row !== undefined);
};

const lossesOf = async (db: Database, { before, taken = [] }: JournalEntry): Promise<Loss[]> => {
  const earlier = new Map(before.map((record) => [placeOf(record), record]));
  const rows = await db.records.bulkGet(taken.map(({ doc, id }) => [doc, id]));
  return taken.flatMap((one, i): Loss[] => {
    const was = earlier.get(placeOf(one));
    if (was === undefined || was.kind === writer.name || !isWhole(was)) return [];
    const now = rows[i];
    if (now === undefined) return [{ before: was }];
    const fields = (one.fields ?? []).filter((field) => isTaken(was, now, field));
    return fields.length === 0 ? [] : [{ before: was, now, fields }];
  });
};

const writtenSince = async (db: Database, { documents }: JournalEntry): Promise<StoredRecord[]> => {
  const written = await Promise.all(
    documents.map(async ({ doc, context }) => {
      if (context === undefined) return [];
      const records = await db.records.ofDocument(doc);
      return records.filter((record) => record.kind !== writer.name && !isSeen(record, context));
    })
  );
  return written.flat();
};

const isSeen = (record: PackedRecord, context: NonNullable<JournalEntry['documents'][number]['context']>) =>
  Object.keys(record.values).every((field) =>
    versionsOf(record, field).every(({ stamp }) => hasSeen(context, stamp))
  );

/**
 * What comes back with something: a note of a conversation that was erased too would come back where nobody sees
 * it, so the conversation comes along.
 */
export const comingAlong = (one: Loss, losses: readonly Loss[]): readonly Loss[] => {
  const along = new Set([one]);
  for (const { before } of along) {
    const named = new Set(Object.values(before.values));
    for (const loss of losses)
      if (loss.fields === undefined && loss.before.doc === before.doc && named.has(loss.before.id))
        along.add(loss);
  }
  return [...along];
};

/**
 * "Zet terug": writes what an import took away anew, so that no file that erased or changed it undoes it. What was
 * put back already, here or by another file, is left as it is. An erased record keeps its id: whatever still
 * names it finds it again, and two people who put back the same thing have it once.
 *
 * @returns what undoes it.
 */
export const putBack = (store: Store, losses: readonly Loss[]): Promise<() => Promise<void>> =>
  atOnce(store, async () => {
    const [doing, undoing]: [Act[], Act[]] = [[], []];
    const rows = await store.db.records.bulkGet(losses.map(({ before: { doc, id } }) => [doc, id]));
    for (const [i, { before, fields }] of losses.entries()) {
      const now = rows[i];
      if (now === undefined) {
        doing.push(...writtenAnew(before, before.doc, before.id, { trashed: null }));
        undoing.push({ doc: before.doc, erase: [before.id] });
        continue;
      }
      const away = (fields ?? []).filter((field) => isTaken(before, now, field));
      doing.push(...fieldsAnew(before, before, away));
      undoing.push(...fieldsAnew(now, before, away));
    }
    await write(store, together(doing));
    return () => write(store, together(undoing));
  });

/** The same acts, those that have seen all as one act per document; what stays beside something comes after. */
const together = (acts: readonly Act[]): readonly Act[] => {
  const isFirst = ({ changes = [] }: Act) => changes.every(({ seen }) => seen === undefined);
  const firsts = acts.filter(isFirst);
  return [
    ...[...new Set(firsts.map(({ doc }) => doc))].map((doc): Act => {
      const own = firsts.filter((act) => act.doc === doc);
      return {
        doc,
        changes: own.flatMap(({ changes = [] }) => changes),
        erase: own.flatMap(({ erase = [] }) => erase)
      };
    }),
    ...acts.filter((act) => !isFirst(act))
  ];
};

/** The acts that give some fields the versions that they have in `record`; a field that it lacks is cleared. */
const fieldsAnew = (
  record: PackedRecord,
  { doc, id }: StoredRecord,
  fields: readonly string[]
): readonly Act[] => {
  if (fields.length === 0) return [];
  const absent = fields.filter((field) => !Object.hasOwn(record.values, field));
  const cleared: Readonly<Record<string, Json>> = Object.fromEntries(absent.map((field) => [field, null]));
  const { versions, kind } = unpack(record);
  const some = pack({
    id,
    kind,
    versions: Object.fromEntries(Object.entries(versions).filter(([field]) => fields.includes(field)))
  });
  return some === undefined
    ? [{ doc, changes: [{ id, kind, values: cleared }] }]
    : writtenAnew(some, doc, id, cleared);
};
