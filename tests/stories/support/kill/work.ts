import { joinContexts } from '../../../../src/merge/context';
import { join } from '../../../../src/merge/join';
import { pack, unpack, type PackedRecord } from '../../../../src/merge/record';
import { stampParts } from '../../../../src/merge/stamp';
import { note } from '../../../../src/model/note';
import { partnership } from '../../../../src/model/partnership';
import { documentKey } from '../../../../src/model/scope';
import { startShareClient } from '../../../../src/share/client';
import { encodeFile } from '../../../../src/share/write';
import { Database } from '../../../../src/store/database';
import { draftOf, saveDraft } from '../../../../src/store/drafts';
import { eraseForGood } from '../../../../src/store/erase';
import { wholeDocuments, type WholeDocument } from '../../../../src/store/export';
import { importDocuments } from '../../../../src/store/import';
import { keepNote } from '../../../../src/store/notes';
import { openDatabase } from '../../../../src/store/open';
import type { Store } from '../../../../src/store/store';
import { change, write, type Change } from '../../../../src/store/write';

/** What a device does until it dies, told to who watches; see `kill.story.ts`. */
export type Work = 'typing' | 'saving' | 'importing' | 'undoing' | 'erasing';

/** `begun` before a piece of work, `done` once the app calls it safe. */
export type Tell = (sign: {
  readonly phase: 'begun' | 'done';
  readonly n: number;
  readonly what: string;
}) => Promise<void>;

const doc = documentKey('p1', 'shared');
/** So many new notes, and as many corrections, come with each file. */
const size = 400;
const maker = { by: 'Karim', side: 'municipality', app: '0', now: 1_764_460_800_000 } as const;
const words = 'Wie betaalt de kookplaat, en wanneer gaat de straat open? '.repeat(4);

const storeOf = (db: Database, writer = crypto.randomUUID().slice(0, 8)): Store => ({
  db,
  pen: {
    writer,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    signature: () => ({ name: writer, side: 'initiative' })
  }
});
const noteNamed = (id: string, text: string): Change => change(note, id, { conversation: 'g1', text });

export const open = (): Promise<Database> =>
  openDatabase({ onblocked: () => undefined, onletgo: () => undefined });

const wholeOf = async (db: Database): Promise<WholeDocument> => {
  const [whole] = await wholeDocuments(db, [doc]);
  if (whole === undefined) throw new Error('nothing here');
  return whole;
};

/** Another device that has all that this one has. */
const otherDevice = async (db: Database): Promise<Store> => {
  const other = new Database(`other-${crypto.randomUUID()}`, 'relaxed');
  const { document, records } = await wholeOf(db);
  await importDocuments(other, [{ ...document, records }], { writer: 'reader00', now: 0 });
  return storeOf(other);
};

/** A first evening: a partnership, and notes to correct and to erase. */
export const prepare = async (): Promise<void> => {
  const db = await open();
  const notes = Array.from({ length: 1000 }, (_, i) => noteNamed(`base-${i}`, words));
  await write(storeOf(db), {
    doc,
    changes: [change(partnership, 'p1', { neighbourhood: 'Lindewarm' }), ...notes]
  });
};

const contextOf = ({ document }: WholeDocument): string =>
  JSON.stringify(Object.entries(document.context).sort());

/** What this device has seen, as one text. */
export const contextHere = async (): Promise<string> => contextOf(await wholeOf(await open()));

/** Everything that is in the document, as one text. */
export const stateOf = async (db: Database): Promise<string> => {
  const { document, records } = await wholeOf(db);
  return canonical({ context: document.context, records });
};
const canonical = ({ context, records }: { context: object; records: readonly PackedRecord[] }): string =>
  JSON.stringify([
    Object.entries(context).sort(),
    records
      .flatMap((record) => pack(unpack(record)) ?? [])
      .map(({ id, ...rest }) => [id, rest] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  ]);
const short = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
export const hashOf = async (db: Database): Promise<string> => short(await stateOf(db));

const client = () => {
  const started = startShareClient('samenspel');
  const done = async <T>(job: { readonly outcome: Promise<{ state: string; value?: T }> }): Promise<T> => {
    const outcome = await job.outcome;
    if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome));
    return outcome.value as T;
  };
  return {
    merge: async (file: Blob, writer: string): Promise<number> => {
      await done(started.run('open', { file, writer, side: 'initiative' }));
      const { entry } = await done(started.run('merge', { writer, now: Date.now() }));
      if (entry === undefined) throw new Error('nothing was merged');
      return entry;
    },
    undo: (entry: number) => done(started.run('undo', { entry }))
  };
};

/** A batch that arrives as a whole or not at all: new notes, and the same number of corrections. */
const batchOf = (run: string, n: number): readonly Change[] => [
  ...Array.from({ length: size }, (_, i) => noteNamed(`${run}-${n}-${i}`, `${words}${n}`)),
  ...Array.from({ length: size }, (_, i) => change(note, `base-${i}`, { text: `${words}${run}-${n}` }))
];

