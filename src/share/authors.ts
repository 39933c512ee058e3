import type { PackedRecord } from '../merge/record';
import { stampParts, type Stamp } from '../merge/stamp';
import { readAs } from '../model/kind';
import { writer } from '../model/writer';
import type { Side } from '../model/side';

/** Who wrote something, as far as known, and when by their own clock. */
export interface Author {
  readonly name?: string;
  readonly side?: Side;
  readonly at: number;
}

/** Finds who wrote by stamp, from the writer records among these; of an equal id the first counts. */
export const authorsOf = (...sources: readonly (readonly PackedRecord[])[]): ((stamp: Stamp) => Author) => {
  const known = new Map<string, Omit<Author, 'at'>>();
  for (const record of sources.flat()) {
    const found = readAs(writer, record);
    if (found !== undefined && !known.has(found.id))
      known.set(found.id, { name: found.name, ...(found.side && { side: found.side }) });
  }
  return (stamp) => {
    const { writer: id, time } = stampParts(stamp);
    return { ...known.get(id), at: time };
  };
};
