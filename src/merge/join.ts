import { hasSeen, joinContexts, type Context } from './context';
import { pack, unpack, type PackedRecord, type Version, type VersionedRecord } from './record';
import { latestFirst } from './stamp';

/** One partnership in one scope, as one replica holds it. The order of `records` carries no meaning. */
export interface MergeDocument {
  readonly context: Context;
  readonly records: readonly VersionedRecord[];
}

const joinVersions = (
  local: readonly Version[],
  received: readonly Version[],
  localContext: Context,
  receivedContext: Context
): readonly Version[] => {
  const [here, there] = [new Set(local.map((v) => v.stamp)), new Set(received.map((v) => v.stamp))];
  return [
    ...local.filter(({ stamp }) => there.has(stamp) || !hasSeen(receivedContext, stamp)),
    ...received.filter(({ stamp }) => !here.has(stamp) && !hasSeen(localContext, stamp))
  ].sort((a, b) => latestFirst(a.stamp, b.stamp));
};

/**
 * The join of one record: a version stays when both have it, or when the other side never saw its write.
 * Causal multi-value register, Almeida, Shoker, Baquero, "Delta state replicated data types", 2018.
 *
 * @returns the joined record; `undefined` when no version is left, so the record does not exist.
 */
export const joinRecord = (
  local: VersionedRecord | undefined,
  received: VersionedRecord | undefined,
  localContext: Context,
  receivedContext: Context
): VersionedRecord | undefined => {
  const some = local ?? received;
  if (some === undefined) return undefined;
  const fields = new Set([...Object.keys(local?.versions ?? {}), ...Object.keys(received?.versions ?? {})]);
  const versions = [...fields]
    .map((field) => {
      const of = (record: VersionedRecord | undefined) =>
        record !== undefined && Object.hasOwn(record.versions, field) ? (record.versions[field] ?? []) : [];
      return [field, joinVersions(of(local), of(received), localContext, receivedContext)] as const;
    })
    .filter(([, kept]) => kept.length > 0);
  if (versions.length === 0) return undefined;
  // Two kinds under one id can only be forged; the larger one wins, so that the order does not matter.
  const kind =
    local !== undefined && received !== undefined && local.kind < received.kind ? received.kind : some.kind;
  return { id: some.id, kind, versions: Object.fromEntries(versions) };
};

const sameStamps = (a: PackedRecord, b: PackedRecord): boolean => {
  if (a.stamp !== b.stamp || a.kind !== b.kind) return false;
  const fields = Object.keys(a.values);
  if (fields.length !== Object.keys(b.values).length) return false;
  if (!fields.every((field) => Object.hasOwn(b.values, field))) return false;
  return JSON.stringify([a.stamps, a.others]) === JSON.stringify([b.stamps, b.others]);
};

/**
 * `joinRecord` on packed records. Gives the local object itself back when nothing changed, so that the store
 * writes only what is new.
 */
export const joinPacked = (
  local: PackedRecord | undefined,
  received: PackedRecord | undefined,
  localContext: Context,
  receivedContext: Context
): PackedRecord | undefined => {
  if (local !== undefined && received !== undefined && sameStamps(local, received)) return local;
  const joined = joinRecord(
    local && unpack(local),
    received && unpack(received),
    localContext,
    receivedContext
  );
  const packed = joined && pack(joined);
  return local !== undefined && packed !== undefined && sameStamps(local, packed) ? local : packed;
};

/** The join of two documents: commutative, associative, idempotent (the laws in `docs/format.md`). */
export const join = (local: MergeDocument, received: MergeDocument): MergeDocument => {
  const here = new Map(local.records.map((record) => [record.id, record]));
  const there = new Map(received.records.map((record) => [record.id, record]));
  const ids = new Set([...here.keys(), ...there.keys()]);
  return {
    context: joinContexts(local.context, received.context),
    records: [...ids].flatMap(
      (id) => joinRecord(here.get(id), there.get(id), local.context, received.context) ?? []
    )
  };
};
