import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../public/schema/samenspel-1.schema.json';
import type { Json } from '../../src/merge/record';
import { markOf } from '../../src/merge/kept';
import { documentKey, type Scope } from '../../src/model/scope';
import { contextsOf, readContexts, requestOf, standOf } from '../../src/share/contexts';
import { encodeDelta } from '../../src/share/deltaFile';
import { readFile } from '../../src/share/read';
import type { WholeDocument } from '../../src/store/export';
import { aDocument, aFile, aNote, bytesOf } from './files';

const maker = { by: 'Noor', side: 'initiative', app: '0.1.0', now: Date.UTC(2026, 10, 24) } as const;
const ajv = new Ajv({ strict: true, strictRequired: false });
addFormats(ajv);
const valid = ajv.compile(schema);

/** The document of `aDocument`, as the store holds it. */
const whole = (scope: Scope = 'shared'): WholeDocument => {
  const row = { doc: documentKey('p1', scope), partnership: 'p1', scope };
  const { context, records } = aDocument();
  return {
    document: { ...row, context, revision: 7 },
    records: records.map((record) => ({ ...(record as unknown as WholeDocument['records'][number]), ...row }))
  };
};
const seen = (context: Record<string, number>) => [{ partnership: 'p1', scope: 'shared' as const, context }];
const written = async (context: Record<string, number>) =>
  JSON.parse(await (await encodeDelta('share', [whole()], seen(context), maker)).text());

/** What Noor has over somebody who saw what Karim wrote, and her own first write; bent by a test. */
const aDelta = (more: Record<string, Json> = {}) => {
  const { id, kind, stamp } = aNote();
  return {
    partnership: 'p1',
    scope: 'shared',
    from: { noor: 1, karim: 3 },
    context: { noor: 12, karim: 3 },
    changes: [
      { id, kind, stamp, values: { conversation: 'g1', text: 'Wie betaalt de kookplaat?' } }
    ] as Json[],
    kept: {
      shapes: [['name', 'side'], ['neighbourhood'], ['text'], ['type']],
      writes: {
        noor: [
          [0, 1, markOf('noor')],
          [1, 1, markOf('p1')]
        ],
        karim: [
          [0, 1, markOf('karim')],
          [2, 2, markOf('n1')],
          [3, 3, markOf('n1')]
        ]
      }
    } as Json,
    ...more
  };
};
const aDeltaFile = (...deltas: Json[]) => aFile(deltas.length > 0 ? deltas : [aDelta()], { delta: true });
const problemOf = (file: unknown) => {
  const reading = readFile(bytesOf(file));
  return reading.ok ? 'read' : reading.problem;
};

test('what is written holds what the other lacks, and is what the schema describes', async () => {
  const file = await written({ noor: 1, karim: 3, eva5: 8 });
  expect(file).toEqual({ ...aDeltaFile(), exported: { ...aFile().exported, at: '2026-11-24T00:00:00Z' } });
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  expect(valid(await written({})), JSON.stringify(valid.errors)).toBe(true);
});

test('what is written is read again as it was, and is no whole document', () => {
  const reading = readFile(bytesOf(aDeltaFile()));
  if (!reading.ok) expect.unreachable(JSON.stringify(reading.problem));
  expect(reading.file).toMatchObject({ purpose: 'share', documents: [], deltas: [aDelta()] });
});

test('an app that does not know deltas refuses one, and does not take it for all there is', () => {
  const older = aFile([aDelta()]);
  expect(problemOf(older)).toMatchObject({ type: 'broken' });
  expect(valid(older)).toBe(false);
});

test('somebody who has seen nothing gets all, somebody who has seen everything no word', async () => {
  const [all, none] = [await written({}), await written({ noor: 12, karim: 3 })];
  expect(all.documents[0]).toMatchObject({ from: {}, kept: { shapes: [], writes: {} } });
  expect(all.documents[0].changes).toHaveLength(aDocument().records.length);
  expect(none.documents[0].changes).toEqual([]);
  expect(JSON.stringify(none)).not.toContain('kookplaat');
});

test('a private document never gets into a delta for others', async () => {
  await expect(encodeDelta('share', [whole('initiative')], [], maker)).rejects.toThrow('No initiative');
  await expect(encodeDelta('handover', [whole('device')], [], maker)).rejects.toThrow('No device');
});

