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

/** Looks at a document that came in beside what is here, of which not all has to be in memory at once. */
export interface Comparison {
  /** What the join changes of these records that are here; each is looked at once. */
  readonly among: <R extends PackedRecord>(records: readonly R[]) => readonly Difference<R>[];
  /**
   * What comes new, once all that is here was looked at; with a range some of what has its id in there, both included,
   * once all of those were. Ranges go up.
   */
  readonly arriving: (range?: IdRange) => readonly Pick<Difference, 'id' | 'after'>[];
  /** How many that came in were not looked at yet. */
  readonly left: () => number;
}

export interface IdRange {
  readonly from: string;
  readonly upTo: string;
  readonly most: number;
}

/**
 * Compares with a received document. All that is here has to be looked at, also what the received document does not
 * have: what it has seen and no longer holds was erased there.
 */
export const compareWith = (context: Context, received: Incoming): Comparison => {
  const arriving = new Map(received.records.map((record) => [record.id, record]));
  let sorted: readonly string[] | undefined;
  let place = 0;
  const within = ({ from, upTo, most }: IdRange): readonly string[] => {
    sorted ??= [...arriving.keys()].sort();
    const found: string[] = [];
    for (let id = sorted[place]; id !== undefined && id <= upTo && found.length < most; id = sorted[++place])
      if (id >= from && arriving.has(id)) found.push(id);
    return found;
  };
  const compared = (before: PackedRecord | undefined, id: string): PackedRecord | undefined => {
    const record = arriving.get(id);
    arriving.delete(id);
    return joinPacked(before, record, context, received.context);
  };
  return {
    among: (records) =>
      records.flatMap((before) => {
        const after = compared(before, before.id);
        return after === before ? [] : [{ id: before.id, before, ...(after && { after }) }];
      }),
    arriving: (range) =>
      (range ? within(range) : [...arriving.keys()]).flatMap((id) => {
        const after = compared(undefined, id);
        return after === undefined ? [] : [{ id, after }];
      }),
    left: () => arriving.size
  };
};

/** The records that the join with a received document changes here. */
export const differencesOf = <R extends PackedRecord>(
  local: { readonly context: Context; readonly records: readonly R[] },
  received: Incoming
): readonly Difference<R>[] => {
  const { among, arriving } = compareWith(local.context, received);
  return [...among(local.records), ...arriving()];
};
