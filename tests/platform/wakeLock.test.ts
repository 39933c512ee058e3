import { afterEach, expect, test, vi } from 'vitest';
import { keepScreenOn } from '../../src/platform/wakeLock';

/** A browser's wake lock: `drop` is what it does when the app leaves the screen. */
const screenLock = () => {
  const sentinels: (EventTarget & { release: () => Promise<void> })[] = [];
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: async () => {
        const sentinel = new EventTarget();
        sentinels.push(
          Object.assign(sentinel, { release: async () => void sentinel.dispatchEvent(new Event('release')) })
        );
        return sentinels.at(-1);
      }
    }
  });
  return { asked: () => sentinels.length, drop: () => sentinels.at(-1)?.dispatchEvent(new Event('release')) };
};

afterEach(() => vi.unstubAllGlobals());

test('the screen stays on, is asked for again after the app was away, and no longer when let go', async () => {
  const lock = screenLock();
  const heard: boolean[] = [];
  const release = keepScreenOn((on) => heard.push(on));
  await expect.poll(() => heard).toEqual([true]);
  lock.drop();
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => heard).toEqual([true, false, true]);
  release();
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => heard).toEqual([true, false, true, false]);
  expect(lock.asked()).toBe(2);
});

test('let go before the browser answered, the screen is not kept on', async () => {
  const lock = screenLock();
  const heard: boolean[] = [];
  keepScreenOn((on) => heard.push(on))();
  await expect.poll(lock.asked).toBe(1);
  await expect.poll(() => heard).toEqual([false]);
});

test('a browser that cannot, or will not, says so', async () => {
  const heard: boolean[] = [];
  vi.stubGlobal('navigator', {});
  keepScreenOn((on) => heard.push(on))();
  vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('low battery')) } });
  keepScreenOn((on) => heard.push(on))();
  await expect.poll(() => heard).toEqual([false, false]);
});
