import { afterEach, expect, test } from 'vitest';
import { dropShared, keepShared, maxSharedBytes, takeShared } from '../../src/platform/sharedFile';
import { maxFileBytes } from '../../src/share/file';

afterEach(dropShared);

const posted = (...fields: readonly (readonly [string, string | File])[]): Request => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request('/gedeeld', { method: 'POST', body });
};
const file = (words: string, name = 'een.samenspel.json') => new File([words], name);

test('a file that was shared is there once', async () => {
  expect(await keepShared(posted(['bestand', file('eerst')]))).toEqual({ shared: '1' });
  expect(await keepShared(posted(['bestand', file('daarna')]))).toEqual({ shared: '1' });
  expect(await (await takeShared())?.text()).toBe('daarna');
  expect(await takeShared()).toBeUndefined();
  expect(await caches.has('samenspel-gedeeld')).toBe(false);
});

test('shared words are a file too', async () => {
  expect(await keepShared(posted(['tekst', '{"format":"samenspel"}']))).toEqual({ shared: '1' });
  expect(await (await takeShared())?.text()).toBe('{"format":"samenspel"}');
});

test.each([
  ['no field at all', posted(['x', 'y']), 'niets'],
  ['an empty field', posted(['bestand', new File([], '')], ['tekst', ' ']), 'niets'],
  ['two files', posted(['bestand', file('a')], ['bestand', file('b')]), 'meer'],
  ['no form', new Request('/gedeeld', { method: 'POST', body: '{}' }), 'mislukt']
])('with %s nothing is kept, and the answer says so', async (_, request, shared) => {
  expect(await keepShared(request)).toEqual({ shared });
  expect(await takeShared()).toBeUndefined();
});

test('a file larger than the app opens is not kept', async () => {
  expect(maxSharedBytes).toBe(maxFileBytes);
  const large = new File([new Uint8Array(maxSharedBytes + 1)], 'film.json');
  expect(await keepShared(posted(['bestand', large]))).toEqual({ shared: 'groot', bytes: large.size });
  expect(await takeShared()).toBeUndefined();
});
