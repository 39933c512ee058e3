import type { Random } from './random';
import { nested, toText } from './values';

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

type File = Record<string, unknown>;
const firstOf = (file: File): File => ((file['documents'] as File[] | undefined) ?? [])[0] ?? {};

/** Files that are small to send and much to read: what a freeze would come of. Each gives the text of a file. */
export const sizes: Readonly<Record<string, (file: File, random: Random) => string>> = {
  manyBrackets: (_, random) => random.pick(['[', '{"a":', '"\\', '[{']).repeat(100_000),
  deepMember: (file) => toText({ ...file, deep: nested(20_000) }),
  manyDocuments: (file) =>
    toText({
      ...file,
      documents: times(20_000, (i) => ({
        ...firstOf(file),
        partnership: `p${i}`,
        records: [],
        changes: undefined
      }))
    }),
  manyWriters: (file) => {
    const context = Object.fromEntries(times(50_000, (i) => [`w${i}xxx`, i + 1]));
    return toText({
      ...file,
      documents: [{ ...firstOf(file), context: { ...Object(firstOf(file)['context']), ...context } }]
    });
  },
  manyVersions: (file, random) => {
    const of = random.pick([
      (i: number) => `Versie ${i}`,
      (i: number) => ({ i }),
      () => 'gelijk',
      (i: number) => [i]
    ]);
    const others = { text: times(20_000, (i) => ({ stamp: `noor-${i + 1}-m3x8k1p0`, value: of(i) })) };
    const record = {
      id: 'v',
      kind: random.pick(['note', 'drawing']),
      stamp: 'noor-20001-m3x8k1p0',
      values: { text: of(-1), conversation: 'g1' },
      others
    };
    return toText({
      ...file,
      delta: undefined,
      documents: [{ partnership: 'p1', scope: 'shared', context: { noor: 20_001 }, records: [record] }]
    });
  },
  manyFields: (file) =>
    toText({
      ...file,
      delta: undefined,
      documents: [
        {
          partnership: 'p1',
          scope: 'shared',
          context: { noor: 1 },
          records: [
            {
              id: 'v',
              kind: 'note',
              stamp: 'noor-1-0',
              values: Object.fromEntries(times(30_000, (i) => [`f${i}`, i]))
            }
          ]
        }
      ]
    }),
  manyMarks: (file) => {
    const shape = times(3000, (i) => `f${i}`);
    const kept = { shapes: [shape], writes: { noor: times(3000, () => [0, 1, 'AAAAAA']) } };
    return toText({
      ...file,
      delta: true,
      documents: [
        { partnership: 'p1', scope: 'shared', from: { noor: 1 }, context: { noor: 1 }, kept, changes: [] }
      ]
    });
  },
  longText: (file) => toText({ ...file, more: 'x'.repeat(1_000_001) }),
  longNumber: (file) => toText({ ...file, more: `@@${'9'.repeat(200_000)}@@` }),
  whiteSpace: (file) => `${' \n'.repeat(200_000)}${toText(file)}`
};
