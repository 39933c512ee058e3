import { afterEach, describe, expect, test } from 'vitest';
import { startShareClient, type ShareClient } from '../../../src/share/client';
import type { Progress } from '../../../src/share/work';
import { undoImport } from '../../../src/store/journal';
import { bytesOf, aDocument, aFile, aNote } from '../files';
import {
  canonical,
  device,
  documentsOf,
  everything,
  keep,
  p1,
  shareFile,
  startHere,
  type Device
} from './devices';

const sharing = { purpose: 'share', side: 'initiative' } as const;

const clients: ShareClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const clientOf = (at: Device): ShareClient => {
  const client = startShareClient(at.db.name);
  clients.push(client);
  return client;
};
const asksOf = (at: Device, file: unknown) => ({
  file: new Blob([typeof file === 'string' ? file : bytesOf(file).slice()]),
  writer: at.pen.writer,
  side: 'initiative' as const
});
const open = (at: Device, client: ShareClient, file: unknown, progress?: (progress: Progress) => void) =>
  client.run('open', asksOf(at, file), progress).outcome;
const merge = (at: Device, client: ShareClient, progress?: (progress: Progress) => void) =>
  client.run('merge', { writer: at.pen.writer, now: at.pen.now() }, progress);
const maker = { by: 'Noor', side: 'initiative', app: '0.1.0', now: Date.UTC(2026, 10, 24, 19) } as const;

/** Much to merge, so that there is something to stop. */
const manyNotes = (count: number) =>
  aFile([
    aDocument({
      context: { veel0: count + 1 },
      records: Array.from({ length: count }, (_, i) =>
        aNote({ id: `n${i}`, stamp: `veel0-${i + 1}-a`, stamps: {}, others: {} })
      )
    })
  ]);

test('read, preview and merge run in the worker; the page sees the result', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  const client = clientOf(karim);
  const opened = await open(karim, client, await shareFile(noor));
  expect(opened).toMatchObject({
    state: 'done',
    value: {
      purpose: 'share',
      documents: [{ neighbourhood: 'Lindewarm', isNew: true, counts: { added: 2 } }]
    }
  });
  expect((await karim.db.records.toArray()).length).toBe(0);
  const merged = await merge(karim, client).outcome;
  expect(merged).toMatchObject({ state: 'done', value: { documents: [{ counts: { added: 2 } }] } });
  expect(await canonical(karim)).toBe(await canonical(noor));
  if (merged.state === 'done') await undoImport(karim.db, merged.value.entry ?? -1);
  expect((await karim.db.records.toArray()).length).toBe(0);
});

test('a Deelbestand is made in the worker, and what left is remembered', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Hoi');
  await keep(noor, 'x1', 'Kanarie', 'device');
  const client = clientOf(noor);
  const survey = await client.run('survey', sharing).outcome;
  expect(survey).toMatchObject({ state: 'done', value: [{ neighbourhood: 'Lindewarm', names: ['noor'] }] });
  expect((await noor.db.documents.get(p1()))?.exported).toBeUndefined();
  const made = await client.run('make', { purpose: 'share', documents: [p1()], maker }).outcome;
  if (made.state !== 'done') expect.unreachable(made.state);
  expect(made.value.name).toBe('samenspel-lindewarm-2026-11-24.samenspel.json');
  const text = await made.value.content.text();
  expect(text).not.toContain('Kanarie');
  expect(documentsOf(text)[0]?.context).toEqual((await noor.db.documents.get(p1()))?.context);
  const row = await noor.db.documents.get(p1());
  expect(row?.exported).toBe(row?.revision);
});

test('progress is told by what was really done', async () => {
  const karim = device('karim');
  const client = clientOf(karim);
  const told: Progress[] = [];
  await open(karim, client, manyNotes(1200), (progress) => told.push(progress));
  await merge(karim, client, (progress) => told.push(progress)).outcome;
  const last = (stage: Progress['stage']) => told.filter((each) => each.stage === stage).at(-1);
  expect(last('checking')).toEqual({ stage: 'checking', done: 1200, total: 1200 });
  expect(last('merging')).toEqual({ stage: 'merging', done: 1200, total: 1200 });
  expect(last('reading')?.done).toBe(last('reading')?.total);
});

/** Keeps the database busy, so that work in the worker has begun and waits until it is let go. */
const hold = async ({ db }: Device) => {
  let held = true;
  let ended: Promise<unknown> = Promise.resolve();
  await new Promise<void>((begun) => {
    ended = db.transaction('rw', db.tables, async () => {
      while (held) await db.documents.count().then(begun as () => void);
    });
  });
  return () => {
    held = false;
    return ended;
  };
};
const begun = () => new Promise((resolve) => setTimeout(resolve)); // a task starts in a microtask

