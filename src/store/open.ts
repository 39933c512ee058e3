import { Database, databaseName } from './database';

export interface OpeningEvents {
  /** An old tab holds the old version open: opening waits for it. */
  readonly onblocked: () => void;
  /** Another tab needs the database for a newer version or to remove it: this one let go. */
  readonly onnewer: () => void;
}

/** Opens the database of this device. Rejects when the browser gives none; nothing is removed then. */
export const openDatabase = async (
  { onblocked, onnewer }: OpeningEvents,
  name: string = databaseName
): Promise<Database> => {
  const db = new Database(name);
  db.on('blocked', onblocked);
  db.on('versionchange', () => {
    db.close();
    onnewer();
  });
  await db.open();
  return db;
};
