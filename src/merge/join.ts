import { hasSeen, joinContexts, type Context } from './context';
import {
  pack,
  sameJson,
  textOfJson,
  unpack,
  type PackedRecord,
  type Version,
  type VersionedRecord
} from './record';
import { latestFirst, writeOf } from './stamp';

/** One partnership in one scope, as one replica holds it. The order of `records` carries no meaning. */
export interface MergeDocument {
  readonly context: Context;
  readonly records: readonly VersionedRecord[];
}

/**
 * One write as two documents tell of it. They tell the same, unless one of them was damaged or forged; then the later
 * time counts, and then the larger text of the value, so that everybody still ends with the same.
 */
const largest = (a: Version, b: Version): Version => {
  const order = latestFirst(a.stamp, b.stamp);
  if (order !== 0 || sameJson(a.value, b.value)) return order > 0 ? b : a;
  return textOfJson(a.value) < textOfJson(b.value) ? b : a;
};

const few = 8;

/** Finds a version by its write: in a few by looking at each, in many by name. */
const finderIn = (versions: readonly Version[]): ((write: string) => Version | undefined) => {
  if (versions.length < few) return (write) => versions.find(({ stamp }) => writeOf(stamp) === write);
  const byWrite = new Map(versions.map((version) => [writeOf(version.stamp), version]));
  return (write) => byWrite.get(write);
};

const joinVersions = (
  local: readonly Version[],
  received: readonly Version[],
  localContext: Context,
  receivedContext: Context
): readonly Version[] => {
  const [here, there] = [finderIn(local), finderIn(received)];
  const kept = local.flatMap((version) => {
    const twin = there(writeOf(version.stamp));
    if (twin !== undefined) return largest(version, twin);
    return hasSeen(receivedContext, version.stamp) ? [] : version;
  });
  const come = received.filter(
    ({ stamp }) => here(writeOf(stamp)) === undefined && !hasSeen(localContext, stamp)
  );
  return [...kept, ...come].sort((a, b) => latestFirst(a.stamp, b.stamp));
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

/** Whether two records say the same, by the same stamps. */
const isSame = (a: PackedRecord, b: PackedRecord): boolean => {
  if (a.stamp !== b.stamp || a.kind !== b.kind) return false;
  const fields = Object.keys(a.values);
  if (fields.length !== Object.keys(b.values).length) return false;
  const same = (field: string) =>
    Object.hasOwn(b.values, field) && sameJson(a.values[field] ?? null, b.values[field] ?? null);
  if (!fields.every(same)) return false;
  if (!(a.stamps ?? a.others ?? b.stamps ?? b.others)) return true; // as nearly all are
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
  if (local !== undefined && received !== undefined && isSame(local, received)) return local;
  const joined = joinRecord(
    local && unpack(local),
    received && unpack(received),
    localContext,
    receivedContext
  );
  const packed = joined && pack(joined);
  return local !== undefined && packed !== undefined && isSame(local, packed) ? local : packed;
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
