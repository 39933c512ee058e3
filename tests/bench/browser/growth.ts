import { formatStamp } from '../../../src/merge/stamp';
import type { PackedRecord } from '../../../src/merge/record';
import { documentKey } from '../../../src/model/scope';
import { SearchIndex } from '../../../src/search/index';
import { Keeper } from '../../../src/search/keeper';
import { readFile } from '../../../src/share/read';
import { encodeFile } from '../../../src/share/write';
import { Database } from '../../../src/store/database';
import { wholeDocuments } from '../../../src/store/export';
import { importDocuments } from '../../../src/store/import';
import { editsOf, newNotesOf, notesBetween, perConversation, type MadeNote } from './speed/notes';

/** Notes of one partnership: many of these make a large device, as in life. */
export const perPartnership = 10_000;

const maker = { by: 'Noor', side: 'initiative', app: '0', now: 1_764_460_800_000 } as const;
const db = new Database('samenspel', 'relaxed');
const partnershipAt = (i: number): string => `p${i}`;

const stampAt = (n: number): string => formatStamp({ writer: 'w1234567', n, time: maker.now });
const recordOf = (i: number, { id, ...values }: MadeNote, n: number): PackedRecord => ({
  id: `${id.slice(0, -6)}${i.toString().padStart(6, '0')}`,
  kind: 'note',
  stamp: stampAt(n),
  values: { ...values, conversation: `${i}-${values.conversation}` }
});

/** A file of one partnership, before or after the other device wrote a tenth more and edited a tenth. */
const fileOf = async (i: number, after: boolean): Promise<Uint8Array> => {
  const id = partnershipAt(i);
  const place = { partnership: id, scope: 'shared', doc: documentKey(id, 'shared') } as const;
  const texts = new Map(after ? editsOf(perPartnership).map(({ id: note, text }) => [note, text]) : []);
  const records: PackedRecord[] = [
    { id, kind: 'partnership', stamp: stampAt(1), values: { neighbourhood: `Wijk ${i}` } },
    ...notesBetween(0, perPartnership).map((one) => {
      const text = texts.get(one.id);
      return recordOf(i, { ...one, ...(text !== undefined && { text }) }, text === undefined ? 1 : 2);
    }),
    ...(after ? newNotesOf(perPartnership).map((one) => recordOf(i, one, 2)) : [])
  ];
  const document = { ...place, context: { w1234567: after ? 2 : 1 }, revision: 1 };
  const whole = { document, records: records.map((record) => ({ ...record, ...place })) };
  return new Uint8Array(await (await encodeFile('share', [whole], maker)).arrayBuffer());
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const take = async (bytes: Uint8Array): Promise<void> => {
  const reading = readFile(bytes);
  if (!reading.ok) throw new Error(reading.problem.type);
  await importDocuments(db, reading.file.documents, { writer: 'me000000', now: maker.now });
};

const inAll = async (partnerships: number, work: (i: number) => Promise<number>): Promise<number> => {
  let sum = 0;
  for (let i = 0; i < partnerships; i++) sum += await work(i);
  return sum;
};

/**
 * Grows the device to so many partnerships, from how many there are. In milliseconds: taking in a first file of each new
 * one, then a second file of all, then a file of each partnership made, and all of it ready to be searched.
 */
export const grow = async (from: number, to: number) => {
  const first = await inAll(to - from, async (k) => {
    const bytes = await fileOf(from + k, false);
    return timed(() => take(bytes));
  });
  const again = await fileOf(to - 1, true);
  const second = await timed(() => take(again));
  const made = await inAll(to, (i) =>
    timed(async () =>
      (
        await encodeFile('share', await wholeDocuments(db, [documentKey(partnershipAt(i), 'shared')]), maker)
      ).arrayBuffer()
    )
  );
  const index = new SearchIndex();
  const search = await timed(() => new Keeper(db, index).readAll());
  const firstNotes = await timed(async () => {
    const conversation = '0-gesprek-00004';
    const found = await db.records.inConversation(partnershipAt(0), 'note', conversation);
    if (found.length < perConversation) throw new Error(`${found.length} notes`);
  });
  return { first, second, made, search, firstNotes };
};
