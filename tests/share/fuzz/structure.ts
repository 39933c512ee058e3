import { kinds } from '../../../src/model/kinds';
import type { Random } from './random';
import { aName, anyValue } from './values';

/** A place in a file: an object or list, and the name of one of its members. */
interface Member {
  readonly of: Record<string, unknown>;
  readonly name: string;
}

const membersOf = (value: unknown): readonly Member[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((name) => {
        const of = value as Record<string, unknown>; // lists too: their names are their numbers
        return [{ of, name }, ...membersOf(of[name])];
      });

/** Sets a member, also one with a name that an assignment would take for something else. */
const put = (of: object, name: string, value: unknown): void => {
  Object.defineProperty(of, name, { value, enumerable: true, configurable: true, writable: true });
};

const objectsIn = (file: unknown): readonly Record<string, unknown>[] => [
  ...new Set(membersOf(file).map(({ of }) => of))
];
const named = (file: unknown, ...names: readonly string[]): readonly Member[] =>
  membersOf(file).filter(({ name }) => names.includes(name));

type Bend = (file: Record<string, unknown>, random: Random) => void;

const one = (members: readonly Member[], random: Random, bend: (member: Member) => void): void => {
  if (members.length > 0) bend(random.pick(members));
};

/** Somebody whom nobody here knows gave a field of a record a value. */
const strangerWrites = (
  file: unknown,
  random: Random,
  about: object,
  field: string,
  value: unknown
): void => {
  const documents = objectsIn(file).filter(
    (of) => typeof of['context'] === 'object' && of['context'] !== null
  );
  if (documents.length === 0) return;
  const document = random.pick(documents);
  put(document['context'] as object, 'evaeva', 1);
  const { id, kind } = about as { id?: unknown; kind?: unknown };
  const records = Object(document['records'] ?? document['changes'] ?? []) as unknown;
  if (!Array.isArray(records)) return;
  const stamp = `evaeva-1-${random.pick(['m3x8k1p0', '0', '2gosa7pa2gv', 'zzzzzzzzz'])}`;
  const there = records.find((one: unknown) => one === Object(one) && Object(one).id === id) as
    { values?: object; stamps?: object } | undefined;
  if (there === undefined) records.push({ id, kind, stamp, values: Object.fromEntries([[field, value]]) });
  else {
    put(there, 'values', Object.fromEntries([...Object.entries(there.values ?? {}), [field, value]]));
    put(there, 'stamps', { ...there.stamps, [field]: stamp });
  }
};

/** Ways to bend a file that is still JSON. */
export const bends: Readonly<Record<string, Bend>> = {
  anotherValue: (file, random) =>
    one(membersOf(file), random, ({ of, name }) => put(of, name, anyValue(random))),
  removed: (file, random) =>
    one(membersOf(file), random, ({ of, name }) => void Reflect.deleteProperty(of, name)),
  furtherMember: (file, random) =>
    put(random.pick(objectsIn(file).filter((of) => !Array.isArray(of))), aName(random), anyValue(random)),
  swapped: (file, random) => {
    const [a, b] = [random.pick(membersOf(file)), random.pick(membersOf(file))];
    const [x, y] = [a.of[a.name], b.of[b.name]].map((value) => structuredClone(value));
    put(a.of, a.name, y);
    put(b.of, b.name, x);
  },
  twice: (file, random) => {
    const lists = objectsIn(file).filter((of): of is Record<string, unknown> & unknown[] =>
      Array.isArray(of)
    );
    if (lists.length === 0) return;
    const list: unknown[] = random.pick(lists);
    list.splice(random.nat(list.length + 1), 0, structuredClone(list[random.nat(list.length)]));
  },
  anotherNumber: (file, random) =>
    one(
      membersOf(file).filter(({ of, name }) => typeof of[name] === 'number'),
      random,
      ({ of, name }) => put(of, name, (of[name] as number) + random.pick([-2, -1, 1, 2, 1000, 2 ** 52]))
    ),
  anotherText: (file, random) =>
    one(
      membersOf(file).filter(({ of, name }) => typeof of[name] === 'string'),
      random,
      ({ of, name }) => {
        const text = of[name] as string;
        const at = random.nat(text.length + 1);
        put(
          of,
          name,
          `${text.slice(0, at)}${random.pick(['x', '1', '-', '', 'é'])}${text.slice(at + random.nat(2))}`
        );
      }
    ),
  claims: (file, random) =>
    one(named(file, 'context', 'from'), random, ({ of, name }) =>
      put(of, name, {
        ...(random.once(3) ? {} : (of[name] as object)),
        [random.pick(['noor', 'karim', 'k3f9x2abqm', 'zz81c0d9aa', 'evaeva', 'mijnzelf'])]: random.pick([
          1,
          5,
          40,
          2 ** 53 - 1
        ])
      })
    ),
  anotherStamp: (file, random) =>
    one(named(file, 'stamp'), random, ({ of, name }) => {
      const [writer = '', n = '', time = ''] = String(of[name]).split('-');
      put(
        of,
        name,
        random.pick([
          `${writer}-${n}-${time}1`,
          `${writer}-${Number(n) + 1}-${time}`,
          `karim-1-${time}`,
          `${writer}-1-${time}`
        ])
      );
    }),
  stranger: (file, random) => {
    const values = random.pick(
      named(file, 'records', 'changes')
        .flatMap(({ of, name }) => Object(of[name]) as object[])
        .concat({})
    );
    const fresh = {
      id: random.pick(['r0', 'n0', 'n7', 'p1', 'noor', 'evaeva']),
      kind: random.pick([...kinds.keys()])
    };
    const fields = Object.keys(kinds.get(fresh.kind)?.fields ?? {});
    strangerWrites(
      file,
      random,
      random.once(2) ? values : fresh,
      random.pick([...fields, 'sameAs', 'text']),
      anyValue(random)
    );
  },
  sameAs: (file, random) =>
    strangerWrites(
      file,
      random,
      { id: random.pick(['p1', 'p2']), kind: 'partnership' },
      'sameAs',
      random.pick(['p2', 'p1', 'p1/device', '__proto__', 'organisation-o1', 'x'.repeat(300), '', 'q-new'])
    ),
  moreVersions: (file, random) =>
    one(named(file, 'values'), random, ({ of, name }) => {
      const fields = Object.keys(Object(of[name]));
      if (fields.length === 0) return;
      const others = Array.from({ length: 1 + random.nat(4) }, () => ({
        stamp: `${random.pick(['noor', 'karim', 'k3f9x2abqm'])}-${1 + random.nat(6)}-m3x8k1p0`,
        value: anyValue(random)
      }));
      put(of, 'others', { [random.pick(fields)]: others });
    }),
  head: (file, random) =>
    put(
      file,
      random.pick(['format', 'version', 'purpose', 'delta', 'exported', 'attachments']),
      random.pick([undefined, 'samenspel', 1, 2, '1', 'backup', 'share', true, false, {}, [], 1e9])
    )
};