describe('a broken delta says where', () => {
  const kept = (writes: Json, shapes: Json = [['text']]) => aDelta({ kept: { shapes, writes } });
  const mark = markOf('n1');
  test.each<[string, Json, string, 'schema too'?]>([
    ['no `from`', aDelta({ from: null }), 'from', 'schema too'],
    ['a count of zero in `from`', aDelta({ from: { noor: 0 } }), 'from.noor', 'schema too'],
    ['a `from` that its maker has not seen', aDelta({ from: { noor: 13, karim: 3 } }), 'from'],
    ['records beside the changes', aDelta({ records: [] }), 'records', 'schema too'],
    ['no changes', aDelta({ changes: null }), 'changes', 'schema too'],
    ['a version that `from` holds', aDelta({ from: { noor: 12, karim: 3 } }), 'changes[0].stamp'],
    [
      'a version that the context does not cover',
      aDelta({ context: { noor: 3, karim: 3 } }),
      'changes[0].stamp'
    ],
    ['nothing about what is kept', aDelta({ kept: null }), 'kept', 'schema too'],
    ['shapes that are no list', kept({}, {}), 'kept.shapes', 'schema too'],
    ['an empty shape', kept({}, [[]]), 'kept.shapes[0]', 'schema too'],
    ['a field twice in a shape', kept({}, [['text', 'text']]), 'kept.shapes[0]', 'schema too'],
    ['a field that is a number', kept({}, [[1]]), 'kept.shapes[0]', 'schema too'],
    ['constructor as a field', kept({}, [['constructor']]), 'kept.shapes[0].constructor', 'schema too'],
    ['a writer that `from` does not hold', kept({ eva5: [] }), 'kept.writes.eva5'],
    ['runs that are no list', kept({ noor: {} }), 'kept.writes.noor', 'schema too'],
    ['a run that is no list', kept({ noor: [1] }), 'kept.writes.noor[0]', 'schema too'],
    ['a shape that is not there', kept({ noor: [[1, 1, mark]] }), 'kept.writes.noor[0]'],
    ['half a shape', kept({ noor: [[0.5, 1, mark]] }), 'kept.writes.noor[0]', 'schema too'],
    ['a write 0', kept({ noor: [[0, 0, mark]] }), 'kept.writes.noor[0]', 'schema too'],
    ['a write past `from`', kept({ noor: [[0, 2, mark]] }), 'kept.writes.noor[0]'],
    ['a run past `from`', kept({ noor: [[0, 1, mark + mark]] }), 'kept.writes.noor[0]'],
    ['no mark', kept({ noor: [[0, 1, '']] }), 'kept.writes.noor[0]', 'schema too'],
    ['half a mark', kept({ noor: [[0, 1, `${mark}ab`]] }), 'kept.writes.noor[0]', 'schema too'],
    ['a mark of other signs', kept({ noor: [[0, 1, 'ab cde']] }), 'kept.writes.noor[0]', 'schema too'],
    ['more in a run', kept({ noor: [[0, 1, mark, 1]] }), 'kept.writes.noor[0]', 'schema too'],
    ['a private scope', aDelta({ scope: 'initiative' }), 'scope', 'schema too']
  ])('%s', (_, delta, at, schemaToo) => {
    expect(problemOf(aDeltaFile(delta))).toEqual({ type: 'broken', at: `documents[0].${at}` });
    if (schemaToo !== undefined) expect(valid(aDeltaFile(delta))).toBe(false);
  });

  test.each([
    ['the word is not true', { ...aDeltaFile(), delta: 1 }, 'delta'],
    ['the same document twice', aDeltaFile(aDelta(), aDelta()), 'documents[1]'],
    ['a whole document among deltas', aDeltaFile(aDocument()), 'documents[0].records'],
    ['a `from` in a whole document', aFile([aDocument({ from: {} })]), 'documents[0].from']
  ])('%s', (_, file, at) => expect(problemOf(file)).toEqual({ type: 'broken', at }));

  test('no change to a delta makes the reader throw', () => {
    const text = JSON.stringify(aDeltaFile());
    const places = [...text.matchAll(/[0-9a-z"[\]{},:]/gi)].map(({ index }) => index);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(places.length - 1), fc.constantFrom('"', '0', '9', 'x', '[', '}', ',', '-')),
          {
            minLength: 1,
            maxLength: 3
          }
        ),
        (bends) => {
          const signs = [...text];
          for (const [place, sign] of bends) signs[places[place] ?? 0] = sign;
          readFile(bytesOf(signs.join('')));
        }
      ),
      { numRuns: 2000 }
    );
  });
});

