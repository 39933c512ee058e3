import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../src/share/file';
import { openFile } from '../../src/share/open';
import { readFile } from '../../src/share/read';
import { aDocument, aFile, aNote, bytesOf, withNote } from './files';

const problemOf = (file: unknown) => {
  const reading = readFile(file instanceof Uint8Array ? file : bytesOf(file));
  return reading.ok ? 'read' : reading.problem;
};
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const text = JSON.stringify(aFile());

test('a file as the format describes it is read', () => {
  const reading = readFile(bytesOf(aFile()));
  expect(reading).toMatchObject({ ok: true, file: { purpose: 'share', exported: { by: 'Noor' } } });
  if (!reading.ok) return;
  expect(reading.file.documents).toEqual(aFile().documents);
  expect(reading.file.leftOut).toEqual({ attachments: 0 });
});

test('a byte order mark in front is no obstacle', () => {
  expect(problemOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(text)]))).toBe('read');
});

describe('what is not a file of ours is refused in one word', () => {
  test.each([
    ['nothing at all', new Uint8Array(), { type: 'empty' }],
    ['only white space', ' \n\t ', { type: 'empty' }],
    ['only a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf]), { type: 'empty' }],
    ['a photo', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), { type: 'notText' }],
    ['Latin-1', new Uint8Array([...bytesOf('{"a":"caf'), 0xe9, ...bytesOf('"}')]), { type: 'notText' }],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), { type: 'notText' }],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0, 0x7d, 0]), { type: 'notText' }],
    ['cut in the middle', text.slice(0, text.length / 2), { type: 'truncated' }],
    ['cut inside a string', text.slice(0, text.indexOf('kookplaat')), { type: 'truncated' }],
    ['cut just before its end', text.slice(0, -1), { type: 'truncated' }],
    ['a letter', 'Beste Karim, hierbij het verslag.', { type: 'notJson' }],
    ['a web page', '<!doctype html><title>404</title>', { type: 'notJson' }],
    ['JSON with a comma too many', '{"format":"samenspel",}', { type: 'notJson' }],
    ['JSON of another program', '{"format":"excalidraw","version":2}', { type: 'notOurs' }],
    ['a list', '[1,2,3]', { type: 'notOurs' }],
    ['a newer version', { ...aFile(), version: 2, documents: 'anything' }, { type: 'newer', version: 2 }],
    ['depth 10,000', `{"format":"samenspel","version":1,"x":${nested(10_000)}}`, { type: 'tooDeep' }],
    ['millions of brackets', '['.repeat(5_000_000), { type: 'tooDeep' }]
  ])('%s', (_, file, problem) => expect(problemOf(file)).toEqual(problem));
});

test('every beginning of a file is refused, and never read as "all is gone"', () => {
  const bytes = bytesOf(text);
  for (let length = 0; length < bytes.length; length++)
    expect(problemOf(bytes.slice(0, length))).not.toBe('read');
});

test('a file that is too large is refused before a byte is read', async () => {
  const file = { size: 200_000_000, stream: () => expect.unreachable('it was read') } as unknown as Blob;
  expect(await openFile(file, () => undefined)).toEqual({
    ok: false,
    problem: { type: 'tooLarge', bytes: 200_000_000 }
  });
  expect(problemOf(new Uint8Array(maxFileBytes + 1))).toMatchObject({ type: 'tooLarge' });
});

test('a file that cannot be read says so', async () => {
  const stream = () =>
    new ReadableStream({ start: (to) => to.error(new DOMException('', 'NotReadableError')) });
  const file = { size: 10, stream } as unknown as Blob;
  expect(await openFile(file, () => undefined)).toEqual({ ok: false, problem: { type: 'unreadable' } });
});