test('a merge that is stopped leaves everything as it was, and can be done again', async () => {
  const karim = device('karim');
  const client = clientOf(karim);
  await open(karim, client, manyNotes(1200));
  const before = await everything(karim);
  const letGo = await hold(karim);
  const job = merge(karim, client);
  await begun();
  job.stop();
  await letGo();
  expect(await job.outcome).toEqual({ state: 'stopped' });
  expect(await everything(karim)).toBe(before);
  expect(await merge(karim, client).outcome).toMatchObject({ state: 'done' });
  expect((await karim.db.records.toArray()).length).toBe(1200);
});

test('a file whose making was stopped counts as not exported', async () => {
  const noor = device('noor');
  await startHere(noor);
  const client = clientOf(noor);
  await client.run('survey', sharing).outcome;
  const before = await everything(noor);
  const letGo = await hold(noor);
  const job = client.run('make', { purpose: 'share', documents: [p1()], maker });
  await begun();
  job.stop();
  await letGo();
  expect(await job.outcome).toEqual({ state: 'stopped' });
  expect(await everything(noor)).toBe(before);
});

test('stopped before its turn, a task never starts', async () => {
  const karim = device('karim');
  const client = clientOf(karim);
  await open(karim, client, manyNotes(10));
  const first = client.run('survey', sharing);
  const job = merge(karim, client);
  job.stop();
  expect(await job.outcome).toEqual({ state: 'stopped' });
  expect(await first.outcome).toMatchObject({ state: 'done' });
  expect((await karim.db.records.toArray()).length).toBe(0);
});

describe('what is refused leaves every byte of the database as it was', () => {
  const deep = `{"format":"samenspel","version":1,"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const text = JSON.stringify(aFile());
  test.each<[string, unknown, object]>([
    ['empty', '', { type: 'empty' }],
    ['cut off', text.slice(0, 400), { type: 'truncated' }],
    ['not JSON', 'hallo', { type: 'notJson' }],
    ['of another program', '{"a":1}', { type: 'notOurs' }],
    ['newer', { ...aFile(), version: 2 }, { type: 'newer', version: 2 }],
    ['10,000 deep', deep, { type: 'tooDeep' }],
    ['__proto__', text.replace('"type":"concern"', '"__proto__":{}'), { type: 'broken' }],
    ['double ids', aFile([aDocument({ records: [aNote(), aNote()] })]), { type: 'broken' }],
    ['an uncovered stamp', aFile([aDocument({ context: { noor: 11, karim: 3 } })]), { type: 'broken' }],
    [
      'a wrong type',
      aFile([aDocument({ records: [aNote({ values: { text: 7, type: 'x' } })] })]),
      { type: 'broken' }
    ],
    [
      'of the other side',
      { ...aFile([aDocument({ scope: 'municipality' })]), purpose: 'handover' },
      { type: 'otherSide' }
    ]
  ])('%s', async (_, file, problem) => {
    const noor = device('noor');
    await startHere(noor);
    await keep(noor, 'n1', 'Blijft');
    const before = await everything(noor);
    const client = clientOf(noor);
    expect(await open(noor, client, file)).toMatchObject({ state: 'failed', problem });
    expect(await merge(noor, client).outcome).toMatchObject({ state: 'failed' });
    expect(await everything(noor)).toBe(before);
  });

  test('a claim on this run of the app', async () => {
    const noor = device('noor');
    await startHere(noor);
    const before = await everything(noor);
    const client = clientOf(noor);
    const file = aFile([aDocument({ context: { noor: 12, karim: 3, [noor.pen.writer]: 2 } })]);
    expect(await open(noor, client, file)).toEqual({ state: 'failed', problem: { type: 'ownWriter' } });
    expect(await everything(noor)).toBe(before);
  });
});

test('a worker that cannot start says so for every task', async () => {
  const broken = () => new Worker(new URL('data:text/javascript,throw new Error()'), { type: 'module' });
  const absent = () => {
    throw new DOMException('', 'SecurityError');
  };
  for (const start of [broken, absent]) {
    const client = startShareClient('nowhere', start);
    clients.push(client);
    expect(await client.run('survey', sharing).outcome).toEqual({
      state: 'failed',
      problem: { type: 'noWorker' }
    });
    expect(await client.run('survey', sharing).outcome).toEqual({
      state: 'failed',
      problem: { type: 'noWorker' }
    });
  }
});
