import MiniSearch from 'minisearch';
import { SearchIndex } from '../../../src/search/index';
import { Keeper } from '../../../src/search/keeper';
import { Database } from '../../../src/store/database';
import type { StoredRecord } from '../../../src/store/storedRecord';
import { misspelt } from '../../search/misspelt';
import { makeNotes } from './notes';

/** What the bench asks of a page: both ways of searching, over the same notes in the same database, on one thread. */

const [partnership, talk] = ['bench', 'talk-1'];
const db = new Database();

const fill = async (count: number): Promise<void> => {
  const doc = `${partnership}/shared` as const;
  const put = (records: readonly StoredRecord[]) =>
    db.transaction('rw', db.records.tables, () => db.records.bulkPut(records));
  const record = (id: string, kind: string, values: StoredRecord['values']): StoredRecord => ({
    id,
    doc,
    partnership,
    scope: 'shared',
    kind,
    stamp: '1benchbenchbench1',
    values
  });
  await db.device.put({ key: 'profile', value: { name: 'Noor', side: 'initiative', organisation: '' } });
  await db.documents.put({ doc, partnership, scope: 'shared', context: {}, revision: 1 });
  await put([
    record(partnership, 'partnership', { neighbourhood: 'Lindewijk', initiative: 'Lindewarm' }),
    record(talk, 'conversation', { type: 'start', title: 'Een gesprek' })
  ]);
  const notes = makeNotes(count);
  for (let from = 0; from < count; from += 5000)
    await put(
      notes
        .slice(from, from + 5000)
        .map(({ id, text }, i) =>
          record(id, 'note', { conversation: talk, text, type: 'idea', at: from + i })
        )
    );
};

const readAll = async (): Promise<StoredRecord[]> => db.records.ofKinds([partnership], ['note']);

/** The ids of what was found: the best few, or all. */
type Engine = (query: string, all?: boolean) => readonly string[];

const ours = async (): Promise<Engine> => {
  const index = new SearchIndex();
  await new Keeper(db, index).readAll();
  return (query, all = false) =>
    index.find(query, () => (all ? Infinity : 5)).flatMap(({ best }) => best.map(({ id }) => id));
};

const mini = async (): Promise<Engine> => {
  const peer = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => plain(term),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' }
  });
  for (const { id, values } of await readAll()) peer.add({ id, text: String(values['text']) });
  return (query) => peer.search(query).map(({ id }) => String(id));
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every note in small letters without accents; what it has in it is found. */
const scan = async (): Promise<Engine> => {
  const notes = (await readAll()).map(({ id, values }) => ({ id, text: plain(String(values['text'])) }));
  return (query) => {
    const terms = plain(query).split(/\s+/);
    return notes.filter(({ text }) => terms.every((term) => text.includes(term))).map(({ id }) => id);
  };
};

/** Finds nothing: what reading alone takes. */
const reading = async (): Promise<Engine> => {
  const notes = await readAll();
  return () => notes.slice(0, 0).map(({ id }) => id);
};

const engines = { ours, mini, scan, reading };

/** What somebody types, letter by letter, and with a typing error. */
const typed = misspelt
  .slice(0, 15)
  .flatMap(([right, wrong]) => [right.slice(0, 3), right.slice(0, 5), right, wrong, `${right} wij`]);

let find: Engine = () => [];

/** Reads everything; answers how long it took, in ms. */
const open = async (name: keyof typeof engines): Promise<number> => {
  const start = performance.now();
  find = await engines[name]();
  return performance.now() - start;
};

/** How long a question takes, in ms. */
const ask = (query: string): number => {
  const start = performance.now();
  find(query);
  return performance.now() - start;
};

/** What is not found though it is there. */
const judge = (count: number) => {
  const texts = new Map(makeNotes(count).map(({ id, text }) => [id, ` ${text} `]));
  const finds = (query: string, word: string) =>
    find(query, true).some((id) => texts.get(id)?.includes(` ${word} `));
  const missed = misspelt.filter(([right, wrong]) => !finds(wrong, right)).map(([, wrong]) => wrong);
  return { missed, compound: finds('warmtepomp', 'hybridewarmtepomp') };
};

Object.assign(globalThis, { bench: { fill, open, ask, judge, typed } });