describe('a broken file says where', () => {
  const raw = (values: string) => text.replace('"type":"concern"', values);
  test.each<[string, unknown, string]>([
    ['no version', { ...aFile(), version: undefined }, 'version'],
    ['a version that is no number', { ...aFile(), version: '1' }, 'version'],
    ['an unknown purpose', { ...aFile(), purpose: 'gift' }, 'purpose'],
    ['no documents', { ...aFile(), documents: undefined }, 'documents'],
    ['documents that are no list', { ...aFile(), documents: {} }, 'documents'],
    ['a document that is no object', aFile([7]), 'documents[0]'],
    ['the same document twice', aFile([aDocument(), aDocument()]), 'documents[1]'],
    ['no partnership', aFile([aDocument({ partnership: null })]), 'documents[0].partnership'],
    ['a slash in an id', aFile([aDocument({ partnership: 'p1/device' })]), 'documents[0].partnership'],
    ['an unknown scope', aFile([aDocument({ scope: 'world' })]), 'documents[0].scope'],
    ['a private scope in a share file', aFile([aDocument({ scope: 'initiative' })]), 'documents[0].scope'],
    [
      'a device scope in a handover',
      { ...aFile([aDocument({ scope: 'device' })]), purpose: 'handover' },
      'documents[0].scope'
    ],
    ['a count of zero', aFile([aDocument({ context: { noor: 0 } })]), 'documents[0].context.noor'],
    ['half a count', aFile([aDocument({ context: { noor: 1.5 } })]), 'documents[0].context.noor'],
    [
      'a count past all safe numbers',
      aFile([aDocument({ context: { noor: 2 ** 53 } })]),
      'documents[0].context.noor'
    ],
    ['a count that is text', aFile([aDocument({ context: { noor: '12' } })]), 'documents[0].context.noor'],
    ['a writer in capitals', aFile([aDocument({ context: { NOOR: 12 } })]), 'documents[0].context.NOOR'],
    [
      'the same record id twice',
      aFile([aDocument({ records: [aNote(), aNote()] })]),
      'documents[0].records[1].id'
    ],
    ['a record that is null', aFile([aDocument({ records: [null] })]), 'documents[0].records[0]'],
    ['an id that is a number', withNote({ id: 1 }), 'documents[0].records[0].id'],
    ['an endless id', withNote({ id: 'x'.repeat(129) }), 'documents[0].records[0].id'],
    ['an empty kind', withNote({ kind: '' }), 'documents[0].records[0].kind'],
    ['a stamp that is none', withNote({ stamp: 'noor-12' }), 'documents[0].records[0].stamp'],
    ['a stamp with leading zeros', withNote({ stamp: 'noor-012-m3x8k1p0' }), 'documents[0].records[0].stamp'],
    [
      'a stamp that the context does not cover',
      withNote({ stamp: 'noor-13-m3x8k1p0' }),
      'documents[0].records[0].stamp'
    ],
    [
      'a stamp of a writer unknown to the context',
      withNote({ stamps: { type: 'eva5-1-m3x8k1p0' } }),
      'documents[0].records[0].stamps.type'
    ],
    [
      'a stamp for a field that is not there',
      withNote({ stamps: { colour: 'noor-1-m3x8k1p0' } }),
      'documents[0].records[0].stamps.colour'
    ],
    [
      'further versions of a field that is not there',
      withNote({ others: { colour: [] } }),
      'documents[0].records[0].others.colour'
    ],
    [
      'an empty list of further versions',
      withNote({ others: { text: [] } }),
      'documents[0].records[0].others.text'
    ],
    [
      'the same write twice in a field',
      withNote({ others: { text: [{ stamp: 'noor-12-1', value: 'x' }] } }),
      'documents[0].records[0].others.text'
    ],
    [
      'a further version without a value',
      withNote({ others: { text: [{ stamp: 'karim-2-m3x90000' }] } }),
      'documents[0].records[0].others.text[0].value'
    ],
    ['no values', withNote({ values: {}, stamps: {}, others: {} }), 'documents[0].records[0].values'],
    [
      'a text that is a number',
      withNote({ values: { text: 7, type: 'idea' } }),
      'documents[0].records[0].values.text'
    ],
    [
      'a text that is a list in a further version',
      withNote({ others: { text: [{ stamp: 'karim-2-m3x90000', value: [] }] } }),
      'documents[0].records[0].others.text[0].value'
    ],
    [
      'a bin mark that is no object',
      withNote({ values: { text: 'a', type: 'b', trashed: true } }),
      'documents[0].records[0].values.trashed'
    ],
    [
      'an endless text',
      withNote({ values: { text: 'x'.repeat(1_000_001), type: 'b' } }),
      'documents[0].records[0].values.text'
    ],
    [
      'a number that no JSON can hold',
      raw('"type":"x","count":1e999'),
      'documents[0].records[3].values.count'
    ],
    [
      '__proto__ as a field',
      raw('"type":"x","__proto__":{"admin":true}'),
      'documents[0].records[3].values.__proto__'
    ],
    [
      '__proto__ spelled otherwise',
      raw('"type":"x","\\u005f_proto__":1'),
      'documents[0].records[3].values.__proto__'
    ],
    [
      'constructor inside a value',
      raw('"type":"x","a":[{"constructor":1}]'),
      'documents[0].records[3].values.a.constructor'
    ],
    [
      'prototype in an unknown member',
      text.replace('"id":"n1"', '"id":"n1","x":{"prototype":1}'),
      'documents[0].records[3].x.prototype'
    ],
    ['__proto__ at the top', text.replace('{', '{"__proto__":{},'), 'file.__proto__'],
    [
      '__proto__ as a writer',
      text.replace('"noor":12', '"noor":12,"__proto__":1'),
      'documents[0].context.__proto__'
    ],
    [
      'constructor as a writer',
      text.replace('"noor":12', '"noor":12,"constructor":1'),
      'documents[0].context.constructor'
    ],
    [
      '__proto__ among the stamps',
      text.replace('"stamps":{', '"stamps":{"__proto__":"noor-1-0",'),
      'documents[0].records[3].stamps.__proto__'
    ],
    ['an id named constructor', withNote({ id: 'constructor' }), 'documents[0].records[0].id'],
    ['a maker that is a number', { ...aFile(), exported: { by: 7 } }, 'exported.by'],
    ['a maker of no side', { ...aFile(), exported: { side: 'province' } }, 'exported.side'],
    [
      'an attachment without data',
      { ...aFile(), attachments: { 'sha256-a': { type: 'image/webp' } } },
      'attachments.sha256-a'
    ]
  ])('%s', (_, file, at) => expect(problemOf(file)).toEqual({ type: 'broken', at }));
});

