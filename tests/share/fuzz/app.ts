import { join, type MergeDocument } from '../../../src/merge/join';
import { joinDelta } from '../../../src/merge/delta';
import { pack, unpack } from '../../../src/merge/record';
import { isWhole } from '../../../src/model/kinds';
import { documentKey, type DocumentKey, type Scope } from '../../../src/model/scope';
import type { ReceivedFile } from '../../../src/share/file';
import { openDesk } from '../../../src/share/desk';
import { openFile } from '../../../src/share/open';
import { readFile } from '../../../src/share/read';
import { encodeFile } from '../../../src/share/write';
import type { Database } from '../../../src/store/database';
import { documentsIn, wholeDocuments } from '../../../src/store/export';
import { homesIn } from '../../../src/store/same';
import { scopes } from '../../../src/model/scope';
import { stateOf } from './judge';
import { histories, packed } from './state';

const writer = 'mijnzelf';
const now = Date.UTC(2026, 10, 30);

/** Everything in the database as text. */
const everything = async (db: Database): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      db.tables.map(async (table) => [
        table.name,
        (await table.toArray()).map((row: object) =>
          Object.entries(row).map(([name, value]) => [
            name,
            value instanceof ArrayBuffer ? [...new Uint8Array(value)] : (value as unknown)
          ])
        )
      ])
    )
  );

/** A device that knows some of what the files tell of. */
export const fillDevice = async (db: Database): Promise<void> => {
  for (const [key, history] of histories) {
    const [, here, , , met] = history;
    const state = key.startsWith('p1') ? met : here;
    if (state === undefined || key.startsWith('organisation')) continue;
    const [partnership, scope] = key.split('/') as [string, Scope];
    const place = { doc: documentKey(partnership, scope), partnership, scope };
    await db.documents.put({ ...place, context: state.context, revision: 1 });
    await db.records.bulkPut(packed(state).map((record) => ({ ...record, ...place })));
  }
  await db.drafts.put({ key: 'note/g1', partnership: 'p1', value: 'Half gety' });
};

const documentOf = async (db: Database, doc: DocumentKey): Promise<MergeDocument> => ({
  context: (await db.documents.get(doc))?.context ?? {},
  records: (await db.records.ofDocument(doc)).map(unpack)
});

/** Of a file with thousands of documents so many are held against the law. */
const some = 50;

/** What the merge law makes of a file here: the join, without what it leaves of records that were erased. */
const byTheLaw = async (
  db: Database,
  { documents, deltas }: ReceivedFile
): Promise<ReadonlyMap<DocumentKey, string>> => {
  const states = new Map<DocumentKey, string>();
  for (const received of [...documents, ...deltas].slice(0, some)) {
    const doc = documentKey(received.partnership, received.scope);
    const local = await documentOf(db, doc);
    const joined =
      'changes' in received
        ? joinDelta(local, { ...received, changes: received.changes.map(unpack) })
        : join(local, { context: received.context, records: received.records.map(unpack) });
    if (joined === undefined) throw new Error('A delta that does not fit came in');
    const here = new Map(
      local.records.map((record) => [record.id, stateOf({ context: {}, records: [record] })])
    );
    const records = joined.records.filter((record) => {
      const one = pack(record);
      const same = here.get(record.id) === stateOf({ context: {}, records: [record] });
      return one !== undefined && (same || isWhole(one)); // a fragment that was here already is left alone
    });
    states.set(doc, stateOf({ ...joined, records }));
  }
  return states;
};

const expectSame = (a: string | undefined, b: string, what: string): void => {
  if (a !== b) throw new Error(`${what}\n${a}\n${b}`);
};

/** All that the device holds leaves in a file that a reader takes. */
const expectReadable = async (db: Database): Promise<void> => {
  const rows = await documentsIn(db, scopes);
  const whole = await wholeDocuments(
    db,
    rows.map(({ doc }) => doc)
  );
  const file = await encodeFile('backup', whole, { by: '', side: 'initiative', app: '', now });
  const reading = readFile(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok)
    throw new Error(`The device makes a file that is refused: ${JSON.stringify(reading.problem)}`);
};

/**
 * Lets a file go into a device as the app does, and undoes it again.
 *
 * @returns what the app said, or what happened; and how long opening and merging took, in milliseconds.
 * @throws when a refusal changed anything, when the state is not what the law says, or when undoing does not restore.
 */
export const throughApp = async (
  db: Database,
  bytes: Uint8Array
): Promise<{ verdict: string; ms: number }> => {
  const before = await everything(db);
  const file = new Blob([bytes.slice()]);
  const desk = openDesk(db, () => undefined);
  const start = performance.now();
  const opened = await desk.open({ file, writer, side: 'initiative' });
  const opening = performance.now() - start;
  expectSame(await everything(db), before, 'Looking at a file changed something');
  if (!opened.ok) return { verdict: opened.problem.type, ms: opening };
  const reading = await openFile(file, () => undefined);
  if (!reading.ok) throw new Error('Opened, and then refused');
  const expected = await byTheLaw(db, reading.file);
  const merging = performance.now();
  const merged = await desk.merge({ writer, now });
  const ms = opening + performance.now() - merging;
  if (!merged.ok) throw new Error('Opened, and then not merged');
  if ((await homesIn(db)).size === 0)
    for (const [doc, state] of expected)
      expectSame(stateOf(await documentOf(db, doc)), state, `Not by the law: ${doc}`);
  if (reading.file.documents.length <= some) await expectReadable(db);
  const { entry } = merged.value;
  if (entry === undefined) return { verdict: 'nothing new', ms };
  const undone = await desk.undo({ entry });
  if (!undone.ok || undone.value.obstacle !== undefined) throw new Error('Not to be undone');
  await db.device.clear(); // whose organisation this is, is told once and stays
  expectSame(await everything(db), before, 'Undoing did not restore');
  return { verdict: 'merged', ms };
};