const works: Readonly<Record<Work, (store: Store, run: string, tell: Tell) => Promise<void>>> = {
  typing: async (store, run, tell) => {
    for (let n = 1; ; n++) {
      await tell({ phase: 'begun', n, what: '' });
      await saveDraft(store, `kill-${run}`, 'p1', n);
      await tell({ phase: 'done', n, what: '' });
    }
  },
  saving: async (store, run, tell) => {
    for (let n = 1; ; n++) {
      await tell({ phase: 'begun', n, what: '' });
      const id = await keepNote(store, 'p1', 'shared', { conversation: `g-${run}`, text: `${words}${n}` });
      await tell({ phase: 'done', n, what: id });
    }
  },
  importing: async (store, run, tell) => {
    const other = await otherDevice(store.db);
    const { merge } = client();
    await tell({ phase: 'done', n: 0, what: contextOf(await wholeOf(store.db)) });
    for (let n = 1; ; n++) {
      await write(other, { doc, changes: batchOf(run, n) });
      const whole = await wholeOf(other.db);
      const file = await encodeFile('share', [whole], maker);
      const what = contextOf(whole);
      await tell({ phase: 'begun', n, what });
      await merge(file, store.pen.writer);
      await tell({ phase: 'done', n, what });
    }
  },
  undoing: async (store, run, tell) => {
    const other = await otherDevice(store.db);
    await write(other, { doc, changes: batchOf(run, 1) });
    const file = await encodeFile('share', [await wholeOf(other.db)], maker);
    const { merge, undo } = client();
    for (let n = 1; ; n += 2) {
      await tell({ phase: 'begun', n, what: await hashOf(store.db) });
      const entry = await merge(file, store.pen.writer);
      await tell({ phase: 'done', n, what: await hashOf(store.db) });
      await tell({ phase: 'begun', n: n + 1, what: '' });
      await undo(entry);
      await tell({ phase: 'done', n: n + 1, what: await hashOf(store.db) });
    }
  },
  erasing: async (store, run, tell) => {
    const names = Array.from({ length: 400 }, (_, i) => `${run}-erase-${i}`);
    await write(store, { doc, changes: names.map((id) => noteNamed(id, `${words}${id}`)) });
    const other = await otherDevice(store.db);
    await write(other, { doc, changes: names.map((id) => change(note, id, { text: words })) });
    const { merge } = client(); // the words of before now stand among what can be undone
    await merge(await encodeFile('share', [await wholeOf(other.db)], maker), store.pen.writer);
    for (const [n, id] of names.entries()) {
      await tell({ phase: 'begun', n, what: id });
      await eraseForGood(store, [{ doc, id }]);
      await tell({ phase: 'done', n, what: id });
    }
  }
};

/** Works until the end, which comes from outside. */
export const toil = async (work: Work, run: string, tell: Tell): Promise<void> =>
  works[work](storeOf(await open()), run, tell);

/** What stands of one batch of `importing`: how many of its notes, and of its corrections. */
export const batchHere = async (run: string, n: number): Promise<readonly [number, number]> => {
  const { records } = await wholeOf(await open());
  return [
    records.filter(({ id }) => id.startsWith(`${run}-${n}-`)).length,
    records.filter(({ values }) => values['text'] === `${words}${run}-${n}`).length
  ];
};

/** The draft of `typing`; 0 when there is none. */
export const draftHere = async (run: string): Promise<number> =>
  ((await draftOf(storeOf(await open()), `kill-${run}`)) as number | undefined) ?? 0;

/** The notes of `saving`, whole: their ids by number. */
export const savedHere = async (run: string): Promise<Readonly<Record<string, number>>> => {
  const { records } = await wholeOf(await open());
  return Object.fromEntries(
    records
      .filter(({ values }) => values['conversation'] === `g-${run}`)
      .map(({ id, values }) => [id, Number(String(values['text']).slice(words.length))])
  );
};

/** How many of these words any table still holds, as rows. */
export const rowsWith = async (text: string): Promise<number> => {
  const db = await open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return rows.flat().filter((row) => JSON.stringify(row).includes(text)).length;
};

/** Stamps that no context covers, and, of a writer who never changed or erased anything, gaps in their count. */
export const unsound = async (): Promise<readonly string[]> => {
  const { document, records } = await wholeOf(await open());
  return records.flatMap((record) =>
    Object.values(unpack(record).versions)
      .flat()
      .map(({ stamp }) => stamp)
      .filter((stamp) => {
        const { writer, n } = stampParts(stamp);
        return (document.context[writer] ?? 0) < n;
      })
  );
};

/** Both devices write on, and exchange files both ways; whether they then say the same, and what the law says. */
export const converges = async (): Promise<boolean> => {
  const me = storeOf(await open());
  const other = await otherDevice(me.db);
  await write(me, {
    doc,
    changes: [noteNamed(crypto.randomUUID(), 'hier'), change(note, 'base-900', { text: 'hier' })]
  });
  await write(other, {
    doc,
    changes: [noteNamed(crypto.randomUUID(), 'daar'), change(note, 'base-900', { text: 'daar' })]
  });
  const [mine, theirs] = [await wholeOf(me.db), await wholeOf(other.db)];
  const asMerge = ({ document, records }: WholeDocument) => ({
    context: document.context,
    records: records.map(unpack)
  });
  const law = join(asMerge(mine), asMerge(theirs));
  const expected = canonical({
    context: joinContexts(mine.document.context, theirs.document.context),
    records: law.records.flatMap((record) => pack(record) ?? [])
  });
  const incoming = ({ document, records }: WholeDocument) => [{ ...document, records }];
  await importDocuments(me.db, incoming(theirs), { writer: me.pen.writer, now: 0 });
  await importDocuments(other.db, incoming(mine), { writer: other.pen.writer, now: 0 });
  const same = (await stateOf(me.db)) === expected && (await stateOf(other.db)) === expected;
  await other.db.delete();
  return same;
};
