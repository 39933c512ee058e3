import { Database } from '../store/database';
import { OwnWriterError } from '../store/import';
import { DeltaGapError } from '../store/incoming';
import { storageProblemOf, type StorageProblem } from '../store/problem';
import { openDesk, type Desk } from './desk';
import type { Problem } from './problem';
import type { Reply, Request, Step } from './work';

/** Files in and out, off the main thread. One task at a time; `stop` ends the running one without a trace. */
class Stopped extends Error {}

const progressEvery = 50; // ms: more often than a screen is drawn helps nobody

let stopping = false;
let told = 0;
let desk: Desk | undefined;

const reply = (message: Reply): void => self.postMessage(message);

const step: Step = (stage, done, total) => {
  if (stopping) throw new Stopped();
  const now = performance.now();
  if (done < total && now - told < progressEvery) return;
  told = now;
  reply({ type: 'progress', progress: { stage, done, total } });
};

const storageProblems: Readonly<Record<StorageProblem, Problem>> = {
  full: { type: 'storageFull' },
  unavailable: { type: 'storageUnavailable' },
  newer: { type: 'storageGone' },
  gone: { type: 'storageGone' },
  unknown: { type: 'unknown' }
};

/** Dexie hands on what a step threw, sometimes inside an error of its own. */
const isOrWraps = (error: unknown, kind: new (...args: never[]) => Error): boolean =>
  error instanceof kind || (error instanceof Error && (error as { inner?: unknown }).inner instanceof kind);

const ask = (at: Desk, request: Exclude<Request, { type: 'start' | 'stop' }>) => {
  if (request.type === 'open') return at.open(request.asks);
  if (request.type === 'merge') return at.merge(request.asks);
  if (request.type === 'make') return at.make(request.asks);
  if (request.type === 'undo') return at.undo(request.asks);
  if (request.type === 'find') return at.find(request.asks);
  if (request.type === 'follow') return at.follow(request.asks);
  return at.survey(request.asks);
};

const perform = async (request: Exclude<Request, { type: 'start' | 'stop' }>): Promise<void> => {
  if (desk === undefined) return;
  stopping = false;
  try {
    const did = await ask(desk, request);
    reply({
      type: 'outcome',
      outcome: did.ok ? { state: 'done', value: did.value } : { state: 'failed', problem: did.problem }
    });
  } catch (error) {
    if (isOrWraps(error, Stopped)) return reply({ type: 'outcome', outcome: { state: 'stopped' } });
    const problem: Problem = isOrWraps(error, OwnWriterError)
      ? { type: 'ownWriter' }
      : isOrWraps(error, DeltaGapError)
        ? { type: 'deltaGap' }
        : storageProblems[storageProblemOf(error)];
    reply({ type: 'outcome', outcome: { state: 'failed', problem } });
  }
};

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'start') {
    desk = openDesk(new Database(data.database, 'relaxed'), step);
    reply({ type: 'ready' });
  } else if (data.type === 'stop') stopping = true;
  else void perform(data);
});
