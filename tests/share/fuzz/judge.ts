import { join, joinPacked, type MergeDocument } from '../../../src/merge/join';
import { fitsOn, joinDelta } from '../../../src/merge/delta';
import { pack, textOfJson, unpack, type Json } from '../../../src/merge/record';
import { documentKey } from '../../../src/model/scope';
import { covers, hasSeen } from '../../../src/merge/context';
import type { FileDelta, FileDocument, ReceivedFile } from '../../../src/share/file';
import { encodeFile } from '../../../src/share/write';
import { readFile } from '../../../src/share/read';
import { histories, packed } from './state';
import { differencesOf } from '../../../src/store/differences';
import { asWhole } from '../../../src/store/incoming';
import { previewDocument } from '../../../src/share/preview';

/** What became of a file: the problem it was refused for, or whether it changed anything in what was known. */
export type Verdict = 'accepted' | 'identical' | (string & {});

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** A document as text, the same for every order that carries no meaning. */
export const stateOf = ({ context, records }: MergeDocument): string => {
  const lines = records.map(({ id, kind, versions }) => {
    const fields = Object.entries(versions).map(
      ([field, all]) =>
        `${field}: ${all
          .map(({ stamp, value }) => `${stamp} ${textOfJson(value)}`)
          .sort(byText)
          .join()}`
    );
    return `${id} ${kind}\n${fields.sort(byText).join('\n')}`;
  });
  return [textOfJson(context), ...lines.sort(byText)].join('\n');
};

const nothing: MergeDocument = { context: {}, records: [] };

/** What a device may hold of a document when a file comes: nothing, or some points in its history. */
const knownOf = ({
  partnership,
  scope
}: Pick<FileDocument, 'partnership' | 'scope'>): readonly MergeDocument[] => {
  const [, here, , erased, , last] = histories.get(`${partnership}/${scope}`) ?? [];
  return [nothing, here, erased, last].filter((one) => one !== undefined);
};

const expectSame = (a: string, b: string, law: string): void => {
  if (a !== b) throw new Error(`Broken law: ${law}\n${a}\n${b}`);
};

/** Holds one document of a file that was read against the laws of the merge. */
const judgeDocument = ({ partnership, scope, context, records }: FileDocument): boolean => {
  const received = { context, records: records.map(unpack) };
  for (const { versions } of received.records)
    for (const { stamp } of Object.values(versions).flat())
      if (!hasSeen(context, stamp)) throw new Error(`Not covered: ${stamp}`);
  expectSame(stateOf(join(received, received)), stateOf(received), 'join(a, a) = a');
  let changed = false;
  for (const local of knownOf({ partnership, scope })) {
    const joined = join(local, received);
    const state = stateOf(joined);
    expectSame(stateOf(join(received, local)), state, 'join(a, b) = join(b, a)');
    expectSame(stateOf(join(joined, received)), state, 'a file twice is a file once');
    expectSame(stateOf(join(joined, local)), state, 'an old file changes nothing');
    const here = new Map(local.records.map((record) => [record.id, pack(record)]));
    const there = new Map(records.map((record) => [record.id, record]));
    const ids = [...new Set([...here.keys(), ...there.keys()])];
    const onDisk = ids.flatMap((id) => joinPacked(here.get(id), there.get(id), local.context, context) ?? []);
    expectSame(
      stateOf({ context: joined.context, records: onDisk.map(unpack) }),
      state,
      'packed as unpacked'
    );
    changed ||= state !== stateOf(local);
  }
  return changed;
};

const judgeDelta = (delta: FileDelta): boolean => {
  const changes = delta.changes.map(unpack);
  let changed = false;
  for (const local of knownOf(delta)) {
    const joined = joinDelta(local, { ...delta, changes });
    if ((joined === undefined) === fitsOn(local.context, delta)) throw new Error('A delta fits or does not');
    if (joined === undefined) continue;
    if (!covers(joined.context, delta.context)) throw new Error('A delta that was joined was seen');
    const again = joinDelta(joined, { ...delta, changes });
    expectSame(stateOf(again ?? joined), stateOf(joined), 'a delta twice is a delta once');
    changed ||= stateOf(joined) !== stateOf(local);
  }
  return changed;
};

/** A file that was read is written and read as the same. */
const judgeWriting = async ({ purpose, documents }: ReceivedFile): Promise<void> => {
  const whole = documents.map(({ records, ...document }) => {
    const { partnership, scope } = document;
    const place = { partnership, scope, doc: documentKey(partnership, scope) };
    return {
      document: { ...document, ...place, revision: 1 },
      records: records.map((one) => ({ ...one, ...place }))
    };
  });
  const file = await encodeFile(purpose, whole, { by: '', side: 'initiative', app: '', now: 0 });
  const again = readFile(new Uint8Array(await file.arrayBuffer()));
  if (!again.ok) throw new Error(`Written, and refused: ${JSON.stringify(again.problem)}`);
  expectSame(
    textOfJson(asJson(again.file.documents)),
    textOfJson(asJson(documents)),
    'written and read is the same'
  );
};

const asJson = (documents: readonly FileDocument[]): Json => documents as unknown as Json; // that it is was checked

/** What the app does with a file before somebody taps "Voeg samen". */
const preview = ({ documents, deltas }: ReceivedFile): void => {
  for (const document of [...documents, ...deltas])
    for (const { context, records } of knownOf(document)) {
      const local = { context, records: packed({ context, records }) };
      if ('changes' in document && !fitsOn(context, document)) continue;
      const incoming = asWhole(local, document);
      const differences = differencesOf(local, incoming);
      previewDocument({ incoming, differences, before: local }, local.records);
    }
};

/** Files longer than this are given to the reader and the preview, and not to every law. */
const lawsUpTo = 50_000;

/** Time that the processor worked, in milliseconds: other work on the machine does not lengthen it. */
const clock = (): number => process.cpuUsage().user / 1000;

/**
 * Gives bytes to the reader, and what it lets in to the laws of the merge.
 *
 * @returns also how long reading and one preview took, in milliseconds.
 * @throws for what a reader never may do: throw, or let something in that breaks a law.
 */
export const judge = async (
  bytes: Uint8Array
): Promise<{ readonly verdict: Verdict; readonly ms: number }> => {
  const start = clock();
  const reading = readFile(bytes);
  if (reading.ok) preview(reading.file);
  const ms = clock() - start;
  if (!reading.ok) return { verdict: reading.problem.type, ms };
  if (/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(reading.file)))
    throw new Error('A forbidden name came in');
  if (bytes.length > lawsUpTo) return { verdict: 'accepted', ms };
  const changed = [...reading.file.documents.map(judgeDocument), ...reading.file.deltas.map(judgeDelta)];
  await judgeWriting(reading.file);
  return { verdict: changed.includes(true) ? 'accepted' : 'identical', ms };
};
