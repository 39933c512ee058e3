import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, meetContexts } from '../../src/merge/context';
import { deltaOf, fitsOn, joinDelta } from '../../src/merge/delta';
import { join, type MergeDocument } from '../../src/merge/join';
import { keeperOf, keptOf, markOf } from '../../src/merge/kept';
import { canonical } from './canonical';
import { act, play } from './history';

const history = fc.record({
  devices: fc.integer({ min: 2, max: 5 }),
  acts: fc.array(act, { maxLength: 60 })
});
const runs = { numRuns: 400 };
const fewer = { numRuns: 150 }; // where every pair of states of a history is looked at
const joined = (local: MergeDocument, sender: MergeDocument, theirs = local.context) =>
  canonical(joinDelta(local, deltaOf(sender, theirs)) ?? expect.unreachable('the delta was refused'));

/** Every pair of states that a history leaves, old files too. */
const pairs = (count: number, acts: Parameters<typeof play>[1]) => {
  const { devices, files } = play(count, acts);
  const all = [...devices, ...files.slice(-6)];
  return all.flatMap((local) => all.map((sender) => [local, sender] as const));
};

test('joining what one lacks is joining the whole document', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      for (const [local, sender] of pairs(count, acts))
        expect(joined(local, sender)).toEqual(canonical(join(local, sender)));
    }),
    fewer
  );
});

test('a delta for what one had seen before still does what the whole document does', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices, files } = play(count, acts);
      for (const local of devices)
        for (const sender of [...devices, ...files])
          for (const { context } of files.filter((file) => covers(local.context, file.context)))
            expect(joined(local, sender, context)).toEqual(canonical(join(local, sender)));
    }),
    runs
  );
});

test('a delta on anything that was not seen here is refused, and no other', () => {
  let refused = 0;
  fc.assert(
    fc.property(history, fc.nat(30), fc.nat(30), fc.nat(30), ({ devices: count, acts }, i, j, k) => {
      const { devices, files } = play(count, acts);
      const all = [...devices, ...files];
      const [local, sender, third] = [i, j, k].map((n) => all[n % all.length]);
      if (local === undefined || sender === undefined || third === undefined) return;
      const delta = deltaOf(sender, third.context);
      const result = joinDelta(local, delta);
      expect(result !== undefined).toBe(covers(local.context, meetContexts(third.context, sender.context)));
      if (result === undefined) refused += 1;
      else expect(canonical(result)).toEqual(canonical(join(local, sender)));
    }),
    runs
  );
  expect(refused).toBeGreaterThan(20);
});

test('the same delta twice changes nothing', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      for (const [local, sender] of pairs(count, acts)) {
        const delta = deltaOf(sender, local.context);
        const once = joinDelta(local, delta);
        if (once === undefined) expect.unreachable('the delta was refused');
        expect(canonical(joinDelta(once, delta) ?? once)).toEqual(canonical(once));
        expect(fitsOn(once.context, delta)).toBe(true);
      }
    }),
    fewer
  );
});

test('deltas that fit give the same in every order', () => {
  fc.assert(
    fc.property(
      history.chain((one) => {
        const { devices, files } = play(one.devices, one.acts);
        const senders = [...devices.slice(1), ...files];
        return fc.record({
          local: fc.constant(devices[0] ?? { context: {}, records: [] }),
          senders: fc.constant(senders),
          order: fc.shuffledSubarray(senders, { minLength: senders.length })
        });
      }),
      ({ local, senders, order }) => {
        const all = (those: readonly MergeDocument[]) =>
          those
            .map((sender) => deltaOf(sender, local.context))
            .reduce(
              (at, delta) => joinDelta(at, delta) ?? expect.unreachable('the delta was refused'),
              local
            );
        expect(canonical(all(order))).toEqual(canonical(senders.reduce(join, local)));
      }
    ),
    runs
  );
});

