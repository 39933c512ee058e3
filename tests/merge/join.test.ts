import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../src/merge/context';
import { join, joinPacked, type MergeDocument } from '../../src/merge/join';
import { distinctVersions, pack, unpack, type Json, type PackedRecord } from '../../src/merge/record';
import { canonical } from './canonical';
import { act, play, type Act } from './history';

const history = fc.record({
  devices: fc.integer({ min: 2, max: 5 }),
  acts: fc.array(act, { maxLength: 60 })
});
const runs = { numRuns: 400 };
const stampsOf = (document: MergeDocument) =>
  new Set(
    document.records.flatMap(({ versions }) =>
      Object.values(versions)
        .flat()
        .map(({ stamp }) => stamp)
    )
  );

test('law 1: whoever has the same files sees the same thing, in whatever order they came', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices, files } = play(count, acts);
      const all = [...devices, ...files];
      const [a, b, c] = [all[0], all[1], all.at(-1)];
      if (a === undefined || b === undefined || c === undefined) return;
      expect(canonical(join(a, b))).toEqual(canonical(join(b, a)));
      expect(canonical(join(join(a, b), c))).toEqual(canonical(join(a, join(b, c))));
      expect(canonical(join(a, a))).toEqual(canonical(a));
    }),
    runs
  );
});

/** A file that tells only of an erasure: no context shows that it is newer. */
const erasureInAnOldContext: readonly Act[] = [
  { do: 'write', by: 1, record: 0, field: 0, value: 0 },
  { do: 'file', by: 1 },
  { do: 'erase', by: 1, record: 0 },
  { do: 'file', by: 1 },
  { do: 'open', by: 0, file: 0 }
];

test('law 2: reading an old file again changes nothing', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices, files, erased, read } = play(count, acts);
      devices.forEach((device, by) => {
        for (const file of files) {
          const once = join(device, file);
          expect(canonical(join(once, file))).toEqual(canonical(once));
          if (read[by]?.has(file)) expect(canonical(once)).toEqual(canonical(device));
          if (!covers(device.context, file.context)) continue;
          // All its writes are known here; only an erasure, which has no stamp, may still be news.
          const [before, after] = [stampsOf(device), stampsOf(once)];
          for (const stamp of after) expect(before).toContain(stamp);
          for (const stamp of before) if (!erased.has(stamp)) expect(after).toContain(stamp);
        }
      });
    }),
    { ...runs, examples: [[{ devices: 2, acts: [...erasureInAnOldContext] }]] }
  );
});

test('law 3: a value leaves a field only because a write that had seen it replaced or erased it', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices, replaced, erased, written } = play(count, acts);
      const together = devices.reduce(join);
      const left = stampsOf(together);
      for (const stamp of written.keys())
        if (!replaced.has(stamp) && !erased.has(stamp)) expect(left).toContain(stamp);
    }),
    runs
  );
});

test('law 4: what is erased does not come back from an old file', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices, files, erased, replaced } = play(count, acts);
      const together = [...files, ...devices, ...files].reduce(join);
      const left = stampsOf(together);
      for (const stamp of [...erased, ...replaced]) expect(left).not.toContain(stamp);
    }),
    runs
  );
});

test('joining packed records is joining records', () => {
  const packed = (document: MergeDocument) =>
    new Map(document.records.map((record) => [record.id, pack(record)] as const));
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const [a, b] = play(count, acts).devices;
      if (a === undefined || b === undefined) return;
      const [here, there, expected] = [packed(a), packed(b), packed(join(a, b))];
      for (const id of ['r0', 'r1', 'r2', 'r3'])
        expect(joinPacked(here.get(id), there.get(id), a.context, b.context)).toEqual(expected.get(id));
    }),
    runs
  );
});

test('packing and unpacking a record keeps every version, also of a field called __proto__', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const [first, ...rest] = play(count, acts).devices;
      if (first === undefined) return;
      for (const record of rest.reduce(join, first).records) {
        const there = pack(record);
        if (there === undefined) throw new Error('a record of a join has versions');
        const back = unpack(JSON.parse(JSON.stringify(there)) as PackedRecord);
        expect(canonical({ context: {}, records: [back] })).toEqual(
          canonical({ context: {}, records: [record] })
        );
      }
    }),
    runs
  );
});

test('a record that did not change is the very same object, so that the store need not write it', () => {
  const record = { id: 'a', kind: 'note', stamp: 'noor-1-0', values: { text: 'Warm' } };
  expect(joinPacked(record, structuredClone(record), { noor: 1 }, { noor: 1 })).toBe(record);
});

test('two replicas that each erased another field of one write keep neither', () => {
  const [a, b] = [
    { id: 'a', kind: 'note', stamp: 'noor-1-0', values: { text: 'Warm', at: 1 } },
    { id: 'a', kind: 'note', stamp: 'noor-1-0', values: { text: 'Warm', type: 'idea' } }
  ];
  expect(joinPacked(a, b, { noor: 1 }, { noor: 1 })?.values).toEqual({ text: 'Warm' });
});

describe('one write of which two documents tell different things, as after damage or by a forger', () => {
  const noteWith = (stamp: string, value: Json): MergeDocument => ({
    context: { noor: 1 },
    records: [{ id: 'a', kind: 'note', versions: { text: [{ stamp, value }] } }]
  });
  test.each<[string, MergeDocument, MergeDocument, string, Json]>([
    ['another value', noteWith('noor-1-5', 'Warm'), noteWith('noor-1-5', 'Koud'), 'noor-1-5', 'Warm'],
    ['another type', noteWith('noor-1-5', 7), noteWith('noor-1-5', ['x']), 'noor-1-5', ['x']],
    ['another time', noteWith('noor-1-5', 'Warm'), noteWith('noor-1-6', 'Warm'), 'noor-1-6', 'Warm'],
    ['both', noteWith('noor-1-5', 'Zwaar'), noteWith('noor-1-6', 'Licht'), 'noor-1-6', 'Licht']
  ])('%s: everybody keeps the same, and it stays', (_, a, b, stamp, value) => {
    const [one, other] = [join(a, b), join(b, a)];
    expect(one).toEqual(other);
    expect(one.records[0]?.versions['text']).toEqual([{ stamp, value }]);
    expect(join(one, a)).toEqual(one);
    const [x, y] = [a, b].map(({ records: [record] }) => record && pack(record));
    expect(joinPacked(x, y, a.context, b.context)).toEqual(one.records[0] && pack(one.records[0]));
    expect(joinPacked(y, x, a.context, b.context)).toEqual(one.records[0] && pack(one.records[0]));
  });
});

test('a field with 20,000 versions is joined, packed and shown by value', () => {
  const versions = Array.from({ length: 20_000 }, (_, i) => ({
    stamp: `noor-${i + 1}-0`,
    value: { i: i % 10_000 }
  }));
  const big = {
    context: { noor: 20_000 },
    records: [{ id: 'a', kind: 'note', versions: { text: versions } }]
  };
  const record = join(big, big).records.map(pack)[0];
  expect(record && distinctVersions(record, 'text')).toHaveLength(10_000);
});
