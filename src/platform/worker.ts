import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { lastResort } from './lastResort';
import { keepShared, sharedPath } from './sharedFile';
import type { Check, ToWorker } from './workerMessages';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[];
};

// Installing fetches every file of the app, removing what an older version left is part of activating.
const precache = new PrecacheController();
// Servers may answer `Vary: Origin`, and module scripts carry that header: a plain lookup would miss.
precache.strategy.matchOptions = { ignoreVary: true };
precache.precache(self.__WB_MANIFEST);

// What a share sheet posts is kept, and the app opens on it: into the preview, never straight in.
registerRoute(
  ({ url }) => url.href === new URL(sharedPath, self.registration.scope).href,
  async ({ request }) => {
    const { shared, bytes } = await keepShared(request);
    const query = `gedeeld=${shared}${bytes === undefined ? '' : `&bytes=${bytes}`}`;
    return Response.redirect(new URL(`./#/delen?${query}`, self.registration.scope).href, 303);
  },
  'POST'
);
registerRoute(new PrecacheRoute(precache));
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL('index.html')));
// The first file is gone and the server has another version of it: that version will do, it brings its worker.
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? fetch(request).catch(lastResort) : Response.error()
);

/** Counts what is really there, after fetching anew what the browser threw away, if the network allows. */
const check = async (): Promise<Check> => {
  const cache = await caches.open(precache.strategy.cacheName);
  const keys = [...precache.getURLsToCacheKeys().values()];
  const present = await Promise.all(
    keys.map(async (key) => (await cache.match(key, { ignoreVary: true })) !== undefined || mend(cache, key))
  );
  return { found: present.filter(Boolean).length, expected: keys.length };
};

/** Only with a checksum: the server may hold a newer version, of which one file would not fit the others. */
const mend = async (cache: Cache, key: string): Promise<boolean> => {
  const integrity = precache.getIntegrityForCacheKey(key);
  if (!integrity) return false;
  try {
    const response = await fetch(key, { integrity, cache: 'reload' });
    if (!response.ok) return false;
    await cache.put(key, response);
    return true;
  } catch {
    return false; // no network, or another version: what is cached stays as it is
  }
};

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type } = event.data as ToWorker;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  else if (type === 'CHECK') {
    event.waitUntil(check().then((answer) => event.ports[0]?.postMessage(answer)));
  }
});
