import { situationOf } from '../../../src/model/guidelines';
import type { CalendarDate, ChangesOf, Kind } from '../../../src/model/kind';
import type { PackedRecord } from '../../../src/merge/record';

export const today: CalendarDate = '2026-11-24';
export const stamp = 'noor-1-0';

let count = 0;

/** A record as one write made it. */
export const made = <K extends Kind>(kind: K, values: ChangesOf<K>, id = `r${++count}`): PackedRecord => ({
  id,
  kind: kind.name,
  stamp,
  values: values as PackedRecord['values'] // the fields of a kind hold JSON
});

export const situation = (...records: readonly PackedRecord[]) => situationOf(records, today);

const told = (municipality: boolean, initiative: boolean, together: boolean) => ({
  municipality,
  initiative,
  together
});
export const nothing = told(false, false, false);
export const onlyMunicipality = told(true, false, false);
export const onlyInitiative = told(false, true, false);
export const both = told(true, true, false);
export const done = told(true, true, true);
