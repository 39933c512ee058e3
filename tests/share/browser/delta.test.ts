import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { contextsOf, readContexts } from '../../../src/share/contexts';
import { encodeDelta } from '../../../src/share/deltaFile';
import { openDesk } from '../../../src/share/desk';
import { readFile } from '../../../src/share/read';
import { encodeFile } from '../../../src/share/write';
import { copies, onlyHereSince } from '../../../src/store/copies';
import { documentsIn, wholeDocuments } from '../../../src/store/export';
import { importDocuments } from '../../../src/store/import';
import { DeltaGapError } from '../../../src/store/incoming';
import { lastImport, undoImport } from '../../../src/store/journal';
import { change, write } from '../../../src/store/write';
import {
  canonical,
  device,
  erase,
  everything,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  textOn,
  type Device
} from './devices';

const maker = { by: 'Noor', side: 'initiative', app: '0', now: Date.UTC(2026, 10, 24) } as const;
const deskOf = ({ db }: Device) => openDesk(db, () => undefined);

/** The still code that a device shows: what it has seen. */
const ask = async ({ db }: Device): Promise<string> => contextsOf(await documentsIn(db, ['shared']));

/** What a device gives on such a request, through the desk as the app does. */
const give = async (at: Device, request: string): Promise<Blob> => {
  const read = readContexts(request);
  if (!read.ok) expect.unreachable(read.problem.type);
  const made = await deskOf(at).make({ purpose: 'share', documents: [p1()], maker, theirs: read.documents });
  return made.ok ? made.value.content : expect.unreachable(made.problem.type);
};

const open = (at: Device, file: Blob, desk = deskOf(at)) =>
  desk.open({ file, writer: at.pen.writer, side: 'initiative' });

/** Takes a file in as the app does: the preview first. */
const take = async (at: Device, file: Blob) => {
  const { pen } = at;
  const desk = deskOf(at);
  const opened = await open(at, file, desk);
  if (!opened.ok) expect.unreachable(opened.problem.type);
  const merged = await desk.merge({ writer: pen.writer, now: pen.now() });
  return merged.ok
    ? { documents: opened.value.documents, entry: merged.value.entry }
    : expect.unreachable(merged.problem.type);
};
const pass = async (from: Device, to: Device) => take(to, await give(from, await ask(to)));

test('two devices that exchange nothing but deltas end alike, and as with whole files', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ['n1', 'n2', 'n3']) await keep(noor, id, `Notitie ${id}`);
  await pass(noor, karim);
  expect(await canonical(karim)).toBe(await canonical(noor));
  await keep(noor, 'n1', 'Een van Noor');
  await keep(karim, 'n1', 'Een van Karim');
  await erase(noor, 'n2');
  await keep(karim, 'n4', 'Nieuw van Karim');
  await erase(karim, 'n3');
  await keep(noor, 'n3', 'Drie van Noor');
  const whole = await shareFile(noor);
  const [first] = [await pass(noor, karim), await pass(karim, noor)];
  expect(first.documents[0]?.counts).toMatchObject({ erased: 1, versions: 1 });
  expect(await canonical(karim)).toBe(await canonical(noor));
  expect(await textOn(karim, 'n2')).toBeUndefined();
  expect((await karim.db.records.get([p1(), 'n1']))?.others?.['text']).toHaveLength(1);
  await receive(karim, whole);
  expect(await canonical(karim)).toBe(await canonical(noor));
});

test('the preview of a delta says what the preview of the whole file says', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ['n1', 'n2']) await keep(noor, id, `Notitie ${id}`);
  await pass(noor, karim);
  await keep(noor, 'n1', 'Anders');
  await erase(noor, 'n2');
  await keep(noor, 'n3', 'Nieuw');
  const previewOf = async (file: Blob) => {
    const opened = await open(karim, file);
    return opened.ok ? opened.value.documents : expect.unreachable(opened.problem.type);
  };
  const delta = await give(noor, await ask(karim));
  expect(await previewOf(delta)).toEqual(await previewOf(new Blob([await shareFile(noor)])));
});

test('the same delta twice, or one made before more was written here, does what it should', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Een');
  await pass(noor, karim);
  const request = await ask(karim);
  await keep(noor, 'n1', 'Anders');
  const delta = await give(noor, request);
  await keep(karim, 'n1', 'Ook anders');
  await keep(karim, 'n2', 'Twee');
  await take(karim, delta);
  expect((await karim.db.records.get([p1(), 'n1']))?.others?.['text']).toHaveLength(1);
  const after = await everything(karim);
  expect((await take(karim, delta)).entry).toBeUndefined();
  expect(await everything(karim)).toBe(after);
  await pass(karim, noor);
  expect(await canonical(karim)).toBe(await canonical(noor));
});