test('devices that exchange nothing but deltas end alike, and as with whole documents', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      const { devices } = play(count, acts);
      const together = canonical(devices.reduce(join));
      const here = [...devices];
      for (let round = 0; round < 2; round++)
        for (let i = 0; i < here.length; i++)
          for (let j = 0; j < here.length; j++) {
            const [a, b] = [here[i], here[j]];
            if (a === undefined || b === undefined) continue;
            here[i] = joinDelta(a, deltaOf(b, a.context)) ?? expect.unreachable('the delta was refused');
          }
      for (const device of here) expect(canonical(device)).toEqual(together);
    }),
    runs
  );
});

test('a delta carries no version that the other has seen, and all of a document to who has seen nothing', () => {
  fc.assert(
    fc.property(history, ({ devices: count, acts }) => {
      for (const [local, sender] of pairs(count, acts)) {
        const { changes } = deltaOf(sender, local.context);
        for (const { stamp } of changes.flatMap(({ versions }) => Object.values(versions).flat()))
          expect(covers(local.context, { [stamp.split('-')[0] ?? '']: Number(stamp.split('-')[1]) })).toBe(
            false
          );
        const whole = deltaOf(sender, {});
        expect(canonical({ context: whole.context, records: whole.changes })).toEqual(canonical(sender));
        expect(whole.kept).toEqual({ shapes: [], writes: {} });
      }
    }),
    fewer
  );
});

describe('what is kept', () => {
  const record = (id: string, ...stamps: string[]) => ({
    id,
    kind: 'note',
    versions: {
      text: stamps.map((stamp) => ({ stamp, value: id })),
      type: [{ stamp: stamps[0] ?? '', value: 1 }]
    }
  });

  test('a mark is FNV-1a of 64 bits, folded to 36', () => {
    // The published values of FNV-1a for '' and 'a': cbf29ce484222325 and af63dc4c8601ec8c.
    const folded = (hash: bigint) => (hash >> 36n) ^ (hash & 0xfffffffffn);
    const valueOf = (mark: string) =>
      [...mark].reduceRight(
        (sum, digit) =>
          sum * 64n +
          BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(digit)),
        0n
      );
    expect(valueOf(markOf(''))).toBe(folded(0xcbf29ce484222325n));
    expect(valueOf(markOf('a'))).toBe(folded(0xaf63dc4c8601ec8cn));
  });

  test('consecutive writes of one shape are one run', () => {
    const records = [1, 2, 3, 5].map((n) => record(`n${n}`, `noor-${n}-0`));
    expect(keptOf(records, { noor: 9 })).toEqual({
      shapes: [['text', 'type']],
      writes: {
        noor: [
          [0, 1, ['n1', 'n2', 'n3'].map(markOf).join('')],
          [0, 5, markOf('n5')]
        ]
      }
    });
  });

  test('many marks times many fields are looked up, not multiplied', () => {
    const shape = Array.from({ length: 3000 }, (_, i) => `f${i}`);
    const runs = Array.from({ length: 3000 }, () => [0, 1, markOf('a')] as const);
    const isKept = keeperOf({ shapes: [shape], writes: { noor: runs } });
    expect([isKept('a', 'f7', 'noor-1-0'), isKept('a', 'g', 'noor-1-0')]).toEqual([true, false]);
  });

  test('of one write that made two records, erasing one leaves the other', () => {
    const [a, b] = [record('a', 'noor-1-0'), record('b', 'noor-1-0')];
    const local = { context: { noor: 1 }, records: [a, b] };
    expect(joinDelta(local, deltaOf({ context: { noor: 1 }, records: [b] }, { noor: 1 }))?.records).toEqual([
      b
    ]);
    const isKept = keeperOf(keptOf([b], { noor: 1 }));
    expect([isKept('a', 'text', 'noor-1-0'), isKept('b', 'text', 'noor-1-0')]).toEqual([false, true]);
    expect(isKept('b', 'at', 'noor-1-0')).toBe(false);
  });
});
