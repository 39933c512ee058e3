import type { Table } from 'dexie';
import type { Database } from './database';
import { withReopening } from './reopening';
import type { Store } from './store';
import { tablesOfWriting } from './write';

/**
 * Runs several acts of the store as one transaction: all of them land or none does, and no other tab comes
 * between. `work` may await nothing but the store, for a transaction ends when it has nothing to do.
 *
 * @param further the tables that it touches beside those of every act.
 */
export const atOnce = <T>(
  store: Store,
  work: (at: Store) => Promise<T>,
  further: (db: Database) => readonly Table[] = () => []
): Promise<T> =>
  withReopening(store.db, (db) =>
    // Async itself: Dexie follows its transaction through native awaits only from there.
    db.transaction('rw', [...tablesOfWriting(db), ...further(db)], async () => work({ ...store, db }))
  );
