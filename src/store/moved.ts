import { distinctVersions, type Json, type PackedRecord } from '../merge/record';
import { documentKey, type DocumentKey, type Scope } from '../model/scope';
import type { StoredRecord } from './storedRecord';
import type { Act } from './write';

/**
 * The acts that make a record anew in another scope and erase it where it was.
 *
 * @param changed values that differ in the new place, such as references to what moves along.
 */
export const movingActs = (
  before: StoredRecord,
  scope: Scope,
  id: string,
  changed: Readonly<Record<string, Json>> = {}
): readonly Act[] => [
  ...writtenAnew(before, documentKey(before.partnership, scope), id, changed),
  { doc: before.doc, erase: [before.id] }
];

/**
 * The acts that write a record anew. A field that stands in several versions keeps them all, the shown one still
 * in front: writing anew is no choice.
 *
 * @param changed values that differ from those of before.
 */
export const writtenAnew = (
  before: PackedRecord,
  doc: DocumentKey,
  id: string,
  changed: Readonly<Record<string, Json>> = {}
): readonly Act[] => {
  const { kind } = before;
  const further = furtherVersions(before);
  const first = Object.fromEntries(further.map(({ field, older: [oldest] }) => [field, oldest ?? null]));
  const then = further.flatMap(({ field, older, shown }) =>
    [...older.slice(1), shown].map((value) => ({ field, value }))
  );
  return [
    { doc, changes: [{ id, kind, values: { ...before.values, ...first, ...changed } }] },
    ...then.map(({ field, value }) => ({
      doc,
      changes: [{ id, kind, values: { [field]: value }, seen: { [field]: [] } }]
    }))
  ];
};

const furtherVersions = (record: PackedRecord) =>
  Object.keys(record.others ?? {}).flatMap((field) => {
    const [shown, ...others] = distinctVersions(record, field).map(({ value }) => value);
    return shown === undefined || others.length === 0 ? [] : [{ field, shown, older: others.toReversed() }];
  });
