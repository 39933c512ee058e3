import { createServer } from 'vite';

/** The sources of the app, and modules of the tests that use them, for a page of a real browser. */
export interface Sources {
  readonly origin: string;
  /** An empty page at this origin. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `src` and `tests` as they stand; `entries`: the modules that pages will import. */
export const serveSources = async (entries: readonly string[]): Promise<Sources> => {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'warn',
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: {
      entries: [...entries],
      exclude: ['@automerge/automerge', 'loro-crdt'] // they find their WebAssembly beside them
    }
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address !== 'object') throw new Error('No port');
  const origin = `http://localhost:${address.port}`;
  return { origin, url: `${origin}/tests/bench/browser/index.html`, stop: () => server.close() };
};
