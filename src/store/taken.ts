import { textOfJson, versionsOf, type Json, type PackedRecord } from '../merge/record';
import type { Taken } from './database';
import type { StoredRecord } from './storedRecord';
import type { Difference } from './differences';

/** What the merge of one record takes away here; nothing when it only adds. */
export const takenBy = ({ before, after }: Difference<StoredRecord>): readonly Taken[] => {
  if (before === undefined) return [];
  const { doc, id } = before;
  if (after === undefined) return [{ doc, id }];
  const fields = Object.keys({ ...before.values, ...after.values }).filter((field) =>
    isTaken(before, after, field)
  );
  return fields.length === 0 ? [] : [{ doc, id, fields }];
};

/**
 * Whether a field had words that do not stand there any more, in no version. For the bin it is the other way
 * round: what came to lie in it was taken away.
 */
export const isTaken = (before: PackedRecord, after: PackedRecord, field: string): boolean => {
  const [was, is] = [valuesOf(before, field), valuesOf(after, field)];
  if (field === 'trashed') return !was.some(isThere) && is.some(isThere);
  const standing = new Set(is.map(textOfJson));
  return was.some((value) => isThere(value) && !standing.has(textOfJson(value)));
};

const isThere = (value: Json): boolean => value !== null && value !== '';
const valuesOf = (record: PackedRecord, field: string): readonly Json[] =>
  versionsOf(record, field).map(({ value }) => value);
