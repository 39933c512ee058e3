import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endServer, freePort, type Server } from './server';

/** A web server as a municipality has one: nginx with our own configuration, and the app in a folder of the site. */
export interface Host extends Server {
  /** Puts another build in place while people use the app. */
  readonly deploy: (folder: string) => void;
}

const path = 'samenspel';

/** The configuration that we hand out, but for the port and the place; around it the little that Debian has there. */
const configuration = (home: string, port: number): string => {
  const ours = readFileSync('docs/hosting/nginx.conf', 'utf8');
  const here = ours
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${home}/www;`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${home}/${of};`
  );
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    master_process off;
    pid ${home}/pid;
    error_log stderr notice;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${own.join('\n')}
      ${here}
    }`;
};

/** Starts Debian's nginx on a free port, as a process of its own; the nginx of the machine is left alone. */
export const serveByNginx = async (build = 'dist'): Promise<Host> => {
  const home = mkdtempSync(join(tmpdir(), 'samenspel-nginx-'));
  const port = await freePort();
  const url = `http://localhost:${port}/${path}/`;
  mkdirSync(join(home, 'www'));
  writeFileSync(join(home, 'nginx.conf'), configuration(home, port));
  let child: ChildProcess | undefined;
  process.once('exit', () => child?.kill());

  const deploy = (folder: string): void => {
    symlinkSync(resolve(folder), join(home, 'next'));
    renameSync(join(home, 'next'), join(home, 'www', path)); // at once: nobody gets half of each
  };
  const start = async (folder: string): Promise<void> => {
    deploy(folder);
    const started = spawn('/usr/sbin/nginx', ['-p', home, '-c', 'nginx.conf'], {
      stdio: ['ignore', 'ignore', 'pipe']
    });
    child = started;
    let said = '';
    const ready = new Promise<void>((listening) =>
      started.stderr.on('data', (words) => {
        said += String(words);
        if (said.includes('start worker') || said.includes('OS:')) listening();
      })
    );
    await Promise.race([
      ready,
      once(started, 'exit').then(() => Promise.reject(new Error(`nginx does not run: ${said}`)))
    ]);
  };
  const stop = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running) await endServer(running, url);
  };

  await start(build);
  return { url, start, stop, deploy };
};
