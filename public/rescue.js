// Works when nothing of the app does: a file is gone from the cache, or the browser is too old for it.
(() => {
  const reveal = () => {
    if (document.getElementById('trouble')) return;
    const trouble = document.getElementById('trouble-text').content.cloneNode(true);
    // A screen that stays is the main part; without one, this is.
    const words = trouble.querySelector('main');
    if (document.querySelector('main')) words.replaceWith(...words.childNodes);
    document.body.append(trouble);
  };
  const show = () =>
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', reveal) : reveal();
  addEventListener(
    'error',
    ({ target }) => target?.matches?.('script, link[rel=stylesheet]') && show(),
    true
  );
  addEventListener('vite:preloadError', show);
  addEventListener('hashchange', () => document.querySelector('#app:not(:empty) ~ #trouble')?.remove());
  addEventListener('load', () => setTimeout(() => document.querySelector('#app:empty') && show(), 15000));

  // Takes a newer version if the network has one. Deletes nothing: without network all stays as it is.
  const retry = async () => {
    const changed = (target, name) =>
      new Promise((done) => target.addEventListener(name, done, { once: true }));
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update().catch(() => undefined);
    const next = registration?.installing ?? registration?.waiting;
    if (next?.state === 'installing') await changed(next, 'statechange');
    if (next?.state === 'installed') {
      next.postMessage({ type: 'SKIP_WAITING' });
      await changed(navigator.serviceWorker, 'controllerchange');
    }
    location.reload();
  };
  addEventListener('click', ({ target }) => target.closest?.('#trouble button') && retry());
})();
