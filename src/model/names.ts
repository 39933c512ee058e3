import type { Json } from '../merge/record';

/** The fields, per kind, that hold nothing but the name of a person (or a function in its place). */
export const nameFields: Readonly<Record<string, readonly string[]>> = {
  attendee: ['name'],
  club: ['knownBy'],
  commitment: ['who'],
  outreach: ['by'],
  person: ['name'],
  resource: ['solvedBy'],
  supportNeed: ['contact', 'substitute'],
  writer: ['name']
};

/**
 * Whether the text in a field for names is one: a field of its own for names holds nothing else; in another one (who
 * does it) a longer text is a description.
 */
export const isNameIn = (field: string, text: string): boolean =>
  text.trim() !== '' && (field === 'name' || text.trim().split(/\s+/).length <= 2);

/** Whether two names are the same, however they were typed. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (name: string): string => name.normalize().trim().replace(/\s+/g, ' ').toLowerCase();

/** The texts of a value in which the name stands as a whole word. */
export const textsNaming = (name: string, value: Json): readonly string[] => {
  const words = folded(name)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+');
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
  return textsIn(value).filter((text) => word.test(text.normalize()));
};

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
