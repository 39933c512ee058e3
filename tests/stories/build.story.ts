import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './support/device';

test('the worker knows every file of the build, once', () => {
  const worker = readFileSync('dist/worker.js', 'utf8');
  const [list = '[]'] = /\[\{"[^\]]*"url":[^\]]*\]/.exec(worker) ?? [];
  const precached = (JSON.parse(list) as { url: string }[]).map(({ url }) => url);
  expect(precached.sort()).toEqual(filesOf().sort());
});

test('an installed app finds its name, its start and its icons', () => {
  const { icons, ...manifest } = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    icons: { src: string; sizes: string }[];
  } & Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Samenspel', lang: 'nl', start_url: './', display: 'standalone' });
  for (const { src, sizes } of icons) {
    const png = readFileSync(join('dist', src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
