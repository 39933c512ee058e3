import type { PackedRecord } from '../merge/record';
import type { DocumentKey, Scope } from '../model/scope';

/** A record on disk: its packed form, and the document that it belongs to. */
export interface StoredRecord extends PackedRecord {
  readonly doc: DocumentKey;
  readonly partnership: string;
  readonly scope: Scope;
}

/** Which record, in which document. */
export interface Place {
  readonly doc: DocumentKey;
  readonly id: string;
}

/** A place as one text, to look it up by. */
export const placeOf = ({ doc, id }: Place): string => `${doc} ${id}`;
