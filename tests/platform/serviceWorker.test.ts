import { afterEach, expect, test, vi } from 'vitest';
import { startServiceWorker } from '../../src/platform/serviceWorker.svelte';

const worker = '/tests/platform/quiet.worker.js';
const hour = 3_600_000;

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await (await navigator.serviceWorker.getRegistration(worker))?.unregister();
});

test('looks for a new version every hour and when somebody comes back, and offline is no trouble', async () => {
  const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const update = vi.spyOn(ServiceWorkerRegistration.prototype, 'update');
  update.mockRejectedValue(new TypeError('no network'));
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const view = startServiceWorker(worker);
  await vi.waitFor(() => expect(view.offline.state).toBe('offlineReady'));
  update.mockClear();

  vi.advanceTimersByTime(hour);
  expect(update).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2 * hour);
  expect(update).toHaveBeenCalledTimes(3);

  visible.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(hour);
  expect(update, 'not for a page that nobody looks at').toHaveBeenCalledTimes(3);
  visible.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update).toHaveBeenCalledTimes(4);
  expect(view.update).toBe('none');
});
