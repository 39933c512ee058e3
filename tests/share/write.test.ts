import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import schema from '../../public/schema/samenspel-1.schema.json';
import { documentKey, type Scope } from '../../src/model/scope';
import { readFile } from '../../src/share/read';
import { leavingOf } from '../../src/share/leaving';
import { encodeFile, fileNameOf } from '../../src/share/write';
import type { WholeDocument } from '../../src/store/export';
import { aDocument, aFile, aNote } from './files';

const maker = {
  by: 'Noor',
  side: 'initiative',
  app: '0.1.0',
  now: Date.UTC(2026, 10, 24, 19, 42, 5)
} as const;
const drawing = {
  id: 'd1',
  kind: 'drawing',
  stamp: 'noor-2-m3x8k1p0',
  values: { lines: [[1, 2]], text: null }
};

const whole = (
  scope: Scope = 'shared',
  records: readonly unknown[] = [...aDocument().records, drawing]
): WholeDocument => {
  const doc = documentKey('p1', scope);
  const row = { doc, partnership: 'p1', scope };
  return {
    document: { ...row, context: aDocument().context, revision: 7, exported: 3 },
    records: records.map((record) => ({ ...(record as WholeDocument['records'][number]), ...row }))
  };
};
const textOf = async (...documents: WholeDocument[]) => (await encodeFile('share', documents, maker)).text();

const ajv = new Ajv({ strict: true, strictRequired: false });
addFormats(ajv);
const valid = ajv.compile(schema);

test('what is written is read again as it was, unknown kinds and fields too', async () => {
  const reading = readFile(new TextEncoder().encode(await textOf(whole())));
  if (!reading.ok) expect.unreachable(JSON.stringify(reading.problem));
  expect(reading.file.documents).toEqual([aDocument({ records: [...aDocument().records, drawing] })]);
  expect(reading.file.exported).toEqual({
    at: '2026-11-24T19:42:05Z',
    by: 'Noor',
    side: 'initiative',
    app: '0.1.0'
  });
});

test('what is written is what the schema describes', async () => {
  expect(valid(JSON.parse(await textOf(whole()))), JSON.stringify(valid.errors)).toBe(true);
  expect(valid(JSON.parse(await textOf()))).toBe(true);
});

test.each([
  ['a private document in a share file', aFile([aDocument({ scope: 'device' })])],
  ['a device document in a handover', { ...aFile([aDocument({ scope: 'device' })]), purpose: 'handover' }],
  ['a stamp that is none', aFile([aDocument({ records: [aNote({ stamp: 'noor' })] })])],
  ['a count of zero', aFile([aDocument({ context: { noor: 0 } })])],
  ['a document of nobody', aFile([{ ...aDocument(), partnership: undefined } as never])],
  ['a record without values', aFile([aDocument({ records: [aNote({ values: {} })] })])],
  ['constructor as a field', aFile([aDocument({ records: [aNote({ values: { constructor: 1 } })] })])]
])('the schema refuses %s', (_, file) => expect(valid(JSON.parse(JSON.stringify(file)))).toBe(false));

test('a private document never gets into a share file', async () => {
  await expect(encodeFile('share', [whole('shared'), whole('initiative')], maker)).rejects.toThrow(
    'No initiative'
  );
  await expect(encodeFile('share', [whole('device')], maker)).rejects.toThrow('No device');
});

test('nothing of the store itself leaves', async () => {
  const text = await textOf(whole());
  for (const word of ['revision', '"doc"', '"exported":3', 'p1/shared']) expect(text).not.toContain(word);
});

test('progress counts every record, and a step that throws stops the work', async () => {
  const records = Array.from({ length: 1200 }, (_, i) => aNote({ id: `n${i}` }));
  const steps: [number, number][] = [];
  await encodeFile('share', [whole('shared', records)], maker, (...step) =>
    Promise.resolve(void steps.push(step))
  );
  expect(steps).toEqual([
    [500, 1200],
    [1000, 1200],
    [1200, 1200]
  ]);
  const stop = () => Promise.reject(new Error('stop'));
  await expect(encodeFile('share', [whole()], maker, stop)).rejects.toThrow('stop');
});

test.each([
  [['Lindewarm'], 'samenspel-lindewarm-2026-11-24.samenspel.json'],
  [["Oud-Crooswijk / 's-Gravenhof"], 'samenspel-oud-crooswijk-s-gravenhof-2026-11-24.samenspel.json'],
  [['Café de Één'], 'samenspel-cafe-de-een-2026-11-24.samenspel.json'],
  [['../../etc'], 'samenspel-etc-2026-11-24.samenspel.json'],
  [['東京'], 'samenspel-wijk-2026-11-24.samenspel.json'],
  [['A', 'B', 'C'], 'samenspel-3-wijken-2026-11-24.samenspel.json']
])('the file of %j is named %s', (names, name) => expect(fileNameOf('share', names, maker.now)).toBe(name));

test('before it leaves one sees how much of what, whose names, and what is in the bin', () => {
  const records = [
    ...aDocument().records,
    drawing,
    aNote({ id: 'n2', values: { conversation: 'g1', text: 'Weg', trashed: { by: 'Noor', at: 1 } } }),
    {
      id: 'a1',
      kind: 'attendee',
      stamp: 'noor-3-0',
      values: { conversation: 'g1', role: 'Wijkmanager', name: 'Ans' }
    },
    { id: 'q1', kind: 'person', stamp: 'noor-3-0', values: { role: 'Voorzitter', name: 'Bo' } },
    { id: 'f1', kind: 'note', stamp: 'noor-3-0', values: { type: 'idea' } }
  ];
  expect(leavingOf('p1', [whole('shared', records)], 2048)).toEqual({
    partnership: 'p1',
    neighbourhood: 'Lindewarm',
    example: false,
    documents: ['p1/shared'],
    scopes: [
      {
        scope: 'shared',
        counts: new Map([
          ['note', 1],
          ['attendee', 1],
          ['person', 1],
          ['other', 1]
        ]),
        inBin: 1
      }
    ],
    names: ['Ans', 'Bo', 'Karim', 'Noor'],
    bytes: 2048,
    photos: { count: 0, bytes: 0 }
  });
});

test('a partnership that no screen shows is not offered', () => {
  expect(leavingOf('p1', [whole('shared', [aNote()])], 0)).toBeUndefined();
});
