import { readFileSync } from 'node:fs';
import { securityPolicy } from '../../src/platform/securityPolicy';
import { filesOf } from './support/device';
import { serveByNginx } from './support/nginx';
import { expect, test } from './support/test';

const policy = `${securityPolicy}; frame-ancestors 'none'`;
const everywhere = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': expect.stringContaining('camera=(self)'),
  'cross-origin-opener-policy': 'same-origin'
};

test('nginx with our configuration says what may be kept, what may run, and what each file is', async () => {
  const server = await serveByNginx();
  const get = async (file: string, init: RequestInit = {}) => {
    const answer = await fetch(server.url + file, { redirect: 'manual', ...init });
    await answer.arrayBuffer();
    return { status: answer.status, headers: Object.fromEntries(answer.headers) };
  };
  const types: Record<string, string> = {
    css: 'text/css',
    html: 'text/html',
    js: 'application/javascript',
    json: 'application/json',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain',
    webmanifest: 'application/manifest+json',
    woff2: 'font/woff2'
  };
  for (const file of ['', 'worker.js', ...filesOf()]) {
    const { status, headers } = await get(file);
    const kept = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    expect({ status, headers }, file).toMatchObject({
      status: 200,
      headers: { ...everywhere, 'cache-control': kept }
    });
    expect(headers['content-type'], file).toContain(types[file.split('.').at(-1) || 'html']);
  }

  const gone = await get('assets/index-00000000.js');
  expect(gone).toMatchObject({ status: 404, headers: everywhere });
  expect(gone.headers['cache-control'], 'a file that may come yet').toBeUndefined();
  expect(await get('.git/config')).toMatchObject({ status: 404 });
  expect(await get('gedeeld', { method: 'POST', body: new FormData() })).toMatchObject({
    status: 303,
    headers: { location: './#/delen?gedeeld=mislukt' }
  });
  await server.stop();
});

test('the page itself and the configuration for Caddy say the same', () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain(`content="${securityPolicy}"`);
  const headers = (file: string, line: RegExp) =>
    [...readFileSync(`docs/hosting/${file}`, 'utf8').matchAll(line)].map(([, name, value]) => [name, value]);
  const nginx = headers('nginx.conf', /^\s*add_header ([\w-]+) "(.*)" always;$/gm);
  expect(nginx).toContainEqual(['Content-Security-Policy', policy]);
  expect(headers('Caddyfile', /^\t\t([\w-]+) "(.*)"$/gm)).toEqual(nginx);
});
