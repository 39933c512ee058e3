import { maxFileBytes } from './file';
import { isLocked, unlock } from './lock';
import { areWhatTheySay } from './pictures';
import type { Problem } from './problem';
import { readFile, type Reading } from './read';
import type { Step } from './work';

/** A picture that is not the one of its name would stand beside other people's words. */
const asItSays = async (reading: Reading): Promise<Reading> =>
  !reading.ok || (await areWhatTheySay(reading.file.pictures))
    ? reading
    : { ok: false, problem: { type: 'broken', at: 'attachments' } };

/**
 * The bytes of a file that somebody chose, dropped or pasted, checked. A file that is too large is refused before
 * a byte of it is read.
 *
 * @param passphrase for a file that is locked with one.
 * @param step called while reading and while checking; throwing stops the work.
 */
export const openFile = async (
  file: Blob,
  step: Step,
  passphrase?: string
): Promise<Reading | { readonly ok: false; readonly problem: Problem }> => {
  if (file.size > maxFileBytes) return { ok: false, problem: { type: 'tooLarge', bytes: file.size } };
  const bytes = new Uint8Array(file.size);
  const source = file.stream().getReader();
  for (let done = 0; ;) {
    const read = await source.read().catch(() => undefined); // moved, or still in a cloud that is out of reach
    if (read === undefined || done + (read.value?.length ?? 0) > bytes.length)
      return { ok: false, problem: { type: 'unreadable' } };
    if (read.done) break;
    bytes.set(read.value, done);
    done += read.value.length;
    step('reading', done, bytes.length);
  }
  const checking = (done: number, total: number) => step('checking', done, total);
  if (!isLocked(bytes)) return asItSays(readFile(bytes, checking));
  if (passphrase === undefined) return { ok: false, problem: { type: 'locked' } };
  const unlocked = await unlock(bytes, passphrase);
  if (unlocked.ok) return asItSays(readFile(unlocked.bytes, checking));
  return {
    ok: false,
    problem: { type: unlocked.why === 'damaged' ? 'lockDamaged' : 'wrongPassphrase' }
  };
};
