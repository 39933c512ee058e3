import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const generated = [
  'node_modules',
  '.git',
  'dist',
  'paraglide',
  'project.inlang',
  'test-results',
  'playwright-report'
];

/** Every text of the project that people wrote. */
const texts = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.includes(entry.name) || entry.name === 'package-lock.json') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return texts(path);
    return /\.(ts|mjs|js|svelte|json|html|css|md|svg|txt)$/.test(entry.name) ? [path] : [];
  });

const names = ['localhost', 'www.w3.org', 'json-schema.org']; // ours, and two that are names and never asked
const isNobodys = (host: string): boolean => host.endsWith('.example'); // kept free for examples (RFC 2606)

test('nothing in the project names an address outside', () => {
  const found = texts().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/https?:\/\/([\w.-]+)/g)]
      .filter(([, host = '']) => !names.includes(host) && !isNobodys(host))
      .map(([address]) => `${file}: ${address}`)
  );
  expect(found).toEqual([]);
});

test('every dependency has its line of why, and no line is left of one that went', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const explained = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
