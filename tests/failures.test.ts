import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/failures.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
const files = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
const named = [...page.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)].map(
  ([, file = '', name = '']) => [file, name] as const
);

test('all thirty failures have a row, and each row leads to a test', () => {
  expect(rows).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  for (const row of page.split('\n').filter((line) => /^\| \d+ \|/.test(line)))
    expect(row).toMatch(/`tests\/\S+`/);
});

test('every test file that the table of failures names is there', () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every test that the table names is there under those words', () => {
  const gone = named.filter(
    ([file, name]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(name)
  );
  expect(gone).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});
