import type { Shared } from '../../platform/sharedFile';
import type { ShareClient } from '../../share/client';
import type { Preview } from '../../share/preview';
import type { Problem } from '../../share/problem';
import type { Merged } from '../../share/work';
import type { UndoObstacle } from '../../store/journal';
import type { App } from '../parts/app';
import { createWork } from './work.svelte';

/** How far a file is on its way in. */
export type Incoming =
  | { readonly step: 'idle' | 'opening' | 'stopped' | 'several' | 'undoing' | 'undone' }
  /** A share sheet brought nothing, or its file could not be kept. */
  | { readonly step: 'emptyHanded' | 'notKept' }
  /** A file under a passphrase waits for it; `wrong` after a try. */
  | { readonly step: 'locked'; readonly file: Blob; readonly wrong: boolean }
  | { readonly step: 'refused'; readonly during: 'open' | 'merge'; readonly problem: Problem }
  | { readonly step: 'preview' | 'merging'; readonly preview: Preview }
  | { readonly step: 'merged'; readonly merged: Merged }
  | { readonly step: 'obstacle'; readonly obstacle: UndoObstacle };

/** A file on its way in: open, look, merge, and perhaps undo. */
export const createIncoming = (client: ShareClient, app: App) => {
  const work = createWork(client);
  let now = $state.raw<Incoming>({ step: 'idle' });

  const refuse = (during: 'open' | 'merge', problem: Problem): Incoming => ({
    step: 'refused',
    during,
    problem
  });

  const look = async (file: Blob, passphrase?: string) => {
    const mine: Incoming = { step: 'opening' };
    now = mine;
    const { writer } = app.store.pen;
    const outcome = await work.run('open', {
      file,
      writer,
      side: app.profile.side,
      ...(passphrase !== undefined && { passphrase })
    });
    if (now !== mine) return; // another file was opened meanwhile
    if (outcome.state === 'done') now = { step: 'preview', preview: outcome.value };
    else if (outcome.state === 'stopped') now = { step: 'stopped' };
    else if (outcome.problem.type === 'locked' || outcome.problem.type === 'wrongPassphrase')
      now = { step: 'locked', file, wrong: outcome.problem.type === 'wrongPassphrase' };
    else now = refuse('open', outcome.problem);
  };

  return {
    get now() {
      return now;
    },
    get running() {
      return work.running;
    },

    /** Opens what somebody chose, dropped or pasted. While merging, a new file has to wait. */
    async open(files: readonly Blob[]) {
      const [file, ...others] = files;
      if (file === undefined || now.step === 'merging' || now.step === 'undoing') return;
      if (others.length > 0) return void (now = { step: 'several' });
      await look(file);
    },

    /** Says why the share sheet brought no file. */
    turnAway(shared: Exclude<Shared, '1'>, bytes: number) {
      const answers: Record<typeof shared, Incoming> = {
        niets: { step: 'emptyHanded' },
        meer: { step: 'several' },
        groot: refuse('open', { type: 'tooLarge', bytes }),
        mislukt: { step: 'notKept' }
      };
      if (now.step !== 'merging' && now.step !== 'undoing') now = answers[shared];
    },

    /** Tries a passphrase on the file that waits for one. */
    async unlock(passphrase: string) {
      if (now.step === 'locked') await look(now.file, passphrase);
    },

    async merge() {
      if (now.step !== 'preview') return;
      now = { step: 'merging', preview: now.preview };
      const { writer } = app.store.pen;
      const outcome = await work.run('merge', { writer, now: app.store.pen.now() });
      if (outcome.state === 'done') now = { step: 'merged', merged: outcome.value };
      else now = outcome.state === 'stopped' ? { step: 'stopped' } : refuse('merge', outcome.problem);
    },

    async undo(entry: number) {
      now = { step: 'undoing' };
      const outcome = await work.run('undo', { entry });
      if (outcome.state === 'failed') now = refuse('merge', outcome.problem);
      else if (outcome.state === 'stopped' || outcome.value.obstacle === undefined) now = { step: 'undone' };
      else now = { step: 'obstacle', obstacle: outcome.value.obstacle };
    },

    cancel() {
      now = { step: 'idle' };
    }
  };
};

export type IncomingFile = ReturnType<typeof createIncoming>;
