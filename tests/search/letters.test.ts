import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/letters';

test('words are those between spaces and marks', () => {
  expect(wordsOf("Foto's: co-creatie 2026 ☀")).toEqual(['foto', 's', 'co', 'creatie', '2026']);
});
