import { latestFirst, type Stamp } from './stamp';

/** What a field can hold. `null` is a cleared field. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One value that somebody gave to a field, with the stamp of that write. */
export interface Version {
  readonly stamp: Stamp;
  readonly value: Json;
}

/** A record with every field as its versions, the one to show first in front. The merge works on this form. */
export interface VersionedRecord {
  readonly id: string;
  readonly kind: string;
  readonly versions: Readonly<Record<string, readonly Version[]>>;
}

/**
 * The same record as it stands in a file and on disk. `stamp` holds for every field that `stamps` does not
 * name; `others` holds the further versions, latest first.
 */
export interface PackedRecord {
  readonly id: string;
  readonly kind: string;
  readonly stamp: Stamp;
  readonly values: Readonly<Record<string, Json>>;
  readonly stamps?: Readonly<Record<string, Stamp>>;
  readonly others?: Readonly<Record<string, readonly Version[]>>;
}

/** The stamp of the version of a field that is shown. */
export const stampOf = (record: PackedRecord, field: string): Stamp =>
  record.stamps !== undefined && Object.hasOwn(record.stamps, field)
    ? (record.stamps[field] ?? record.stamp)
    : record.stamp;

/** All versions of one field, the shown one first; empty when the record does not have the field. */
export const versionsOf = (record: PackedRecord, field: string): readonly Version[] => {
  if (!Object.hasOwn(record.values, field)) return [];
  const shown = { stamp: stampOf(record, field), value: record.values[field] ?? null };
  const others =
    record.others !== undefined && Object.hasOwn(record.others, field) ? record.others[field] : [];
  return [shown, ...(others ?? [])];
};

/** The stamps of all versions of some fields: what somebody who looks at the record has seen. */
export const seenIn = (
  record: PackedRecord,
  fields: readonly string[]
): Readonly<Record<string, readonly Stamp[]>> =>
  Object.fromEntries(fields.map((field) => [field, versionsOf(record, field).map(({ stamp }) => stamp)]));

/** From the packed to the versioned form. */
export const unpack = (record: PackedRecord): VersionedRecord => ({
  id: record.id,
  kind: record.kind,
  versions: Object.fromEntries(Object.keys(record.values).map((field) => [field, versionsOf(record, field)]))
});

/**
 * From the versioned to the packed form, in one canonical way: equal records pack to equal JSON. `undefined`
 * for a record without versions, which does not exist.
 */
export const pack = ({ id, kind, versions }: VersionedRecord): PackedRecord | undefined => {
  const fields = Object.keys(versions)
    .sort()
    .map(
      (field) => [field, [...(versions[field] ?? [])].sort((a, b) => latestFirst(a.stamp, b.stamp))] as const
    )
    .filter(([, sorted]) => sorted.length > 0);
  const shown = fields.flatMap(([field, [first]]) => (first === undefined ? [] : [{ field, ...first }]));
  const [stamp] = shown.map((version) => version.stamp).sort(latestFirst);
  if (stamp === undefined) return undefined;
  const exceptions = shown.filter((version) => version.stamp !== stamp);
  const further = fields.filter(([, sorted]) => sorted.length > 1);
  return {
    id,
    kind,
    stamp,
    values: Object.fromEntries(shown.map(({ field, value }) => [field, value])),
    ...(exceptions.length > 0 && { stamps: Object.fromEntries(exceptions.map((v) => [v.field, v.stamp])) }),
    ...(further.length > 0 && {
      others: Object.fromEntries(further.map(([f, sorted]) => [f, sorted.slice(1)]))
    })
  };
};

/** Whether two values are the same JSON. */
export const sameJson = (a: Json, b: Json): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameJson(item, b[i]))
    );
  const [x, y] = [a as Readonly<Record<string, Json>>, b as Readonly<Record<string, Json>>];
  const keys = Object.keys(x);
  return (
    keys.length === Object.keys(y).length &&
    keys.every((key) => Object.hasOwn(y, key) && sameJson(x[key] ?? null, y[key] ?? null))
  );
};

/** A value as text that is equal for the same JSON: to look a value up by, among many. */
export const textOfJson = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => textOfJson(item)).join()}]`;
  const members = Object.entries(value as Readonly<Record<string, Json>>);
  const named = members.map(([name, inner]) => `${JSON.stringify(name)}:${textOfJson(inner)}`);
  return `{${named.sort().join()}}`;
};

/** The versions that differ in value, the shown one first: versions with equal values count as one. */
export const distinctVersions = (record: PackedRecord, field: string): readonly Version[] => {
  const versions = versionsOf(record, field);
  if (versions.length < 2) return versions;
  const distinct = new Map<string, Version>();
  for (const version of versions) {
    const text = textOfJson(version.value);
    if (!distinct.has(text)) distinct.set(text, version);
  }
  return [...distinct.values()];
};

/** The fields that stand there in more than one value, after concurrent edits. */
export const fieldsInDispute = (record: PackedRecord): readonly string[] =>
  Object.keys(record.others ?? {}).filter((field) => distinctVersions(record, field).length > 1);
