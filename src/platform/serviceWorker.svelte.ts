import { messageSW, Workbox } from 'workbox-window';
import { isDirtyHere, whenAllClean } from './dirty';
import { whenIdle } from './idle';
import type { Check, ToWorker } from './workerMessages';

/** Whether the app opens without a network. `offlineReady` only after every file was found in the cache. */
export type OfflineState =
  | { readonly state: 'checking' }
  | ({ readonly state: 'offlineReady' | 'incomplete' } & Check)
  /** `insecure`: plain http under another name than localhost. `refused`: the browser would not install it. */
  | { readonly state: 'unsupported'; readonly why: 'insecure' | 'noServiceWorker' | 'refused' };

/** `waiting`: a new version can be taken. `taken`: it was, and this page waits for a reload because of its draft. */
export type UpdateState = 'none' | 'waiting' | 'taken';

/** Why a new version was not taken; `applied` when it was and the pages reload. */
export type ApplyOutcome = 'applied' | 'dirtyHere' | 'dirtyElsewhere' | 'nothing';

/** The service worker as screens see it; both states are reactive. */
export interface ServiceWorkerView {
  readonly offline: OfflineState;
  readonly update: UpdateState;
  /** Takes the new version and reloads every tab, unless somebody is writing in one. */
  readonly applyUpdate: () => Promise<ApplyOutcome>;
  /** Looks again whether every file is in the cache; missing ones are fetched when there is a network. */
  readonly checkCache: () => Promise<void>;
}

const hour = 3_600_000;

/** Registers the service worker and follows it for as long as the page lives. Call once, at the start. */
export const startServiceWorker = (url = './worker.js'): ServiceWorkerView => {
  let offline = $state.raw<OfflineState>({ state: 'checking' });
  let update = $state<UpdateState>('none');
  let registration: ServiceWorkerRegistration | undefined;

  const checkCache = async (): Promise<void> => {
    const active = registration?.active;
    if (!active) return;
    const count = (await messageSW(active, { type: 'CHECK' } satisfies ToWorker)) as Check;
    offline = { state: count.found === count.expected ? 'offlineReady' : 'incomplete', ...count };
  };

  const applyUpdate = async (): Promise<ApplyOutcome> => {
    if (isDirtyHere()) return 'dirtyHere';
    if (update === 'taken') {
      location.reload();
      return 'applied';
    }
    const waiting = registration?.waiting;
    if (!waiting) return 'nothing';
    const ran = await whenAllClean(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      );
      waiting.postMessage({ type: 'SKIP_WAITING' } satisfies ToWorker);
      await taken;
    });
    return ran ? 'applied' : 'dirtyElsewhere';
  };

  const register = async (): Promise<void> => {
    const workbox = new Workbox(url);
    let controlled = navigator.serviceWorker.controller !== null;
    workbox.addEventListener('waiting', () => (update = 'waiting'));
    workbox.addEventListener('activated', () => void checkCache());
    workbox.addEventListener('controlling', () => {
      // The first worker of all takes over a page that already runs its version: nothing to reload for.
      if (!controlled) controlled = true;
      else if (isDirtyHere()) update = 'taken';
      else location.reload();
    });
    try {
      registration = await workbox.register({ immediate: true });
    } catch {
      offline = { state: 'unsupported', why: 'refused' };
      return;
    }
    if (!registration) return;
    controlled ||= registration.active !== null; // a page loaded past the worker (Shift+reload) is an old one too
    void checkCache();

    const look = () => {
      if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined); // offline is no news
    };
    document.addEventListener('visibilitychange', look);
    setInterval(look, hour);
    void whenIdle().then(look); // the browser looks by itself when a page opens, but not always
  };

  if (!window.isSecureContext) offline = { state: 'unsupported', why: 'insecure' };
  else if (!('serviceWorker' in navigator)) offline = { state: 'unsupported', why: 'noServiceWorker' };
  else void register();

  return {
    get offline() {
      return offline;
    },
    get update() {
      return update;
    },
    applyUpdate,
    checkCache
  };
};
