import type { FixedText, Question, SearchReply, SearchRequest } from './messages';

export interface SearchClient {
  /** Asks; the answer comes to `heard`, and again after each change of what is on the device. */
  readonly ask: (question: Question) => void;
  readonly close: () => void;
}

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Starts the worker that searches.
 *
 * @param fixed texts that are no records, to be found as well.
 * @param start for tests: makes the worker. When it cannot start, `heard` is told that it failed.
 */
export const startSearch = (
  database: string,
  fixed: readonly FixedText[],
  heard: (reply: SearchReply) => void,
  start: () => Worker = newWorker
): SearchClient => {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    heard({ type: 'failed' });
    return { ask: () => undefined, close: () => undefined };
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault(); // told to the person who searches, not to the console
    heard({ type: 'failed' });
  });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => heard(data));
  const send = (request: SearchRequest): void => worker.postMessage(request);
  send({ type: 'start', database, fixed });
  return { ask: (asks) => send({ type: 'ask', asks }), close: () => worker.terminate() };
};
