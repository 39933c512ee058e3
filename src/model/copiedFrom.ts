import { stampOf, type PackedRecord } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import type { Field } from './kind';

/** Which version of a text of an organisation was copied into a partnership. */
export interface CopiedFrom {
  readonly record: string;
  readonly stamp: Stamp;
}

/** A field that says where the text in another field of the record came from. */
export const copiedFrom = (): Field<CopiedFrom> => ({
  json: 'object',
  required: false,
  read: readCopiedFrom
});

/** The copy that a stored value tells of; `undefined` for what this app does not understand. */
export const readCopiedFrom: Field<CopiedFrom>['read'] = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { record, stamp } = value as { readonly record?: unknown; readonly stamp?: unknown };
  return typeof record === 'string' && typeof stamp === 'string' ? { record, stamp } : undefined;
};

/** What is copied when the text of this source is taken over as it stands now. */
export const copyOf = (source: PackedRecord): CopiedFrom => ({
  record: source.id,
  stamp: stampOf(source, 'text')
});

/**
 * How a text in a partnership stands to the text in the profile: `none` there is nothing to take over, `offer` it
 * was not taken over yet, `same` it was, `changed` it was and the text in the profile was written anew since.
 */
export type CopyState = 'none' | 'offer' | 'same' | 'changed';

/**
 * @param target the text in the partnership, `undefined` while it is empty.
 * @param copied what the partnership says of where its text came from.
 */
export const copyStateOf = (
  target: string | undefined,
  copied: CopiedFrom | undefined,
  source: PackedRecord | undefined
): CopyState => {
  const text = source?.values['text'] ?? '';
  if (source === undefined || text === '') return 'none';
  if (copied?.record !== source.id) return text === target ? 'same' : 'offer';
  if (copied.stamp !== stampOf(source, 'text') && text !== target) return 'changed';
  return target === undefined ? 'offer' : 'same';
};
