import { Database } from '../../src/store/database';
import type { Side } from '../../src/model/side';
import type { Store } from '../../src/store/store';

const opened: Database[] = [];

/** A device of its own: a fresh real database and a pen. */
export const openDevice = (
  name: string,
  side: Side = 'initiative',
  database = `test-${crypto.randomUUID()}`
): Store => {
  const db = new Database(database);
  opened.push(db);
  let ids = 0;
  return {
    db,
    pen: {
      writer: name,
      now: () => 1_800_000_000_000 + ids,
      newId: () => `${name}-${(ids += 1)}`,
      signature: () => ({ name, side })
    }
  };
};

/** Removes the databases that a test opened. */
export const forgetDevices = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map((db) => db.delete()));
};
