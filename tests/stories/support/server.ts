import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server of one folder, in a process of its own, so that stopping it really is losing the network. */
export interface Server {
  readonly url: string;
  /** Ends the process and proves it: after this nobody answers on the port. */
  readonly stop: () => Promise<void>;
  /** Starts again at the same address, with the same build or a newer one. */
  readonly start: (folder: string) => Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });

const isRefused = async (url: string): Promise<boolean> => {
  try {
    await fetch(url);
    return false;
  } catch (error) {
    return (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';
  }
};

/** Ends the process of a server and proves it: after this nobody answers. */
export const endServer = async (running: ChildProcess, url: string): Promise<void> => {
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
  if (!(await isRefused(url))) throw new Error(`Somebody still answers on ${url}`);
};

export const serveBuild = async (folder = 'dist'): Promise<Server> => {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  let child: ChildProcess | undefined;

  const start = async (from: string): Promise<void> => {
    const started = spawn(process.execPath, ['.ci/serve.mjs', from, String(port)], {
      stdio: ['pipe', 'pipe', 'inherit']
    });
    child = started;
    await Promise.race([
      once(started.stdout, 'data'),
      once(started, 'exit').then(() => Promise.reject(new Error(`No server on port ${port}`)))
    ]);
  };
  const stop = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running) await endServer(running, url);
  };

  await start(folder);
  return { url, start, stop };
};
