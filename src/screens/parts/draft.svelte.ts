import { holdDirty } from '../../platform/dirty';
import { draftOf, dropDraft, saveDraft } from '../../store/drafts';
import type { Store } from '../../store/store';

/** Pauses between two writes of one draft: short enough that a killed phone loses less than a second. */
const rhythm = 300;

export interface DraftKeeper {
  /** Keeps what is on the screen now; on disk within a second, at once when the page is hidden. */
  readonly save: (value: unknown) => void;
  /** What was typed here before and not kept; `undefined` when there is nothing. */
  readonly load: () => Promise<unknown>;
  /** The words are kept or thrown away: the draft goes. */
  readonly drop: () => Promise<void>;
  /** The words were kept in a transaction that dropped the draft itself. */
  readonly settled: () => void;
}

/**
 * The draft of one place on the screen, by its key. While there are words in it the page counts as dirty, so no
 * update reloads it. Call it while a component is being set up: it stops with the component.
 */
export const draftFor = (store: Store, key: string, partnership: string): DraftKeeper => {
  let pending: { value: unknown } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === undefined) return;
    const { value } = pending;
    pending = undefined;
    // In turn, so that an older text can never land after a newer one. A failed draft is tried again at the next key.
    work = work.then(() => saveDraft(store, key, partnership, value)).catch(() => undefined);
  };
  const onhide = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const settled = () => {
    clearTimeout(timer);
    timer = undefined;
    pending = undefined;
    release?.();
    release = undefined;
  };

  $effect(() => {
    document.addEventListener('visibilitychange', onhide);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      release?.();
      document.removeEventListener('visibilitychange', onhide);
      window.removeEventListener('pagehide', flush);
    };
  });

  return {
    save: (value) => {
      pending = { value };
      release ??= holdDirty();
      timer ??= setTimeout(flush, rhythm);
    },
    load: () => draftOf(store, key),
    drop: async () => {
      settled();
      work = work.then(() => dropDraft(store, key)).catch(() => undefined);
      await work;
    },
    settled
  };
};
