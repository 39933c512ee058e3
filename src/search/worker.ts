import { kinds } from '../model/kinds';
import type { DocumentKey } from '../model/scope';
import { searchableTexts } from '../model/searchable';
import type { Database } from '../store/database';
import { placeOf } from '../store/storedRecord';
import { openDatabase } from '../store/open';
import { recordsAt, watchRecords } from '../store/searching';
import { SearchIndex, type Group } from './index';
import { Keeper } from './keeper';
import { marker, type Piece } from './marks';
import type { FixedText, Hit, HitGroup, Question, SearchReply, SearchRequest } from './messages';

/** Search, off the main thread: nobody who types waits for it. */
const fixedDocument = 'fixed';
const firstPause = 400; // ms: while everything is still being read

const index = new SearchIndex();
const fixedTexts = new Map<string, FixedText>();
let db: Database | undefined;
let keeper: Keeper | undefined;
let complete = false;
let asked: Question | undefined;
let answered = 0;
let pause = firstPause;

const reply = (message: SearchReply): void => self.postMessage(message);
const failed = (): void => reply({ type: 'failed' });

/** The text in which most was found. */
const bestOf = (texts: readonly string[], mark: (text: string) => readonly Piece[]): readonly Piece[] => {
  const marks = (pieces: readonly Piece[]) => pieces.filter(({ found }) => found).length;
  const [best = []] = texts.map(mark).sort((a, b) => marks(b) - marks(a));
  return best;
};

/** Groups with what fits best first, then in the order of the kinds; texts that are no records come last. */
const inOrder = (groups: readonly Group[]): readonly Group[] => {
  const order = [...kinds.keys()];
  const placeIn = ({ kind }: Group) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const score = ({ best: [first] }: Group) => first?.score ?? 0;
  return [...groups].sort((a, b) => score(b) - score(a) || placeIn(a) - placeIn(b));
};

const answer = async (at: Database, to: Question): Promise<void> => {
  const limitOf = (kind: string) => (to.more?.kind === kind ? to.more.limit : to.limit);
  const groups = inOrder(index.find(to.query, limitOf, keeper?.hiddenDocuments));
  const isComplete = complete;
  const places = groups.flatMap(({ best }) => best).filter(({ doc }) => doc !== fixedDocument);
  const records = new Map(
    (await recordsAt(at, places as { doc: DocumentKey; id: string }[])).map((one) => [placeOf(one), one])
  );
  const mark = marker(to.query);
  const filled = groups.map(({ kind, count, best }): HitGroup => {
    const hits = best.flatMap(({ doc, id }): Hit[] => {
      const key = `${doc} ${id}`;
      const record = records.get(key);
      const texts = record ? searchableTexts(record) : doc === fixedDocument && fixedTexts.get(id)?.texts;
      return texts ? [{ key, id, pieces: bestOf(texts, mark), ...(record && { record }) }] : [];
    });
    return { kind, count, hits };
  });
  if (asked === to) reply({ type: 'answer', to, groups: filled, complete: isComplete });
};

const answerAgain = (): void => {
  answered = performance.now();
  if (db !== undefined && asked !== undefined) answer(db, asked).catch(failed);
};

/**
 * While everything is being read, what was found so far: each time after twice as long, for a list that keeps changing
 * can neither be tapped nor listened to.
 */
const readSome = (): void => {
  if (complete || performance.now() - answered < pause) return;
  pause *= 2;
  answerAgain();
};

/** One reading after the other. */
let reading: Promise<void> = Promise.resolve();
const read = (work: () => Promise<void>): void => {
  reading = reading.then(work).then(answerAgain).catch(failed);
};

const start = async (database: string, fixed: readonly FixedText[]): Promise<void> => {
  for (const one of fixed) {
    fixedTexts.set(one.id, one);
    index.put({ doc: fixedDocument, at: 0, ...one });
  }
  // Of a device that is wiped nothing stays behind, not in memory either.
  const forget = () => {
    failed();
    self.close();
  };
  const opened = await openDatabase({ onblocked: failed, onletgo: forget }, database);
  const keeping = new Keeper(opened, index, readSome);
  [db, keeper] = [opened, keeping];
  // From before the first reading on, so that no change falls between.
  watchRecords(opened, (changed) =>
    read(() => (changed === undefined ? keeping.readAll() : keeping.readChanged(changed)))
  );
  read(async () => {
    await keeping.readAll();
    complete = true;
  });
};

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'start') start(data.database, data.fixed).catch(failed);
  else {
    asked = data.asks;
    pause = firstPause;
    answerAgain();
  }
});
