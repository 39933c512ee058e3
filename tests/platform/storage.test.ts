import { afterEach, expect, test, vi } from 'vitest';
import { isPersisted, persistOnce, storageEstimate } from '../../src/platform/storage';

afterEach(() => vi.unstubAllGlobals());

test('the browser is asked once to keep the data, however often something is saved', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
  expect(await Promise.all([persistOnce(), persistOnce()])).toEqual([true, true]);
  expect(await persistOnce()).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
});

test('a browser that knows nothing of this promises nothing, and nothing breaks', async () => {
  vi.stubGlobal('navigator', {});
  expect(await isPersisted()).toBe(false);
  expect(await storageEstimate()).toBeUndefined();
});
