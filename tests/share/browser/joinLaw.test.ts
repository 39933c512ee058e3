import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join } from '../../../src/merge/join';
import { pack, unpack } from '../../../src/merge/record';
import { commitment } from '../../../src/model/commitment';
import { isWhole } from '../../../src/model/kinds';
import { note } from '../../../src/model/note';
import { compareDocuments } from '../../../src/store/import';
import { undoImport } from '../../../src/store/journal';
import { write } from '../../../src/store/write';
import { device, documentsOf, everything, p1, receive, shareFile, startHere, type Device } from './devices';

const anId = fc.nat({ max: 30 }).map((i) => `n${String(i).padStart(2, '0')}`);
const anAct = fc.oneof(
  // So that a few notes fill a sheet.
  { weight: 4, arbitrary: fc.record({ id: anId, length: fc.integer({ min: 1, max: 25_000 }) }) },
  { weight: 3, arbitrary: fc.record({ id: anId, bin: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ id: anId, erase: fc.constant(true) }) }
);
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;
const some = fc.array(anAct, { maxLength: 60, size: 'max' });

/** An id is of one kind: one in five is a commitment. */
const isNote = (id: string): boolean => Number(id.slice(1)) % 5 > 0;

const act = async (at: Device, one: Act): Promise<void> => {
  const { id } = one;
  const to = (values: object) => ({
    id,
    kind: isNote(id) ? note.name : commitment.name,
    values: { ...values }
  });
  const changes =
    'length' in one
      ? [to(isNote(id) ? { conversation: 'g1', text: 'x'.repeat(one.length) } : { what: `${one.length}` })]
      : 'bin' in one
        ? [to({ trashed: one.bin ? { by: at.name, at: 1 } : null })]
        : [];
  const stands = (await at.db.records.get([p1(), id])) !== undefined;
  if (!('length' in one) && !stands) return;
  await write(at, { doc: p1(), changes, ...('erase' in one && { erase: [id] }) });
};

const holds = async ({ db }: Device) => ({
  context: (await db.documents.get(p1()))?.context ?? {},
  records: (await db.records.ofDocument(p1())).map(({ id, kind, stamp, values, stamps, others }) =>
    unpack({ id, kind, stamp, values, ...(stamps && { stamps }), ...(others && { others }) })
  )
});

test('an import does what comparing said and leaves the join of both; its undo leaves what was there', async () => {
  await fc.assert(
    fc.asyncProperty(some, some, some, fc.constantFrom(1, 1, 300), async (first, here, there, portion) => {
      const [noor, karim] = [device('noor'), device('karim')];
      await startHere(noor);
      for (const one of first) await act(noor, one);
      await receive(karim, await shareFile(noor));
      for (const one of here) await act(noor, one);
      for (const one of there) await act(karim, one);
      const file = await shareFile(karim);
      const [received] = documentsOf(file);
      const before = await everything(noor);
      const expected = join(await holds(noor), {
        context: received?.context ?? {},
        records: (received?.records ?? []).map(unpack)
      });
      const compared = await compareDocuments(noor.db, documentsOf(file), () => undefined, portion);
      expect(await everything(noor)).toBe(before); // nothing was written
      const { entry, documents } = await receive(noor, file, { portion });
      expect(compared).toEqual(documents);
      const after = await holds(noor);
      expect(after.context).toEqual(expected.context);
      const packed = expected.records
        .flatMap((record) => pack(record) ?? [])
        .filter(isWhole) // what is left of a record that was erased elsewhere goes too
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(after.records.map(pack)).toEqual(packed);
      if (entry !== undefined) await undoImport(noor.db, entry);
      expect(await everything(noor)).toBe(before);
    }),
    { numRuns: 25 }
  );
});
