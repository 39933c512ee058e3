import { maxFileBytes } from './file';
import type { Problem } from './problem';
import { readFile, type Reading } from './read';
import type { Step } from './work';

/**
 * The bytes of a file that somebody chose, dropped or pasted, checked. A file that is too large is refused before
 * a byte of it is read.
 *
 * @param step called while reading and while checking; throwing stops the work.
 */
export const openFile = async (
  file: Blob,
  step: Step
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
  return readFile(bytes, (done, total) => step('checking', done, total));
};
