/** Whether this browser can keep the screen on. */
export const canKeepScreenOn = (): boolean => 'wakeLock' in navigator;

/**
 * Keeps the screen on until the returned function is called. Browsers drop the lock when the app leaves the
 * screen, so it is asked anew on return; `changed` hears whether the screen stays on now.
 */
export const keepScreenOn = (changed: (on: boolean) => void = () => undefined): (() => void) => {
  let wanted = true;
  let lock: WakeLockSentinel | undefined;
  let asking = false;

  const ask = async (): Promise<void> => {
    if (asking || lock || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => {
        lock = undefined;
        changed(false);
      });
      if (wanted) changed(true);
      else void lock.release();
    } catch {
      changed(false); // low battery, or not allowed here
    }
    asking = false;
  };

  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  if (canKeepScreenOn()) void ask();
  else changed(false);

  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    void lock?.release();
  };
};
