import type { Store } from './store';
import { withReopening } from './write';

/**
 * Runs several acts of the store as one transaction: all of them land or none does, and no other tab comes
 * between. `work` may await nothing but the store, for a transaction ends when it has nothing to do.
 */
export const atOnce = <T>(store: Store, work: () => Promise<T>): Promise<T> =>
  withReopening(store.db, (db) => db.transaction('rw', db.documents, db.records, db.drafts, db.device, work));
