import { distinctVersions, stampOf, type PackedRecord } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import type { Side } from './side';

/** The fields in which each side names the version of a text that it agrees to. */
export const agreementFields = {
  municipality: 'agreedMunicipality',
  initiative: 'agreedInitiative'
} as const;

/**
 * Per kind and text, the fields that are agreed to together with it. Each has a field of its own per side for the
 * version agreed to: `agreedYearMunicipality` beside `year`.
 */
const alongside: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  endGoal: { sentence: ['year'] },
  decision: { arrangement: ['later', 'from'] },
  resource: { acceptance: ['needed', 'hasMunicipality', 'hasInitiative', 'short'] }
};

const fieldsAlong = ({ kind }: PackedRecord, field: string): readonly string[] =>
  alongside[kind]?.[field] ?? [];

const agreedField = (along: string, side: Side): string =>
  `agreed${along.charAt(0).toUpperCase()}${along.slice(1)}${side === 'municipality' ? 'Municipality' : 'Initiative'}`;

const isOne = (record: PackedRecord, field: string): boolean => distinctVersions(record, field).length <= 1;

/**
 * The one version of a text that can be agreed to; `undefined` while it is empty, or while it or what is agreed
 * along with it stands in several versions.
 */
export const agreeable = (record: PackedRecord, field: string): Stamp | undefined => {
  const value = record.values[field] ?? null;
  if (value === null || value === '') return undefined;
  return [field, ...fieldsAlong(record, field)].every((one) => isOne(record, one))
    ? stampOf(record, field)
    : undefined;
};

/**
 * What a side writes to agree to a text as it stands now: the stamp of each version that it agrees to, `null` for
 * what is still empty. `undefined` while there is nothing to agree to.
 */
export const agreementTo = (
  record: PackedRecord,
  field: string,
  side: Side
): Readonly<Record<string, Stamp | null>> | undefined => {
  const stamp = agreeable(record, field);
  if (stamp === undefined) return undefined;
  const along = fieldsAlong(record, field).map((one) => [
    agreedField(one, side),
    (record.values[one] ?? null) === null ? null : stampOf(record, one)
  ]);
  return { [agreementFields[side]]: stamp, ...Object.fromEntries(along) };
};

/**
 * Whether a side agrees to the text as it stands now. It named stamps, so any later edit ends the agreement by
 * itself, also one that comes in by a file.
 */
export const agrees = (record: PackedRecord, field: string, side: Side): boolean => {
  const needed = agreementTo(record, field, side);
  return (
    needed !== undefined &&
    Object.entries(needed).every(([name, stamp]) => (record.values[name] ?? null) === stamp)
  );
};

/** Whether both sides agree to the text as it stands now. */
export const isAgreed = (record: PackedRecord, field: string): boolean =>
  agrees(record, field, 'municipality') && agrees(record, field, 'initiative');
