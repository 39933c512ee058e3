import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { note } from '../../../src/model/note';
import { concernedBy, dropDigests } from '../../../src/store/digest';
import { undoImport } from '../../../src/store/journal';
import { change, write } from '../../../src/store/write';
import { device, documentsOf, erase, keep, p1, receive, shareFile, startHere, type Device } from './devices';

/** Two databases that live the same life; one reads all rows at every import, the other only what its digest says. */
interface Twins {
  readonly digesting: Device;
  readonly reading: Device;
}
const clock = { now: 0 };
const both = async (twins: Twins, act: (at: Device) => Promise<unknown>): Promise<void> => {
  await act(twins.digesting);
  await dropDigests(twins.reading.db, [p1()]);
  await act(twins.reading);
};
const twinsOf = (name: string): Twins => {
  const [digesting, reading] = [device(name), device(name)];
  // The same writer and the same clock, so that they can be compared.
  const pen = { writer: digesting.pen.writer, now: () => clock.now };
  return {
    digesting: { ...digesting, pen: { ...digesting.pen, ...pen } },
    reading: { ...reading, pen: { ...reading.pen, ...pen } }
  };
};
const stateOf = async ({ db }: Device): Promise<unknown> => {
  const [documents, records] = [await db.documents.toArray(), await db.records.toArray()];
  return [documents.map(({ context, revision }) => [context, revision]), records];
};

const which = fc.nat({ max: 2 });
const id = fc.nat({ max: 7 }).map((i) => `n${i}`);
const anAct = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('write' as const), which, id) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('part' as const), which, id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('erase' as const), which, id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('eraseField' as const), which, id) },
  { weight: 5, arbitrary: fc.tuple(fc.constant('import' as const), which, which) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('damaged' as const), which, which) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('undo' as const), which, id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('older' as const), which, id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('many' as const), which, id) }
);

/** An app that knows nothing of digests writes, as after a roll back: it spreads the row and counts on. */
const writeAsBefore = async (at: Device, record: string, text: string): Promise<void> => {
  const before = await at.db.documents.get(p1());
  await keep(at, record, text);
  await at.db.documents.toCollection().modify((row) => {
    if (before?.digest) Object.assign(row, { digest: before.digest });
    else Reflect.deleteProperty(row, 'digest');
  });
  await at.db.touched.clear();
};

const perform = async (twins: readonly Twins[], [act, who, what]: [string, number, unknown], n: number) => {
  clock.now = n * 1000;
  const own = twins[who];
  if (own === undefined) return;
  const record = String(what);
  if (act === 'write') await both(own, (at) => keep(at, record, `${act} ${n}`));
  if (act === 'part')
    await both(own, (at) =>
      write(at, { doc: p1(), changes: [change(note, record, { type: 'idea', at: n })] })
    );
  if (act === 'erase') await both(own, (at) => erase(at, record));
  if (act === 'eraseField')
    await both(own, (at) => write(at, { doc: p1(), eraseFields: [{ id: record, fields: ['type', 'at'] }] }));
  if (act === 'older') await both(own, (at) => writeAsBefore(at, record, `${act} ${n}`));
  if (act === 'many')
    await both(own, (at) =>
      write(at, {
        doc: p1(),
        changes: Array.from({ length: 40 }, (_, i) =>
          change(note, `m${i}`, { conversation: 'g1', text: `${n}` })
        )
      })
    );
  if (act === 'undo')
    await both(own, async (at) => {
      const last = await at.db.journal.toCollection().last();
      if (last?.id !== undefined) await undoImport(at.db, last.id);
    });
  const giver = act === 'import' || act === 'damaged' ? twins[what as number] : undefined;
  if (giver !== undefined && giver !== own) {
    const whole = await shareFile(giver.digesting);
    const file = act === 'damaged' ? whole.replaceAll('"text":"w', '"text":"W') : whole; // by the same stamps
    await both(giver, ({ db }) => db.documents.toCollection().modify({ exported: 0 })); // so that undo stays possible
    await both(own, (at) => receive(at, file, { now: n }));
  }
};