describe('a request for what is new', () => {
  const documents = [
    { partnership: 'p1', scope: 'shared' as const, context: { noor: 12, karim: 3 } },
    { partnership: 'p2', scope: 'shared' as const, context: {} }
  ];

  test('is read as it was written, and names no more than was seen', () => {
    expect(readContexts(contextsOf(documents))).toEqual({ ok: true, documents });
    const stored = whole();
    expect(contextsOf([stored.document])).not.toContain('revision');
  });

  test('names an organisation as a file does', () => {
    const profile = { partnership: 'organisation-o1', scope: 'initiative' as const, context: { noor: 1 } };
    expect(JSON.parse(contextsOf([profile])).documents[0]).toMatchObject({ organisation: 'o1' });
    expect(readContexts(contextsOf([profile]), 'handover')).toEqual({ ok: true, documents: [profile] });
  });

  test('of twenty writers in one partnership fits in one still code', () => {
    const writers = Array.from({ length: 20 }, (_, i) => [`k3f9x2ab${10 + i}`, 40 + i] as const);
    const context = Object.fromEntries(writers);
    const text = contextsOf([{ partnership: crypto.randomUUID(), scope: 'shared', context }]);
    expect(text.length).toBeLessThan(600); // a code of version 40 holds 2953 bytes; one of 600 reads at a glance
  });

  test('of more than one code holds it leaves out who wrote least, and says so', () => {
    const context = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k3f9x2ab${100 + i}`, i + 1]));
    const many = [
      { partnership: crypto.randomUUID(), scope: 'shared' as const, context },
      { partnership: crypto.randomUUID(), scope: 'shared' as const, context: { eva5: 1 } }
    ];
    const { text, complete } = requestOf(many);
    expect(complete).toBe(false);
    expect(text.length).toBeLessThanOrEqual(858);
    expect(text.length).toBeGreaterThan(820);
    const reading = readContexts(text);
    if (!reading.ok) expect.unreachable(reading.problem.type);
    const told = Object.entries(reading.documents[0]?.context ?? {});
    expect(reading.documents).toHaveLength(1);
    expect(told.map(([, n]) => n)).toEqual(Array.from(told, (_, i) => 200 - i));
    expect(told.every(([writer, n]) => context[writer] === n)).toBe(true);
    expect(requestOf(documents)).toEqual({ text: contextsOf(documents.slice(0, 1)), complete: true });
  });

  test.each([
    ['names nothing', [], 'unnamed'],
    ['names another partnership', [{ ...documents[0], partnership: 'p3' }], 'unnamed'],
    ['names the other part of it only', [{ ...documents[0], scope: 'initiative' }], 'unnamed'],
    ['lacks a write', [{ ...documents[0], context: { noor: 11, karim: 3 } }], 'lacks'],
    ['lacks a writer, and has more of another', [{ ...documents[0], context: { noor: 20 } }], 'lacks'],
    ['has seen all', [{ ...documents[0], context: { noor: 12, karim: 4, eva5: 1 } }], 'seenAll']
  ])('one that %s', (_, theirs, stand) =>
    expect(standOf(documents, theirs as unknown as typeof documents)).toBe(stand)
  );

  const bent = (more: Record<string, Json>) =>
    JSON.stringify({ ...(JSON.parse(contextsOf(documents)) as object), ...more });
  test.each([
    ['nothing', '', { type: 'notJson' }],
    ['a file', JSON.stringify(aFile()), { type: 'notOurs' }],
    ['one of a newer app', bent({ version: 2 }), { type: 'newer', version: 2 }],
    ['no version', bent({ version: null }), { type: 'broken', at: 'version' }],
    ['no documents', bent({ documents: {} }), { type: 'broken', at: 'documents' }],
    [
      'a private scope',
      bent({ documents: [{ ...documents[0], scope: 'device' }] as Json }),
      { type: 'broken', at: 'documents[0].scope' }
    ],
    [
      'a count of zero',
      bent({ documents: [{ ...documents[0], context: { noor: 0 } }] as Json }),
      { type: 'broken', at: 'documents[0].context.noor' }
    ],
    [
      'the same document twice',
      bent({ documents: [documents[0], documents[0]] as Json }),
      { type: 'broken', at: 'documents[1]' }
    ],
    ['something endless', ' '.repeat(200_000), { type: 'tooLarge', bytes: 200_000 }]
  ])('%s is refused', (_, text, problem) => expect(readContexts(text)).toEqual({ ok: false, problem }));
});
