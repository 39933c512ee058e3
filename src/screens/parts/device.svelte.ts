import { startServiceWorker, type ServiceWorkerView } from '../../platform/serviceWorker.svelte';
import { isPersisted, storageEstimate } from '../../platform/storage';

let worker: ServiceWorkerView | undefined;
let persisted = $state<boolean>();
let usage = $state<number>();

/** The state of this device: does it work without internet, does the browser keep the data, how much is there. */
export const device = {
  get offline(): 'checking' | 'ready' | 'incomplete' | 'unsupported' {
    const state = worker?.offline.state ?? 'checking';
    return state === 'offlineReady' ? 'ready' : state;
  },
  /** Whether the browser promised to keep the data; `undefined` while it was not asked. */
  get persisted(): boolean | undefined {
    return persisted;
  },
  /** Bytes in use on this device. */
  get usage(): number | undefined {
    return usage;
  },
  get update(): ServiceWorkerView['update'] {
    return worker?.update ?? 'none';
  },
  applyUpdate: async (): Promise<'applied' | 'dirtyHere' | 'dirtyElsewhere' | 'nothing'> =>
    worker?.applyUpdate() ?? 'nothing',
  /** Starts the service worker; once, when the app starts. */
  start: (): void => {
    if (import.meta.env.PROD) worker = startServiceWorker();
  },
  /** Asks the browser again. */
  refresh: async (): Promise<void> => {
    persisted = await isPersisted();
    usage = (await storageEstimate())?.usage;
    await worker?.checkCache();
  }
};
