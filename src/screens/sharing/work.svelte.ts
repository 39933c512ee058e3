import type { Job, ShareClient } from '../../share/client';
import type { Outcome, Progress, Task, Tasks } from '../../share/work';

/** Long work of one part of the screen: what runs now, how far it is, and the way to stop it. */
export const createWork = (client: ShareClient) => {
  let running = $state.raw<{ readonly progress?: Progress; readonly stop: () => void }>();
  let job: Job<unknown> | undefined;

  return {
    get running() {
      return running;
    },
    /** Runs a task; one that was still running here is stopped first. */
    async run<T extends Task>(task: T, asks: Tasks[T]['asks']): Promise<Outcome<Tasks[T]['gives']>> {
      job?.stop();
      const mine = client.run(task, asks, (progress) => {
        if (job === mine) running = { progress, stop: mine.stop };
      });
      job = mine;
      running = { stop: mine.stop };
      const outcome = await mine.outcome;
      if (job === mine) job = running = undefined;
      return outcome;
    }
  };
};

export type Work = ReturnType<typeof createWork>;
