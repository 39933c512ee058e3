import type { PackedRecord } from '../merge/record';

/** The fields in which a record says what it is. */
const titleFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['partnership', ['neighbourhood']],
  ['conversation', ['title']],
  ['agendaItem', ['question']],
  ['attendee', ['role', 'name']],
  ['note', ['text']],
  ['photo', ['description']],
  ['commitment', ['what']],
  ['writer', ['name']],
  ['observedSignal', ['note']],
  ['person', ['role']],
  ['roleMoment', ['reason']],
  ['growthStep', ['evidence']],
  ['balance', ['period']],
  ['ambassadorMoment', ['what']],
  ['story', ['who']]
]);

/** Where the words of any other kind are most likely to stand. */
const likelyFields = [
  'title',
  'name',
  'what',
  'text',
  'sentence',
  'subject',
  'group',
  'position',
  'together',
  'role'
];

/** The words by which a person knows a record again; empty when it has none. */
export const titleOf = ({ kind, values }: PackedRecord): string => {
  const candidates = titleFields.get(kind) ?? likelyFields;
  const words = candidates.map((name) => (Object.hasOwn(values, name) ? values[name] : undefined));
  const [title = ''] = words.filter((value): value is string => typeof value === 'string' && value !== '');
  return title;
};
