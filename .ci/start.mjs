// `npm start`: builds the app and serves it as it will be used, with its service worker.
import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { serve } from './serve.mjs';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const portAt = process.argv.indexOf('--port');
const port = portAt === -1 ? 4173 : Number(process.argv[portAt + 1]);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop('Kies een poort tussen 1 en 65535: npm start -- --port 4174');
}

const taken = `Poort ${port} is bezet. Stop het andere programma of kies een poort: npm start -- --port ${port + 1}`;
const answers = () =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

if (await answers()) stop(taken); // before the build, so that nobody waits for this sentence

try {
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
} catch ({ stdout, stderr }) {
  stop(`${stdout}\n${stderr}\nSamenspel kon niet worden gebouwd; hierboven staat waarom.`);
}

const server = await serve('dist', port).catch(() => stop(taken));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.removeAllListeners(signal); // Vite's own ends with an error code, as if something went wrong
  process.on(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
console.log(`Samenspel staat klaar op http://localhost:${port}`);
