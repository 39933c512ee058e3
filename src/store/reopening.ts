import type { Database } from './database';

/**
 * Runs a piece of work, and once more on a fresh connection when the browser cut the old one (iOS does so to
 * apps in the background).
 */
export const withReopening = async <T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> => {
  try {
    return await work(db);
  } catch (error) {
    if (!isConnectionLost(error) && !(isAborted(error) && hasEnded(db))) throw error;
    await db.reopen();
    return work(db);
  }
};

/**
 * Asks a question, and once more when the connection ended meanwhile. Of a live question Dexie drops such an end
 * without a word, and never asks it again.
 */
export const askedAgain = async <T>(question: () => Promise<T>): Promise<T> => {
  try {
    return await question();
  } catch (error) {
    if (!isConnectionLost(error) && !isAborted(error)) throw error;
    return question();
  }
};

const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const inner = (error as { inner?: unknown }).inner;
  return `${error.name} ${error.message} ${inner instanceof Error ? `${inner.name} ${inner.message}` : ''}`;
};

const isConnectionLost = (error: unknown): boolean =>
  /DatabaseClosedError|InvalidStateError|connection (is )?(lost|closing)|Connection to Indexed Database/i.test(
    textOf(error)
  );

/** What was under way when the connection ended was aborted; but so is what failed by itself. */
const isAborted = (error: unknown): boolean => /AbortError/.test(textOf(error));

const hasEnded = (db: Database): boolean => {
  try {
    db.backendDB().transaction('device');
    return false;
  } catch {
    return true;
  }
};
