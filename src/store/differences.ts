import type { Context } from '../merge/context';
import { joinPacked } from '../merge/join';
import type { PackedRecord } from '../merge/record';

/** A whole document that came in, checked. */
export interface Incoming {
  readonly context: Context;
  readonly records: readonly PackedRecord[];
}

/** What the join does to one record here: without `before` it is new, without `after` it is erased. */
export interface Difference<R extends PackedRecord = PackedRecord> {
  readonly id: string;
  readonly before?: R;
  readonly after?: PackedRecord;
}

/**
 * The records that the join with a received document changes here. Looks at every local record, also at those
 * that the received document does not have: what it has seen and no longer holds was erased there.
 */
export const differencesOf = <R extends PackedRecord>(
  local: { readonly context: Context; readonly records: readonly R[] },
  received: Incoming
): readonly Difference<R>[] => {
  const arriving = new Map(received.records.map((record) => [record.id, record]));
  const differences: Difference<R>[] = [];
  for (const before of local.records) {
    const after = joinPacked(before, arriving.get(before.id), local.context, received.context);
    arriving.delete(before.id);
    if (after !== before) differences.push({ id: before.id, before, ...(after && { after }) });
  }
  for (const record of arriving.values()) {
    const after = joinPacked(undefined, record, local.context, received.context);
    if (after !== undefined) differences.push({ id: record.id, after });
  }
  return differences;
};
