import { expect, test } from 'vitest';
import { copyOf, copyStateOf, type CopiedFrom, type CopyState } from '../../src/model/copiedFrom';
import { readAs } from '../../src/model/kind';
import { vision } from '../../src/model/vision';

const source = (text: string | null, stamp = 'karim-1-0') => ({
  id: 'o-why',
  kind: 'organisationText',
  stamp,
  values: { topic: 'why', text }
});
const copied: CopiedFrom = { record: 'o-why', stamp: 'karim-1-0' };

test.each<[string, Parameters<typeof copyStateOf>, CopyState]>([
  ['no text in the profile', [undefined, undefined, undefined], 'none'],
  ['an emptied text in the profile', ['a', copied, source(null)], 'none'],
  ['nothing written here yet', [undefined, undefined, source('a')], 'offer'],
  ['something else written here', ['b', undefined, source('a')], 'offer'],
  ['the same words, typed by hand', ['a', undefined, source('a')], 'same'],
  ['taken over', ['a', copied, source('a')], 'same'],
  ['taken over and rewritten here', ['b', copied, source('a')], 'same'],
  ['taken over and emptied here', [undefined, copied, source('a')], 'offer'],
  ['written anew in the profile', ['a', copied, source('b', 'karim-2-0')], 'changed'],
  ['written anew on both sides with the same words', ['b', copied, source('b', 'karim-2-0')], 'same'],
  [
    'taken over from the profile of a colleague',
    ['a', { ...copied, record: 'other-why' }, source('b')],
    'offer'
  ]
])('%s', (_, given, expected) => expect(copyStateOf(...given)).toBe(expected));

test('a copy names the version it was made of, and reads back', () => {
  expect(copyOf(source('a'))).toEqual(copied);
  const values = { whyCopiedFromInitiative: { ...copied }, whyCopiedFromMunicipality: { record: 3 } };
  const read = readAs(vision, { id: 'vision', kind: 'vision', stamp: 'noor-1-0', values });
  expect(read?.whyCopiedFromInitiative).toEqual(copied);
  expect(read?.whyCopiedFromMunicipality).toBeUndefined();
});
