import { distinctVersions, stampOf, type PackedRecord } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import type { Side } from './side';

/** The fields in which each side names the version of a text that it agrees to. */
export const agreementFields = {
  municipality: 'agreedMunicipality',
  initiative: 'agreedInitiative'
} as const;

/** The one version of a text that can be agreed to; `undefined` while it is empty or stands in several versions. */
export const agreeable = (record: PackedRecord, field: string): Stamp | undefined => {
  const [only, ...others] = distinctVersions(record, field);
  if (only === undefined || others.length > 0 || only.value === null || only.value === '') return undefined;
  return stampOf(record, field);
};

/**
 * Whether a side agrees to the text as it stands now. It named a stamp, so any later edit ends the agreement by
 * itself, also one that comes in by a file.
 */
export const agrees = (record: PackedRecord, field: string, side: Side): boolean => {
  const stamp = agreeable(record, field);
  return stamp !== undefined && record.values[agreementFields[side]] === stamp;
};

/** Whether both sides agree to the text as it stands now. */
export const isAgreed = (record: PackedRecord, field: string): boolean =>
  agrees(record, field, 'municipality') && agrees(record, field, 'initiative');
