const dirtyLock = 'samenspel-dirty';

let heldHere = 0;

/** Whether somebody is writing in this tab. */
export const isDirtyHere = (): boolean => heldHere > 0;

/**
 * Says to all tabs: in this one stands text that a reload would disturb. Returns how to take that back.
 * A lock and not a stored mark, because the browser drops it when the tab closes or crashes.
 */
export const holdDirty = (): (() => void) => {
  heldHere += 1;
  let free: () => void = () => undefined;
  const freed = new Promise<void>((resolve) => (free = resolve));
  void navigator.locks?.request(dirtyLock, { mode: 'shared' }, () => freed);
  let held = true;
  return () => {
    if (held) heldHere -= 1;
    held = false;
    free();
  };
};

/** Runs `act` only if no tab is dirty, and lets none become so until it is done. Answers whether it ran. */
export const whenAllClean = (act: () => Promise<void>): Promise<boolean> =>
  navigator.locks.request(dirtyLock, { ifAvailable: true }, async (lock) => {
    if (lock) await act();
    return lock !== null;
  });