test('an import that reads by the digest does exactly what one does that reads every row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 10, maxLength: 30 }), async (acts) => {
      const twins = ['noor', 'karim', 'lotte'].map(twinsOf);
      for (const each of twins) await both(each, startHere);
      for (const [n, act] of acts.entries()) {
        await perform(twins, act as [string, number, unknown], n + 1);
        for (const { digesting, reading } of twins)
          expect(await stateOf(digesting)).toEqual(await stateOf(reading));
      }
    }),
    { numRuns: 10, examples: [[exampleOfManyTouched], [exampleOfTouchedAndKept]] }
  );
}, 120_000);

/** Touched here, not in the file for which the digest is made anew, and then written on both devices at once. */
const exampleOfTouchedAndKept: [string, number, unknown][] = [
  ['write', 0, 'n1'],
  ['import', 1, 0],
  ['write', 1, 'n1'],
  ['many', 0, 'n0'],
  ['import', 1, 0],
  ['write', 0, 'n1'],
  ['import', 1, 0]
] as never;

/** A digest, then more touched than it is worth, then an import that makes it anew, and one that uses that. */
const exampleOfManyTouched: [string, number, unknown][] = [
  ['write', 1, 'n1'],
  ['import', 0, 1],
  ['many', 0, 'n0'],
  ['write', 1, 'n2'],
  ['import', 0, 1],
  ['erase', 1, 'n1'],
  ['write', 0, 'n2'],
  ['import', 0, 1]
] as never;

test('of a file in which one note is new, one row is read; of the same file again none', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (let i = 0; i < 30; i++) await keep(noor, `n${i}`, 'Warm');
  await receive(karim, await shareFile(noor));
  await keep(noor, 'n7', 'Warmer');
  const [document] = documentsOf(await shareFile(noor));
  const rows = async () => {
    const row = await karim.db.documents.get(p1());
    const concerned = document && (await concernedBy(karim.db, row, document));
    return concerned?.records.map(({ id: of }) => of);
  };
  expect(await rows()).toEqual(['n7']);
  await receive(karim, await shareFile(noor));
  expect(await rows()).toEqual(['n7']); // touched since the digest was made
  expect(await Dexie.exists(karim.db.name)).toBe(true);
});

test('when everything of a document was erased elsewhere, its digest names nothing any more', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  const notes = Array.from({ length: 20 }, (_, i) => `n${i}`);
  for (const id of notes) await keep(noor, id, 'Warm');
  await receive(karim, await shareFile(noor));
  await erase(noor, 'p1', noor.pen.writer, ...notes);
  await receive(karim, await shareFile(noor));
  expect(await karim.db.records.count()).toBe(0);
  expect((await karim.db.digests.toArray()).flatMap(({ stamps }) => [...stamps.keys()])).toEqual([]);
  expect(await karim.db.touched.count()).toBe(0);
});

test('of one note that was erased elsewhere, or a field of it, nothing is left in the digest or beside it', async () => {
  const [noor, karim] = [device('noor'), device('karim')];
  await startHere(noor);
  for (let i = 0; i < 30; i++) await keep(noor, `n${i}`, 'Warm');
  await write(noor, { doc: p1(), changes: [change(note, 'n8', { type: 'idea' })] });
  await receive(karim, await shareFile(noor));
  await keep(karim, 'n7', 'Warmer'); // and so it stands in the list of what was touched too
  const known = async () => {
    const stamps = new Map((await karim.db.digests.toArray()).flatMap((one) => [...one.stamps]));
    const touched = await karim.db.touched.toArray();
    return { ids: [...stamps.keys(), ...touched.map(({ id: of }) => of)], ofN8: stamps.get('n8') };
  };
  const before = await known();
  expect(before.ids).toContain('n7');
  await erase(noor, 'n7');
  await write(noor, { doc: p1(), eraseFields: [{ id: 'n8', fields: ['type'] }] });
  await receive(karim, await shareFile(noor));
  const after = await known();
  expect(after.ids).not.toContain('n7');
  expect(after.ofN8).toBeDefined();
  expect(after.ofN8).not.toBe(before.ofN8);
});
