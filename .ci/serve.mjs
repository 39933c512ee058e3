// Serves a finished build, with its service worker, as a static host would; Vite answers all with `no-cache`.
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';

/** Starts serving `outDir` on `port`; rejects when the port is taken. */
export const serve = (outDir, port) =>
  preview({
    logLevel: 'silent',
    build: { outDir },
    preview: { port, strictPort: true, host: 'localhost' }
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [outDir, port] = process.argv.slice(2);
  process.stdin.on('end', () => process.exit()).resume(); // whoever started this is gone
  await serve(outDir, Number(port));
  console.log('ready');
}
