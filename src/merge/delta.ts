import { covers, hasSeen, meetContexts, type Context } from './context';
import { join, type MergeDocument } from './join';
import { keeperOf, keptOf, type Kept } from './kept';
import type { Version, VersionedRecord } from './record';

/** What one replica of a document has over what another has seen. */
export interface Delta {
  /** What both have seen. Only who has seen all of it can join the delta (the causal delta-merging condition). */
  readonly from: Context;
  /** All that the sender has seen. */
  readonly context: Context;
  /** The records with a version outside `from`, and of each no other versions than those. */
  readonly changes: readonly VersionedRecord[];
  /** Where the writes in `from` still stand at the sender: what the receiver has beyond it was erased. */
  readonly kept: Kept;
}

/** A record with the versions that pass; `undefined` when none does. */
const only = (
  record: VersionedRecord,
  passes: (field: string, version: Version) => boolean
): VersionedRecord | undefined => {
  const fields = Object.entries(record.versions)
    .map(([field, versions]) => [field, versions.filter((version) => passes(field, version))] as const)
    .filter(([, versions]) => versions.length > 0);
  return fields.length === 0 ? undefined : { ...record, versions: Object.fromEntries(fields) };
};

/**
 * What somebody who has seen `theirs` lacks of a document. From an empty context it is the whole document.
 * Almeida, Shoker, Baquero, "Delta state replicated data types", 2018: a delta interval with a context.
 */
export const deltaOf = ({ context, records }: MergeDocument, theirs: Context): Delta => {
  const from = meetContexts(theirs, context);
  return {
    from,
    context,
    changes: records.flatMap((record) => only(record, (_, { stamp }) => !hasSeen(from, stamp)) ?? []),
    kept: keptOf(records, from)
  };
};

/** Whether a delta can be joined with what has seen this. */
export const fitsOn = (context: Context, { from }: Pick<Delta, 'from'>): boolean => covers(context, from);

/**
 * The sender's document as far as it matters here: what the delta brings, and what both still have. Joining it
 * does exactly what joining the sender's whole document does: the versions left out are in `from`, so they were
 * seen here, and are here no more.
 *
 * @returns `undefined` when the delta builds on something that was not seen here.
 */
export const fillIn = (local: MergeDocument, delta: Delta): MergeDocument | undefined => {
  if (!fitsOn(local.context, delta)) return undefined;
  const isKept = keeperOf(delta.kept);
  const records = new Map(delta.changes.map((record) => [record.id, record]));
  for (const record of local.records) {
    const both = only(
      record,
      (field, { stamp }) => hasSeen(delta.from, stamp) && isKept(record.id, field, stamp)
    );
    if (both === undefined) continue;
    const change = records.get(record.id);
    records.set(record.id, change === undefined ? both : withVersions(change, both));
  }
  return { context: delta.context, records: [...records.values()] };
};

const withVersions = (record: VersionedRecord, { versions: further }: VersionedRecord): VersionedRecord => {
  const versions = new Map(Object.entries(record.versions));
  for (const [field, list] of Object.entries(further))
    versions.set(field, [...(versions.get(field) ?? []), ...list]);
  return { ...record, versions: Object.fromEntries(versions) };
};

/** The join with the document that the delta was made of; `undefined` when the delta does not fit here. */
export const joinDelta = (local: MergeDocument, delta: Delta): MergeDocument | undefined => {
  const received = fillIn(local, delta);
  return received && join(local, received);
};
