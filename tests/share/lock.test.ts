import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isLocked, lock, unlock } from '../../src/share/lock';
import { openFile } from '../../src/share/open';
import { aFile } from './files';

const passphrase = 'warm huis blije buren';
const content = JSON.stringify(aFile());
const locked = await lock(new Blob([content]), passphrase);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const open = (file: Blob, ...words: string[]) => openFile(file, () => undefined, ...words);

test('a locked file shows nothing of what is in it, and opens with its passphrase', async () => {
  const text = await locked.text();
  expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  expect(text).not.toContain('Lindewarm');
  expect(isLocked(await bytesOf(locked))).toBe(true);
  expect(isLocked(new TextEncoder().encode(content))).toBe(false);
  expect(await open(locked, passphrase)).toMatchObject({ ok: true, file: { purpose: 'share' } });
});

test('spaces around it and the way an accent was typed make no difference', async () => {
  const accented = await lock(new Blob([content]), 'één café om de hoek');
  expect(await open(accented, ' één café om de hoek '.normalize('NFD'))).toMatchObject({ ok: true });
});

test('without or with a wrong passphrase a file says what it needs', async () => {
  expect(await open(locked)).toEqual({ ok: false, problem: { type: 'locked' } });
  expect(await open(locked, 'koud huis')).toEqual({ ok: false, problem: { type: 'wrongPassphrase' } });
});

test('a file that was damaged on its way is told from a wrong passphrase', async () => {
  const text = await locked.text();
  const lines = text.split('\n');
  const at = lines.length - 4;
  const line = lines[at] ?? '';
  lines[at] = `${line.startsWith('A') ? 'B' : 'A'}${line.slice(1)}`;
  for (const damaged of [lines.join('\n'), text.slice(0, text.length / 2)])
    expect(await open(new Blob([damaged]), passphrase)).toEqual({
      ok: false,
      problem: { type: 'lockDamaged' }
    });
});

test('what is under the lock is checked like any file', async () => {
  const foreign = await lock(new Blob(['{"format":"else"}']), passphrase);
  expect(await open(foreign, passphrase)).toEqual({ ok: false, problem: { type: 'notOurs' } });
});

/** The `age` program asks on a terminal; `script` gives it one. */
const age = async (folder: string, options: string): Promise<void> => {
  const program = spawn('script', ['-qec', `age ${options}`, '/dev/null'], { cwd: folder });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    program.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const asked = said.match(/passphrase[^:]*:/gi)?.length ?? 0;
      if (asked > answered) {
        answered = asked;
        program.stdin.write(`${passphrase}\n`);
      }
    });
    let answered = 0;
    program.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
    program.on('error', reject);
  });
};

test('the standard age program opens our file, and we open its', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-age-'));
  await writeFile(join(folder, 'ours.age'), await locked.text());
  await age(folder, '-d -o ours.json ours.age');
  expect(await readFile(join(folder, 'ours.json'), 'utf8')).toBe(content);

  await writeFile(join(folder, 'theirs.json'), content);
  await age(folder, '-p -o theirs.age theirs.json');
  const theirs = await readFile(join(folder, 'theirs.age'));
  expect(await unlock(theirs, passphrase)).toEqual({
    ok: true,
    bytes: new TextEncoder().encode(content)
  });
}, 60_000);
