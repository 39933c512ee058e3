import type { Json, PackedRecord } from '../../../src/merge/record';
import { situationOf, type ProgressRule } from '../../../src/model/guidelines';

/** A record as it is stored, all of one write. */
export const row = (kind: string, id: string, values: Readonly<Record<string, Json>>): PackedRecord => ({
  id,
  kind,
  stamp: 'noor-1-0',
  values
});

/** What a rule says of these records, as "municipality initiative together". */
export const saidBy =
  (progress: ProgressRule) =>
  (...records: readonly PackedRecord[]): string => {
    const { municipality, initiative, together } = progress(situationOf(records, '2026-11-24'));
    return [municipality && 'municipality', initiative && 'initiative', together && 'together']
      .filter(Boolean)
      .join(' ');
  };
