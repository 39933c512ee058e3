import type { Store } from './store';

/** Removes the whole database from this device. The page has to start anew after it. */
export const wipeDevice = ({ db }: Store): Promise<void> => db.delete();
