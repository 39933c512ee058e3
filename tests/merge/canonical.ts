import type { MergeDocument } from '../../src/merge/join';

/** A document with every order that carries no meaning made the same, so that whole documents can be compared. */
export const canonical = ({ context, records }: MergeDocument): unknown => ({
  context,
  records: [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => ({
      ...record,
      versions: Object.fromEntries(
        Object.entries(record.versions).map(([field, versions]) => [
          field,
          [...versions].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
        ])
      )
    }))
});
