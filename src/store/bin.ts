import { kinds } from '../model/kinds';
import { readStored, type Stored } from './read';
import type { Kind } from '../model/kind';
import type { Store } from './store';
import { write } from './write';

/** Puts records in the bin (prullenbak), from which they can be put back. */
export const trash = (store: Store, records: readonly Stored<Kind>[]): Promise<void> =>
  write(
    store,
    records.map(({ doc, id, record }) => ({
      doc,
      changes: [
        {
          id,
          kind: record.kind,
          values: { trashed: { by: store.pen.signature().name, at: store.pen.now() } }
        }
      ]
    }))
  );

/** Takes records out of the bin again. */
export const restore = (
  store: Store,
  records: readonly Pick<Stored<Kind>, 'doc' | 'id' | 'record'>[]
): Promise<void> =>
  write(
    store,
    records.map(({ doc, id, record }) => ({
      doc,
      changes: [{ id, kind: record.kind, values: { trashed: null } }]
    }))
  );

/** What is in the bin of a partnership, last thrown away first. */
export const binOf = async ({ db }: Store, partnership: string): Promise<Stored<Kind>[]> => {
  const records = await db.records.trashedIn(partnership);
  return records.flatMap((record) => {
    const kind = kinds.get(record.kind);
    return (kind && readStored(kind, record)) ?? [];
  });
};
