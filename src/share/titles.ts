import type { PackedRecord } from '../merge/record';
import { readAs } from '../model/kind';
import { kinds } from '../model/kinds';

/** The field in which a record says what it is. */
const titleFields: ReadonlyMap<string, string> = new Map([
  ['partnership', 'neighbourhood'],
  ['conversation', 'title'],
  ['agendaItem', 'question'],
  ['attendee', 'role'],
  ['note', 'text'],
  ['commitment', 'what'],
  ['writer', 'name']
]);

/** The words by which a person knows a record again; empty for a kind that this app does not know. */
export const titleOf = ({ kind, values }: PackedRecord): string => {
  const field = titleFields.get(kind);
  const value = field !== undefined && Object.hasOwn(values, field) ? values[field] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Whether a record has what its kind requires; what is left of an erased one has not, and no screen shows it. */
export const isWhole = (record: PackedRecord): boolean => {
  const kind = kinds.get(record.kind);
  return kind === undefined || readAs(kind, record) !== undefined;
};
