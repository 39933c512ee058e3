import type { Side } from '../model/side';
import type { Database } from './database';

/** Who is writing: put in the writer record, so that every version can say by whom. */
export interface Signature {
  readonly name: string;
  readonly side?: Side;
  readonly device?: string;
}

/** What a run of the app writes with. `main.ts` makes it from the real clock and chance; tests make their own. */
export interface Pen {
  /** Random, one per page load, never used again. */
  readonly writer: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly signature: () => Signature;
}

/** The first argument of every function of the store: so one test can hold two devices. */
export interface Store {
  readonly db: Database;
  readonly pen: Pen;
}