test('values may be nested 32 deep and no deeper', () => {
  const deep = (depth: number) =>
    withNote({ values: { text: 'a', type: 'b', drawing: JSON.parse(nested(depth)) } });
  expect(problemOf(deep(32))).toBe('read');
  expect(problemOf(deep(33))).toEqual({ type: 'tooDeep' });
});

test('brackets and quotes inside words are words', () => {
  for (const words of ['"' + '['.repeat(100), '\\"' + '{'.repeat(100), '[['.repeat(50) + '\\', '\\\\"]]}}'])
    expect(problemOf(withNote({ values: { text: words, type: words } }))).toBe('read');
});

test('a handover holds one side, a backup everything', () => {
  const both = [aDocument(), aDocument({ scope: 'municipality' }), aDocument({ scope: 'initiative' })];
  expect(problemOf({ ...aFile(both), purpose: 'handover' })).toEqual({ type: 'broken', at: 'documents' });
  expect(problemOf({ ...aFile(both.slice(0, 2)), purpose: 'handover' })).toBe('read');
  expect(problemOf({ ...aFile([...both, aDocument({ scope: 'device' })]), purpose: 'backup' })).toBe('read');
});

test('unknown kinds, fields and members are let through', () => {
  const drawing = {
    id: 'd1',
    kind: 'drawing',
    stamp: 'noor-2-m3x8k1p0',
    values: { text: 7, lines: [[1, 2]] }
  };
  const note = aNote({ values: { text: 'a', type: 'not a type yet', mood: { colour: 'red' } } });
  const file = aFile([aDocument({ records: [drawing, note] })], { later: { more: [1] } });
  const reading = readFile(bytesOf(file));
  if (!reading.ok) expect.unreachable(JSON.stringify(reading.problem));
  expect(reading.file.documents[0]?.records).toEqual([drawing, note]);
});

test('what a record has no place for does not get into the database', () => {
  const reading = readFile(bytesOf(withNote({ doc: 'p2/device', scope: 'device', partnership: 'p2' })));
  if (!reading.ok) expect.unreachable(JSON.stringify(reading.problem));
  expect(Object.keys(reading.file.documents[0]?.records[0] ?? {}).sort()).toEqual(
    ['id', 'kind', 'others', 'stamp', 'stamps', 'values'].sort()
  );
});

test('organisation profiles are read under an id of their own, and photos are told to be left out', () => {
  const profile = { ...aDocument({ scope: 'municipality' }), organisation: 'o1', partnership: undefined };
  const file = { ...aFile([aDocument(), profile as never]), purpose: 'backup' };
  const reading = readFile(
    bytesOf({ ...file, attachments: { 'sha256-a': { type: 'image/webp', data: '' } } })
  );
  expect(reading).toMatchObject({
    ok: true,
    file: {
      leftOut: { attachments: 1 },
      documents: [{ partnership: 'p1' }, { partnership: 'organisation-o1', scope: 'municipality' }]
    }
  });
});

test('a partnership cannot pass for an organisation', () => {
  const posing = aDocument({ partnership: 'organisation-o1' });
  expect(readFile(bytesOf(aFile([posing])))).toEqual({
    ok: false,
    problem: { type: 'broken', at: 'documents[0].partnership' }
  });
});

test('no change to a file makes the reader throw or let a forbidden name in', () => {
  const places = pathsOf(aFile());
  const poison = fc.oneof(
    fc.jsonValue() as fc.Arbitrary<unknown>,
    fc.constantFrom(undefined, -1, 2 ** 60, '', 'noor-99-0', '__proto__', [], {}, [[]], { constructor: 1 })
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(places.length - 1), poison), { minLength: 1, maxLength: 4 }),
      (bends) => {
        const file = JSON.parse(text) as unknown;
        for (const [place, value] of bends) bend(file, places[place] ?? [], value);
        const reading = readFile(bytesOf(file));
        if (reading.ok)
          expect(JSON.stringify(reading.file)).not.toMatch(/"(__proto__|constructor|prototype)":/);
      }
    ),
    { numRuns: 2000 }
  );
});

test('no bytes make the reader throw', () => {
  const whole = bytesOf(text);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }),
      fc.nat(whole.length),
      (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) bytes[at] = byte;
        readFile(bytes);
      }
    ),
    { numRuns: 2000 }
  );
});

const pathsOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];

const bend = (value: unknown, [first, ...rest]: readonly string[], to: unknown): void => {
  if (typeof value !== 'object' || value === null || first === undefined) return;
  const members = value as Record<string, unknown>;
  if (rest.length === 0) members[first] = structuredClone(to);
  else bend(members[first], rest, to);
};
