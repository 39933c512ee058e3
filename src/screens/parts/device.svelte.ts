import { startServiceWorker, type ServiceWorkerView } from '../../platform/serviceWorker.svelte';
import { askToPersist, isPersisted, storageEstimate } from '../../platform/storage';

let worker: ServiceWorkerView | undefined;
let persisted = $state<boolean>();
let usage = $state<number>();
let room = $state<number>();

/** The state of this device: does it work without internet, does the browser keep the data, how much is there. */
export const device = {
  get offline(): 'checking' | 'ready' | 'incomplete' | 'unsupported' {
    const state = worker?.offline.state ?? 'checking';
    return state === 'offlineReady' ? 'ready' : state;
  },
  /** How many of the app's files are on this device; `undefined` while they were not counted. */
  get files(): { readonly found: number; readonly expected: number } | undefined {
    const offline = worker?.offline;
    return offline && 'found' in offline ? offline : undefined;
  },
  /** Whether the browser promised to keep the data; `undefined` while it was not asked. */
  get persisted(): boolean | undefined {
    return persisted;
  },
  /** Bytes in use on this device. */
  get usage(): number | undefined {
    return usage;
  },
  /** Bytes that the browser still allows. */
  get room(): number | undefined {
    return room;
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
  /** Asks the browser to promise to keep the data; answers whether it does. */
  persist: async (): Promise<boolean> => (persisted = await askToPersist()),
  /** Asks the browser again. */
  refresh: async (): Promise<void> => {
    persisted = await isPersisted();
    const estimate = await storageEstimate();
    usage = estimate?.usage;
    room = estimate && Math.max(0, estimate.quota - estimate.usage);
    await worker?.checkCache();
  }
};
