import { afterEach, expect, test, vi } from 'vitest';
import { isPersisted, storageEstimate } from '../../src/platform/storage';

afterEach(() => vi.unstubAllGlobals());

/** A visit of its own: it is asked once a visit, and other tests saved something before. */
const newVisit = async () => {
  const module: string = '../../src/platform/storage.ts?visit';
  return (await import(/* @vite-ignore */ module)) as typeof import('../../src/platform/storage');
};

test('the browser is asked once to keep the data, however often something is saved', async () => {
  const { persistOnce } = await newVisit();
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
