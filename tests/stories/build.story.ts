import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/screens/parts/paths';
import { filesOf } from './support/device';

/** A picture that the manifest names. */
interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

test('the worker knows every file of the build, once', () => {
  const worker = readFileSync('dist/worker.js', 'utf8');
  const [list = '[]'] = /\[\{"[^\]]*"url":[^\]]*\]/.exec(worker) ?? [];
  const precached = (JSON.parse(list) as { url: string }[]).map(({ url }) => url);
  expect(precached.sort()).toEqual(filesOf().sort());
});

test('the first screen asks for a handful of scripts of at most 90 kB together, gzipped', () => {
  const named = [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="(\.\/[^"]+\.js)"/g)];
  const scripts = named.map(([, file = '']) => readFileSync(join('dist', file)));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThanOrEqual(5);
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(90_000);
});

test('an installed app finds its name, its start, its icons, and pictures that show what it is', () => {
  const { icons, screenshots, shortcuts, ...manifest } = JSON.parse(
    readFileSync('dist/manifest.webmanifest', 'utf8')
  ) as {
    icons: Picture[];
    screenshots: (Picture & { form_factor: string; label: string })[];
    shortcuts: { url: string; icons: Picture[] }[];
  } & Record<string, unknown>;
  expect(manifest).toMatchObject({
    id: 'samenspel',
    name: 'Samenspel',
    lang: 'nl',
    start_url: './',
    scope: './',
    display: 'standalone'
  });
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const shape of ['narrow', 'wide'])
    expect(screenshots.filter(({ form_factor }) => form_factor === shape).length).toBeGreaterThan(1);
  expect(screenshots.every(({ label }) => label.length > 0)).toBe(true);
  for (const { url } of shortcuts) expect(Object.values(paths)).toContain(url.replace('./', ''));
  const page = readFileSync('dist/index.html', 'utf8');
  const [, apple = ''] = /rel="apple-touch-icon" href="\.\/([^"]+)"/.exec(page) ?? [];
  const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, sizes } of [...pictures, { src: apple, sizes: '180x180' }]) {
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
