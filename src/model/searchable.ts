import type { Json, PackedRecord } from '../merge/record';
import { kinds } from './kinds';
import { writer } from './writer';

/** How devices sign; who takes part stands in attendees and people. */
const signatures: readonly string[] = [writer.name];

/** Per kind the fields in which people search: every text that a person wrote. A new kind or field is in it by itself. */
export const searchableFields: ReadonlyMap<string, readonly string[]> = new Map(
  [...kinds.values()]
    .filter(({ name }) => !signatures.includes(name))
    .map(({ name, fields }) => [
      name,
      Object.entries(fields).flatMap(([field, { prose }]) => (prose ? [field] : []))
    ])
);

/** The texts of a record that can be found, of every version that stands; none of a kind that this app does not know. */
export const searchableTexts = (record: PackedRecord): readonly string[] => {
  const texts: string[] = [];
  const add = (value: Json | undefined) => {
    if (typeof value === 'string' && value !== '') texts.push(value);
  };
  for (const field of searchableFields.get(record.kind) ?? []) {
    add(record.values[field]);
    for (const { value } of record.others?.[field] ?? []) add(value);
  }
  return texts;
};