test('undo after a delta restores the earlier state exactly, and the delta fits again', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ['n1', 'n2']) await keep(noor, id, `Notitie ${id}`);
  await pass(noor, karim);
  await karim.db.journal.clear();
  await keep(noor, 'n1', 'Anders');
  await keep(noor, 'n3', 'Nieuw');
  await erase(noor, 'n2');
  const delta = await give(noor, await ask(karim));
  const before = await everything(karim);
  const { entry = -1 } = await take(karim, delta);
  expect(await everything(karim)).not.toBe(before);
  expect(await undoImport(karim.db, entry)).toBeUndefined();
  expect(await everything(karim)).toBe(before);
  expect(await lastImport(karim.db)).toBeUndefined();
  await take(karim, delta);
  expect(await canonical(karim)).toBe(await canonical(noor));
});

test('a delta on something that is not here is refused whole, by the preview and by the merge', async () => {
  const [noor, karim, eva] = [device('noor'), device('karim'), device('eva')];
  await startHere(noor);
  await keep(noor, 'n1', 'Een');
  await pass(noor, karim);
  await keep(noor, 'n1', 'Anders');
  const delta = await give(noor, await ask(karim));
  const before = await everything(eva);
  expect(await open(eva, delta)).toEqual({ ok: false, problem: { type: 'deltaGap' } });
  const reading = readFile(new Uint8Array(await delta.arrayBuffer()));
  if (!reading.ok) expect.unreachable(reading.problem.type);
  const fits = { ...reading.file.deltas[0], partnership: 'p2', from: {}, kept: { shapes: [], writes: {} } };
  const options = { writer: eva.pen.writer, now: 0 };
  await expect(
    importDocuments(eva.db, [fits as (typeof reading.file.deltas)[number], ...reading.file.deltas], options)
  ).rejects.toThrow(DeltaGapError);
  expect(await everything(eva)).toBe(before);
});

test('a delta is no copy of this device, but what is in it is here alone no more', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await pass(noor, karim);
  await keep(noor, 'n1', 'Nieuw');
  const day = '2026-11-24';
  expect(await onlyHereSince(noor, day)).toBeDefined();
  await give(noor, await ask(karim));
  expect(await onlyHereSince(noor, day)).toBeUndefined();
  expect(await copies(noor)).toEqual({
    newer: [{ partnership: 'p1', neighbourhood: 'Lindewarm', count: 2 }]
  });
  const theirs = [{ partnership: 'p1', scope: 'shared' as const, context: {} }];
  const asked = { purpose: 'backup', documents: [p1()], maker, theirs } as const;
  await deskOf(noor).make(asked);
  expect((await copies(noor)).backup).toBeUndefined();
  await deskOf(noor).make({ purpose: 'backup', documents: [p1()], maker });
  expect(await copies(noor)).toEqual({
    backup: maker.now,
    last: { purpose: 'backup', at: maker.now },
    newer: []
  });
});

test('of a thousand notes the delta of one is a small part of the whole file', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await write(noor, { doc: p1(), changes: [change(partnership, 'p1', { neighbourhood: 'Lindewarm' })] });
  const words =
    'wie betaalt kookplaat straat warmte buren gesprek gemeente samen hoe wanneer kosten plan'.split(' ');
  const text = (i: number) =>
    Array.from({ length: 18 }, (_, j) => words[(i * 7 + j * (1 + (i % 5))) % words.length]).join(' ');
  for (let run = 0; run < 20; run++) {
    const at = { ...noor, pen: { ...noor.pen, writer: `k3f9x2ab${10 + run}` } }; // twenty evenings
    for (let i = 0; i < 50; i++)
      await write(at, {
        doc: p1(),
        changes: [
          change(note, crypto.randomUUID(), {
            conversation: 'g1',
            type: 'concern',
            text: text(run * 50 + i),
            party: 'initiative'
          } as never)
        ]
      });
  }
  await pass(noor, karim);
  await keep(noor, 'one-more', text(3));
  const [whole] = await wholeDocuments(noor.db, [p1()]);
  if (whole === undefined) expect.unreachable('nothing was written');
  const seen = readContexts(await ask(karim));
  if (!seen.ok) expect.unreachable(seen.problem.type);
  const delta = await encodeDelta('share', [whole], seen.documents, maker);
  const file = await encodeFile('share', [whole], maker);
  const [small, large] = [await packedSize(delta), await packedSize(file)];
  expect(delta.size).toBeLessThan(file.size / 20);
  expect(small).toBeLessThan(large / 5);
});

const packedSize = async (blob: Blob): Promise<number> =>
  (await new Response(blob.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer())
    .byteLength;
