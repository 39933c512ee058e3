import { expect, test, vi } from 'vitest';
import { importDocuments, OwnWriterError } from '../../../src/store/import';
import {
  canonical,
  device,
  documentsOf,
  erase,
  everything,
  keep,
  p1,
  receive,
  shareFile,
  startHere,
  textOn
} from './devices';

test('what one wrote arrives at the other, under the same context', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Wie betaalt de kookplaat?');
  const { entry } = await receive(karim, await shareFile(noor));
  expect(entry).toBeDefined();
  expect(await canonical(karim)).toBe(await canonical(noor));
});

test('two devices that exchange files in any order see the same', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Een');
  await keep(noor, 'n2', 'Twee');
  const old = await shareFile(noor);
  await receive(karim, old);
  await keep(noor, 'n1', 'Een van Noor');
  await keep(karim, 'n1', 'Een van Karim');
  await erase(noor, 'n2');
  await keep(karim, 'n3', 'Drie');
  const [fromNoor, fromKarim] = [await shareFile(noor), await shareFile(karim)];
  for (const file of [fromKarim, old, fromKarim]) await receive(noor, file);
  for (const file of [old, fromNoor, old]) await receive(karim, file);
  expect(await canonical(karim)).toBe(await canonical(noor));
  expect((await noor.db.records.get([p1(), 'n1']))?.others?.['text']).toHaveLength(1);
  expect(await textOn(karim, 'n2')).toBeUndefined();
});

test('edit, export, import the file from before: the edit stays', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Oud');
  const old = await shareFile(noor);
  await keep(noor, 'n1', 'Nieuw');
  const before = await everything(noor);
  expect((await receive(noor, old)).entry).toBeUndefined();
  expect(await everything(noor)).toBe(before);
});

test('the same file twenty times changes nothing after the first', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Een');
  const file = await shareFile(noor);
  await receive(karim, file);
  const after = await everything(karim);
  for (let i = 0; i < 20; i++) expect((await receive(karim, file)).entry).toBeUndefined();
  expect(await everything(karim)).toBe(after);
});

test('fifty records and a file of three new ones make fifty-three', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  for (let i = 0; i < 50; i++) await keep(noor, `n${i}`, `Notitie ${i}`);
  for (let i = 0; i < 3; i++) await keep(karim, `k${i}`, `Van Karim ${i}`);
  await receive(noor, await shareFile(karim));
  expect((await noor.db.records.toArray()).filter(({ kind }) => kind === 'note')).toHaveLength(53);
});

test('what was erased elsewhere goes here too, and does not come back from an old file', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Weg');
  const old = await shareFile(noor);
  await receive(karim, old);
  await erase(noor, 'n1');
  await receive(karim, await shareFile(noor));
  expect(await textOn(karim, 'n1')).toBeUndefined();
  await receive(karim, old);
  expect(await textOn(karim, 'n1')).toBeUndefined();
});

test('only what changes is written, and the document counts one revision', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (let i = 0; i < 5; i++) await keep(noor, `n${i}`, `Notitie ${i}`);
  await receive(karim, await shareFile(noor));
  await keep(noor, 'n3', 'Anders');
  const before = await karim.db.documents.get(p1());
  const { documents } = await receive(karim, await shareFile(noor));
  expect(documents[0]?.differences.map(({ id }) => id)).toEqual(['n3']);
  expect((await karim.db.documents.get(p1()))?.revision).toBe((before?.revision ?? 0) + 1);
});

test('a file that claims more of this run than it wrote is refused whole', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(karim, 'k1', 'Van Karim');
  const file = JSON.parse(await shareFile(karim));
  file.documents[0].context[noor.pen.writer] = 99;
  const before = await everything(noor);
  await expect(receive(noor, JSON.stringify(file))).rejects.toThrow(OwnWriterError);
  expect(await everything(noor)).toBe(before);
});

test('where somebody says no to what a join would do, nothing is written', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (const id of ['n1', 'n2']) await keep(noor, id, 'Warm');
  await receive(karim, await shareFile(noor));
  await erase(noor, 'n1');
  await keep(noor, 'n3', 'Nieuw');
  const file = await shareFile(noor);
  const before = await everything(karim);
  const writes = (['put', 'add', 'delete'] as const).map((way) => vi.spyOn(IDBObjectStore.prototype, way));
  const asked: string[][] = [];
  const imported = await receive(karim, file, {
    accepts: (differences) => asked.push(differences.map(({ id }) => id)) === 0
  });
  expect(imported).toEqual({ documents: [], refused: true });
  expect(writes.flatMap(({ mock }) => mock.calls)).toEqual([]);
  vi.restoreAllMocks();
  expect(asked).toEqual([['n1', 'n3']]);
  expect(await everything(karim)).toBe(before);
});

