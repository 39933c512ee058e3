import type { StoredRecord } from '../store/storedRecord';
import type { Piece } from './marks';

/** A text that is no record, such as that of a handvat. */
export interface FixedText {
  readonly kind: string;
  readonly id: string;
  readonly texts: readonly string[];
}

export interface Hit {
  /** `doc` and `id` as one text. */
  readonly key: string;
  readonly id: string;
  /** Absent for a fixed text. */
  readonly record?: StoredRecord;
  readonly pieces: readonly Piece[];
}

export interface HitGroup {
  readonly kind: string;
  readonly count: number;
  readonly hits: readonly Hit[];
}

export interface Question {
  readonly query: string;
  readonly limit: number;
  /** The kind of which to give more. */
  readonly more?: { readonly kind: string; readonly limit: number };
}

export type SearchRequest =
  | { readonly type: 'start'; readonly database: string; readonly fixed: readonly FixedText[] }
  | { readonly type: 'ask'; readonly asks: Question };

export type SearchReply =
  /** `complete`: everything on the device was read. */
  | {
      readonly type: 'answer';
      readonly to: Question;
      readonly groups: readonly HitGroup[];
      readonly complete: boolean;
    }
  | { readonly type: 'failed' };
