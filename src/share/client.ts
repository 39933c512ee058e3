import type { Outcome, Progress, Reply, Request, Task, Tasks } from './work';

/** Work under way: its outcome, and the way to stop it. */
export interface Job<T> {
  readonly outcome: Promise<Outcome<T>>;
  /** Ends it without a trace. When it was finished just before, the outcome says so. */
  readonly stop: () => void;
}

export interface ShareClient {
  /** Starts a task. One at a time: the next begins when the one before has ended. */
  readonly run: <T extends Task>(
    task: T,
    asks: Tasks[T]['asks'],
    progress?: (progress: Progress) => void
  ) => Job<Tasks[T]['gives']>;
  readonly close: () => void;
}

const noWorker: Outcome<never> = { state: 'failed', problem: { type: 'noWorker' } };

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Starts the worker for files in and out.
 *
 * @param start for tests: makes the worker. When it cannot start, every task answers `noWorker`.
 */
export const startShareClient = (database: string, start: () => Worker = newWorker): ShareClient => {
  let listener: ((reply: Reply) => void) | undefined;
  let worker: Worker | undefined;
  let lost = false;

  const ready = new Promise<boolean>((resolve) => {
    const fail = () => {
      lost = true;
      listener?.({ type: 'outcome', outcome: noWorker });
      resolve(false);
    };
    try {
      worker = start();
    } catch {
      return fail();
    }
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // told to the person who waits, not to the console
      fail();
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'ready') resolve(true);
      else listener?.(data);
    });
    send({ type: 'start', database });
  });

  function send(request: Request): void {
    worker?.postMessage(request);
  }

  let last: Promise<unknown> = ready;

  return {
    run(task, asks, progress = () => undefined) {
      let running = false;
      let stopped = false;
      const begin = () =>
        new Promise<Outcome<unknown>>((resolve) => {
          if (stopped) return resolve({ state: 'stopped' });
          if (lost) return resolve(noWorker);
          running = true;
          listener = (reply) => {
            if (reply.type === 'progress') progress(reply.progress);
            if (reply.type !== 'outcome') return;
            running = false;
            listener = undefined;
            resolve(reply.outcome);
          };
          send({ type: task, asks } as Request);
        });
      const outcome = last.then(begin);
      last = outcome;
      const stop = () => {
        stopped = true;
        if (running) send({ type: 'stop' });
      };
      return { outcome: outcome as Promise<Outcome<Tasks[typeof task]['gives']>>, stop };
    },
    close: () => worker?.terminate()
  };
};
