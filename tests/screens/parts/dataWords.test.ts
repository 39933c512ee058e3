import { expect, test } from 'vitest';
import { contentFor } from '../../../src/content';
import { m } from '../../../src/i18n';
import { kinds } from '../../../src/model/kinds';
import { countWords, fieldWord, kindWord } from '../../../src/screens/parts/dataWords';
import { valueWords } from '../../../src/screens/parts/valueWords';

// Generated from the model: a kind, a field or a word that is added without its name turns these red.
const all = [...kinds.values()];

test('every kind has a name, alone and counted', () => {
  const nameless = all.filter(
    ({ name }) => kindWord(name) === m.data_kind_other() || countWords(name, 2) === countWords('newer', 2)
  );
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

test('every field has a name', () => {
  const fields = all.flatMap(({ name, fields: of }) =>
    Object.keys(of).map((field) => [name, field] as const)
  );
  expect(fields.filter(([, field]) => fieldWord(field).includes(m.data_field_other()))).toEqual([]);
});

test('every word of a list reads as words', () => {
  const content = contentFor('nl');
  const raw = all.flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([field, { words = [] }]) =>
      words
        .filter((word) => word !== 'open') // the same in Dutch
        .filter((word) => valueWords(name, field, word, content) === word)
        .map((word) => `${name}.${field}: ${word}`)
    )
  );
  expect(raw).toEqual([]);
});

test('a field of a side says whose it is, and an agreement says that it is one', () => {
  expect(fieldWord('answerMunicipality')).toBe('antwoord van de gemeente');
  expect(fieldWord('textInitiative')).toBe('tekst van het initiatief');
  expect(fieldWord('agreedYearMunicipality')).toBe('akkoord van de gemeente');
  expect(fieldWord('fromANewerApp')).toBe('een ander gegeven');
});

test('what only the app understands is not shown as it stands there', () => {
  expect(valueWords('clause', 'agreedMunicipality', 'noor-1-a', contentFor('nl'))).toBe('een verwijzing');
  expect(valueWords('evaluation', 'sealInitiative', 'abc', contentFor('nl'))).toBe('een verwijzing');
});
