import { joinContexts, nextStamp, type Context } from '../../../src/merge/context';
import { pack, unpack, type Json, type PackedRecord } from '../../../src/merge/record';
import { isWhole } from '../../../src/model/kinds';
import { differencesOf } from '../../../src/store/differences';

/** One document on one device, as it stands on its disk. */
export interface Replica {
  readonly context: Context;
  readonly records: ReadonlyMap<string, PackedRecord>;
}

export const empty: Replica = { context: {}, records: new Map() };

/** New values for fields of one record. */
export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** One act of one run of the app, as `store/write.ts` does it; the first act of a run adds who it is. */
export const written = (
  { context, records }: Replica,
  writer: string,
  time: number,
  changes: readonly Change[]
): Replica => {
  const { stamp, context: after } = nextStamp(context, writer, time);
  const signature = {
    id: writer,
    kind: 'writer',
    values: { name: 'Noor', side: 'initiative', device: 'Android' }
  };
  const next = new Map(records);
  for (const { id, kind, values } of Object.hasOwn(context, writer) ? changes : [...changes, signature]) {
    const before = records.get(id);
    const fresh = Object.entries(values).map(([field, value]) => [field, [{ stamp, value }]] as const);
    const versions = { ...(before && unpack(before).versions), ...Object.fromEntries(fresh) };
    const record = pack({ id, kind: before?.kind ?? kind, versions });
    if (record) next.set(id, record);
  }
  return { context: after, records: next };
};

/** The words of a record go for good; the context remembers that they were seen. */
export const erased = ({ context, records }: Replica, id: string): Replica => {
  const next = new Map(records);
  next.delete(id);
  return { context, records: next };
};

/** A file comes in, as `store/import.ts` does it: what the join leaves of an erased record goes too. */
export const received = (local: Replica, file: Replica): Replica => {
  const differences = differencesOf(
    { context: local.context, records: [...local.records.values()] },
    { context: file.context, records: [...file.records.values()] }
  );
  const next = new Map(local.records);
  for (const { id, after } of differences)
    if (after !== undefined && isWhole(after)) next.set(id, after);
    else next.delete(id);
  return { context: joinContexts(local.context, file.context), records: next };
};

/** What everybody with the same files must agree on, as text. */
export const stateOf = ({ context, records }: Replica): string =>
  JSON.stringify([
    Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  ]);
