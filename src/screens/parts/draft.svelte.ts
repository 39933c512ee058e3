import { holdDirty } from '../../platform/dirty';
import { draftOf, dropDraft, handOverDraft, saveDraft } from '../../store/drafts';
import type { Store } from '../../store/store';

/** Pauses between two writes of one draft: short enough that a killed phone loses less than a second. */
const rhythm = 300;

export interface DraftKeeper {
  /** Keeps what is on the screen now; on disk within a second, and before the page can go away. */
  readonly save: (value: unknown) => void;
  /** What was typed here before and not kept; `undefined` when there is nothing. */
  readonly load: () => Promise<unknown>;
  /** The words are kept or thrown away: the draft goes. */
  readonly drop: () => Promise<void>;
  /** The words go into a transaction that drops the draft itself; until then the draft has every one of them. */
  readonly settled: () => void;
}

/**
 * The draft of one place on the screen, by its key. While there are words in it the page counts as dirty, so no
 * update reloads it. Call it while a component is being set up: it stops with the component.
 */
export const draftFor = (store: Store, key: string, partnership: string): DraftKeeper => {
  /** What is not known to be on disk. */
  let unsafe: { value: unknown } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const write = async () => {
    const writing = unsafe;
    if (writing === undefined) return;
    await saveDraft(store, key, partnership, writing.value);
    if (unsafe === writing) unsafe = undefined;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    // In turn, so that an older text can never land after a newer one. A failed draft is tried again at the next key.
    work = work.then(write).catch(() => undefined);
  };
  const handOver = () => {
    if (unsafe !== undefined) handOverDraft(store, key, partnership, unsafe.value);
  };
  const leave = () => {
    handOver();
    flush(); // for a page that stays: an older text may be on its way
  };
  const onhide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
    unsafe = undefined;
    release?.();
    release = undefined;
  };

  $effect(() => {
    document.addEventListener('visibilitychange', onhide);
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      release?.();
      document.removeEventListener('visibilitychange', onhide);
      window.removeEventListener('pagehide', leave);
    };
  });

  return {
    save: (value) => {
      unsafe = { value };
      release ??= holdDirty();
      timer ??= setTimeout(flush, rhythm);
    },
    load: () => draftOf(store, key),
    drop: async () => {
      forget();
      work = work.then(() => dropDraft(store, key)).catch(() => undefined);
      await work;
    },
    settled: () => {
      handOver();
      forget();
    }
  };
};
