// A service worker that has every file and changes nothing.
self.addEventListener('message', ({ ports }) => ports[0]?.postMessage({ found: 1, expected: 1 }));
