import { LetGoError, type LetGo } from './database';

/** What can go wrong with the storage of the device, as a person meets it. */
export type StorageProblem = 'full' | 'unavailable' | 'unknown' | LetGo;

/** Which problem an error of the database is. Dexie wraps the browser's own error as `inner`. */
export const storageProblemOf = (error: unknown): StorageProblem => {
  const names: string[] = [];
  for (
    let at: unknown = error;
    at instanceof Error || at instanceof DOMException;
    at = (at as { inner?: unknown }).inner
  ) {
    if (at instanceof LetGoError) return at.why;
    names.push(at.name, at.message);
    if (names.length > 12) break;
  }
  const text = names.join(' ');
  if (/QuotaExceeded/i.test(text)) return 'full';
  if (/MissingAPI|OpenFailed|DatabaseClosed|InvalidState|UnknownError/i.test(text)) return 'unavailable';
  return 'unknown';
};
