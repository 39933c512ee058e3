import { Database, databaseName, LetGoError, type LetGo } from './database';

export interface OpeningEvents {
  /** An old tab holds the old version open: opening waits for it. */
  readonly onblocked: () => void;
  /** Another tab needs the database for a newer version, or it was removed, there or by the browser: this one let go. */
  readonly onletgo: (why: LetGo) => void;
}

const [shortestWait, longestWait] = [50, 5000]; // ms

/** Opens the database of this device. Rejects when the browser gives none; nothing is removed then. */
export const openDatabase = async (
  { onblocked, onletgo }: OpeningEvents,
  name: string = databaseName
): Promise<Database> => {
  const db = new Database(name);
  const letGo = (why: LetGo) => {
    db.letGo(why);
    onletgo(why);
  };
  db.on('blocked', onblocked);
  db.on('versionchange', ({ newVersion }) => {
    letGo(newVersion === null ? 'gone' : 'newer');
    return false; // or Dexie opens it again at the next question
  });
  // The browser ended the connection: opened again, it is known whether all is still there. While the browser is
  // still removing, it refuses to open.
  const look = (wait: number) => {
    db.open().catch((error: unknown) => {
      if (error instanceof LetGoError) letGo(error.why);
      else if (wait < longestWait) setTimeout(() => look(wait * 2), wait);
    });
  };
  db.on('ready', () => db.backendDB().addEventListener('close', () => look(shortestWait)), true);
  await db.open();
  return db;
};
