import { nextStamp } from '../../../src/merge/context';
import { deltaOf } from '../../../src/merge/delta';
import { join, type MergeDocument } from '../../../src/merge/join';
import { pack, type Json, type PackedRecord } from '../../../src/merge/record';
import type { Field, Kind } from '../../../src/model/kind';
import { kinds } from '../../../src/model/kinds';
import { randomOf, type Random } from './random';

const epoch = Date.UTC(2026, 10, 24);
const empty: MergeDocument = { context: {}, records: [] };

/** A value that a field of a kind may hold. */
const valueFor = ({ json, words, read }: Field<unknown>, random: Random): Json => {
  if (words !== undefined) return random.pick(words);
  if (json === 'number') return random.nat(100);
  if (json === 'boolean') return random.once(2);
  if (json === 'list') return [random.pick(['een', 'twee'])];
  if (json === 'object') return { by: 'Noor', at: epoch };
  return ['2026-11-24', '19:30', 'Wie betaalt de kookplaat?'].find((one) => read(one) !== undefined) ?? '';
};

const written = (
  document: MergeDocument,
  writer: string,
  id: string,
  kind: string,
  values: Readonly<Record<string, Json>>,
  time: number
): MergeDocument => {
  const { stamp, context } = nextStamp(document.context, writer, time);
  const before = document.records.find((record) => record.id === id);
  const fresh = Object.entries(values).map(([field, value]) => [field, [{ stamp, value }]] as const);
  const versions = { ...before?.versions, ...Object.fromEntries(fresh) };
  return {
    context,
    records: [...document.records.filter((one) => one !== before), { id, kind, versions }]
  };
};

/** Values for fields of a kind, at least of one: a record without any does not exist. */
const aRecordOf = ({ fields }: Kind, random: Random): Readonly<Record<string, Json>> => {
  const all = Object.entries(fields);
  const some = all.filter(
    ([name, { required }]) => required || (name !== 'trashed' && name !== 'sameAs' && random.once(2))
  );
  return Object.fromEntries(
    (some.length > 0 ? some : all.slice(0, 1)).map(([name, field]) => [name, valueFor(field, random)])
  );
};

/** Points in one history of a document: what was written under a stamp is the same in all of them. */
export type History = readonly MergeDocument[];

const without = ({ context, records }: MergeDocument, gone: string): MergeDocument => ({
  context,
  records: records.filter(({ id }) => id !== gone)
});

/** Three runs of the app write in a document, two of them at once; something is erased, and later all meet. */
const aHistory = (random: Random, partnership: string): History => {
  const named = { neighbourhood: 'Lindewarm', municipality: 'Buitenplas' };
  let start = written(empty, 'noor', partnership, 'partnership', named, epoch);
  start = written(start, 'noor', 'noor', 'writer', { name: 'Noor', side: 'initiative' }, epoch);
  const all = [...kinds.values()].filter(({ name }) => name !== 'partnership' && name !== 'writer');
  for (let i = 0; i < 6; i++) {
    const kind = random.pick(all);
    const by = random.pick(['noor', 'zz81c0d9aa']);
    start = written(start, by, `r${i}`, kind.name, aRecordOf(kind, random), epoch + i);
  }
  let [here, there] = [start, start];
  for (let i = 0; i < 3; i++) {
    const [id, text] = [`n${random.nat(2)}`, { conversation: 'g1', text: `Notitie ${i}` }];
    here = written(here, 'karim', id, 'note', text, epoch + 1000 + i);
    there = written(there, 'k3f9x2abqm', id, 'note', { ...text, text: `Anders ${i}` }, epoch + 2000 + i);
  }
  const erased = without(here, 'r1');
  const met = join(erased, there);
  return [
    start,
    here,
    there,
    erased,
    met,
    written(met, 'noor', 'n0', 'note', { text: 'Samen' }, epoch + 9000)
  ];
};

/** The histories of all documents that a file may hold. */
export const histories: ReadonlyMap<string, History> = new Map(
  ['p1/shared', 'p1/initiative', 'p1/device', 'p2/shared', 'organisation-o1/initiative'].map((key, i) => [
    key,
    aHistory(randomOf(i), key.split('/')[0] ?? '')
  ])
);

export const packed = ({ records }: MergeDocument): readonly PackedRecord[] =>
  records.flatMap((record) => pack(record) ?? []);

/** A 1 by 1 picture of the type that the app keeps, under its own hash. */
const picture = {
  name: 'sha256-hr5SvbdUdBPK-z7RdagGp5jGXemLQISeC5dMR9GH3mU',
  type: 'image/webp',
  data: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='
};

/** A good file as plain JSON, of one of the kinds that the app makes. */
export const aGoodFile = (random: Random): Record<string, unknown> => {
  const purpose = random.pick(['share', 'handover', 'backup'] as const);
  const stateOf = (key: string): MergeDocument => random.pick(histories.get(key) ?? []);
  const whole = (key: string, id: object = { partnership: key.split('/')[0] }) => {
    const state = stateOf(key);
    return { ...id, scope: key.split('/')[1], context: state.context, records: packed(state) };
  };
  const head = {
    format: 'samenspel',
    version: 1,
    purpose,
    exported: { at: '2026-11-24T19:42:05Z', by: 'Noor', side: 'initiative', app: '0.1.0' }
  };
  if (random.once(4)) {
    const seen = stateOf('p1/shared').context;
    const { from, context, changes, kept } = deltaOf(stateOf('p1/shared'), random.once(4) ? {} : seen);
    const some = packed({ context, records: changes });
    const about = { partnership: 'p1', scope: 'shared', from, context, kept, changes: some };
    return { ...head, delta: true, documents: [about] };
  }
  const documents: object[] = [whole('p1/shared')];
  if (random.once(2)) documents.push(whole('p2/shared'));
  if (purpose !== 'share') {
    documents.push(whole('p1/initiative'));
    if (random.once(2)) documents.push(whole('organisation-o1/initiative', { organisation: 'o1' }));
  }
  if (purpose === 'backup') documents.push(whole('p1/device'));
  const { name, ...held } = picture;
  return { ...head, documents, ...(random.once(4) && { attachments: { [name]: held } }) };
};
