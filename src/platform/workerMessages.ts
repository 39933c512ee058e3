/** What a page may ask of the service worker; `SKIP_WAITING` is the name workbox-window uses. */
export type ToWorker = { readonly type: 'SKIP_WAITING' } | { readonly type: 'CHECK' };

/** How many of the app's files are in the cache. */
export interface Check {
  readonly found: number;
  readonly expected: number;
}
