import { afterEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../src/platform/badge';

afterEach(() => vi.unstubAllGlobals());

/** An icon that can carry a number, as the browser offers it. */
const icon = () => {
  const shown: (number | 'none')[] = [];
  vi.stubGlobal('navigator', {
    setAppBadge: async (count: number) => void shown.push(count),
    clearAppBadge: async () => void shown.push('none')
  });
  return shown;
};

test('a number is shown, and zero takes it away', async () => {
  const shown = icon();
  await showBadge(3);
  await showBadge(0);
  expect(shown).toEqual([3, 'none']);
});

test('a device without it, or that refuses, is no trouble', async () => {
  vi.stubGlobal('navigator', {});
  await expect(showBadge(2)).resolves.toBeUndefined();
  await expect(showBadge(0)).resolves.toBeUndefined();
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  vi.stubGlobal('navigator', { setAppBadge: refuse, clearAppBadge: refuse });
  await expect(showBadge(2)).resolves.toBeUndefined();
  await expect(showBadge(0)).resolves.toBeUndefined();
});

test('the browser of these tests has it, and takes the number as it is given', async () => {
  const [set, clear] = [vi.spyOn(navigator, 'setAppBadge'), vi.spyOn(navigator, 'clearAppBadge')];
  await showBadge(2);
  await showBadge(0);
  expect(set.mock.settledResults).toEqual([{ type: 'fulfilled', value: undefined }]);
  expect(clear.mock.settledResults).toEqual([{ type: 'fulfilled', value: undefined }]);
});
