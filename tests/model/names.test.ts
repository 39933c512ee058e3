import { expect, test } from 'vitest';
import { kinds } from '../../src/model/kinds';
import { nameFields, sameName, textsNaming } from '../../src/model/names';

test.each([
  ['Noor', 'noor ', true],
  ['Jan  Willem', 'jan willem', true],
  ['Noor', 'Noortje', false]
])('%j and %j are the same name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

test.each([
  ['Noor', 'Noor belt de bakker', true],
  ['Noor', 'Vraag het noor.', true],
  ['Noor', 'Noord ligt verder', false],
  ['Noor', 'Eleonoor zei het', false],
  ['Zoë', 'met Zoë erbij', true],
  ['J.', 'J. doet het', true],
  ['J.', 'Jo doet het', false]
])('the name %j stands in %j: %s', (name, text, there) => {
  expect(textsNaming(name, { deep: [text, 'iets anders'] })).toEqual(there ? [text] : []);
});

test('every field that holds a name is a field of a kind that the app knows', () => {
  for (const [kind, fields] of Object.entries(nameFields))
    for (const field of fields) expect(Object.keys(kinds.get(kind)?.fields ?? {})).toContain(field);
});