test('stopped at any moment, nothing has changed', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(karim);
  for (let i = 0; i < 5; i++) await keep(karim, `n${i}`, 'x'.repeat(30_000)); // a sheet each
  await receive(noor, await shareFile(karim));
  for (let i = 0; i < 5; i += 2) await keep(karim, `n${i}`, `Anders ${i}`);
  for (let i = 0; i < 5; i++) await keep(karim, `n${i}x`, `Ertussen ${i}`);
  for (let i = 0; i < 3; i++) await keep(karim, `z${i}`, `Aan het eind ${i}`);
  const file = await shareFile(karim);
  const before = await everything(noor);
  const stopAt = async (moment: number): Promise<readonly number[]> => {
    const told: number[] = [];
    const tick = (done: number, total: number) => {
      told.push(done / total);
      if (told.length === moment) throw new Error('stopped');
    };
    await receive(noor, file, { tick, portion: 1 }).catch((error: unknown) => {
      if (!String(error).includes('stopped')) throw error;
    });
    return told;
  };
  for (let moment = 1; ; moment++) {
    const told = await stopAt(moment);
    if (told.length < moment) {
      expect([told[0], told.at(-1)]).toEqual([0, 1]);
      expect(told.length).toBeGreaterThan(9);
      break;
    }
    expect(await everything(noor), `moment ${moment}`).toBe(before);
  }
  expect(await canonical(noor)).toBe(await canonical(karim));
});

test('an open editor keeps its own words beside what came in', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', 'Oud');
  await receive(karim, await shareFile(noor));
  await keep(karim, 'n1', 'Van Karim');
  const seen = { text: [(await noor.db.records.get([p1(), 'n1']))?.stamp ?? ''] };
  await receive(noor, await shareFile(karim));
  const { write } = await import('../../../src/store/write');
  await write(noor, { doc: p1(), changes: [{ id: 'n1', kind: 'note', values: { text: 'Van Noor' }, seen }] });
  const record = await noor.db.records.get([p1(), 'n1']);
  expect([record?.values['text'], record?.others?.['text']?.[0]?.value]).toEqual(['Van Noor', 'Van Karim']);
});

test('private notes are absent from the bytes of a share file', async () => {
  const noor = device('noor');
  await startHere(noor);
  await keep(noor, 'n1', 'Gedeeld');
  for (const scope of ['initiative', 'municipality', 'device'] as const)
    await keep(noor, `x-${scope}`, `Kanarie ${scope}`, scope);
  const file = await shareFile(noor);
  expect(file).toContain('Gedeeld');
  expect(file).not.toContain('Kanarie');
  expect(file).not.toContain('x-');
});

test('markup in every field is words, and comes out as it went in', async () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  await keep(noor, 'n1', markup);
  await receive(karim, await shareFile(noor));
  expect(await textOn(karim, 'n1')).toBe(markup);
  expect(documentsOf(await shareFile(karim))).toEqual(documentsOf(await shareFile(noor)));
});

test('unknown kinds and fields survive the way in and out again', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await keep(noor, 'n1', 'Hoi');
  const file = JSON.parse(await shareFile(noor));
  const [stamp] = file.documents[0].records.map((record: { stamp: string }) => record.stamp);
  const drawing = { id: 'd1', kind: 'drawing', stamp, values: { colour: 'rood', lines: [[1, { x: 2 }]] } };
  file.documents[0].records.push(drawing);
  file.documents[0].records[0].values.mood = { word: 'blij' };
  await receive(karim, JSON.stringify(file));
  const out = documentsOf(await shareFile(karim))[0]?.records;
  expect(out).toContainEqual(drawing);
  expect(out?.find(({ id }) => id === file.documents[0].records[0].id)?.values['mood']).toEqual({
    word: 'blij'
  });
});

test('a file of very many new documents comes in whole', async () => {
  const noor = device('noor');
  const received = Array.from({ length: 500 }, (_, i) => ({
    partnership: `p${i}`,
    scope: 'shared' as const,
    context: { karim: 1 },
    records: [
      { id: `p${i}`, kind: 'partnership', stamp: 'karim-1-0', values: { neighbourhood: `Wijk ${i}` } }
    ]
  }));
  await importDocuments(noor.db, received, { writer: noor.pen.writer, now: noor.pen.now() });
  expect([await noor.db.documents.count(), (await noor.db.records.toArray()).length]).toEqual([500, 500]);
});
