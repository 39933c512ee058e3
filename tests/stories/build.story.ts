import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { filesOf } from './support/device';

test('the worker knows every file of the build, once', () => {
  const worker = readFileSync('dist/worker.js', 'utf8');
  const [list = '[]'] = /\[\{"[^\]]*"url":[^\]]*\]/.exec(worker) ?? [];
  const precached = (JSON.parse(list) as { url: string }[]).map(({ url }) => url);
  expect(precached.sort()).toEqual(filesOf().sort());
});

test('the first screen asks for a handful of scripts of at most 90 kB together, gzipped', () => {
  const named = [
    ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g)
  ];
  const scripts = named.map(([, file = '']) => readFileSync(join('dist', file)));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThanOrEqual(5);
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(90_000);
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

test('the doors of an installed app lead into its own scope, and claim no type that belongs to everybody', () => {
  const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    share_target: { action: string; method: string; enctype: string };
    file_handlers: { action: string; accept: Record<string, string[]> }[];
    launch_handler: unknown;
  };
  expect(manifest.share_target).toMatchObject({
    action: './gedeeld', // a path that the worker answers and no file has
    method: 'POST',
    enctype: 'multipart/form-data'
  });
  expect(filesOf()).not.toContain('gedeeld');
  expect(readFileSync('dist/worker.js', 'utf8')).toContain('gedeeld');
  expect(manifest.launch_handler).toEqual({ client_mode: 'focus-existing' });
  const extensions = manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat());
  expect(extensions).toEqual(['.samenspel', '.age']);
});
