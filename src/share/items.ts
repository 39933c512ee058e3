import { distinctVersions, textOfJson, type Json, type PackedRecord, type Version } from '../merge/record';
import type { Stamp } from '../merge/stamp';
import { isWhole } from '../model/kinds';
import type { Difference } from '../store/differences';
import type { Author } from './authors';
import { titleOf } from './titles';

/** What happens to something here, what takes words away first. */
export const happenings = ['erased', 'changed', 'trashed', 'versions', 'putBack', 'added'] as const;
export type Happening = (typeof happenings)[number];

/** One line of a preview: what happens to a record, or to one field of it. */
export interface Item {
  readonly what: Happening;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Absent when it is about the whole record. */
  readonly field?: string;
  /** Values that stand here now and go. */
  readonly gone: readonly Json[];
  /** The values that stand there afterwards, the one to show first in front. */
  readonly versions: readonly { readonly value: Json; readonly by: Author }[];
  /** Who did it; unknown for what was erased, since nothing is left to say so. */
  readonly by?: Author;
}

type AuthorOf = (stamp: Stamp) => Author;

/** What a difference means to a person; nothing when no screen shows it. */
export const itemsOf = ({ id, before, after }: Difference, authorOf: AuthorOf): readonly Item[] => {
  const record = after ?? before;
  if (record === undefined) return [];
  const line = { id, kind: record.kind, title: titleOf(before ?? record), gone: [], versions: [] };
  if (before !== undefined && after === undefined)
    return isWhole(before) ? [{ ...line, what: 'erased' }] : [];
  if (before !== undefined && after !== undefined) return fieldItems(before, after, line, authorOf);
  if (record.kind === 'writer' || !isWhole(record)) return []; // who wrote is told with what they wrote
  const disputes = Object.keys(record.others ?? {}).flatMap((field) =>
    distinctVersions(record, field).length > 1 ? disputeItem(record, field, line, authorOf) : []
  );
  return [{ ...line, what: 'added', by: authorOf(record.stamp) }, ...disputes];
};

/** The versions whose value is not that of one of the others. */
const notAmong = (versions: readonly Version[], others: readonly Version[]): readonly Version[] => {
  const texts = new Set(others.map(({ value }) => textOfJson(value)));
  return versions.filter(({ value }) => !texts.has(textOfJson(value)));
};

const fieldItems = (
  before: PackedRecord,
  after: PackedRecord,
  line: Omit<Item, 'what'>,
  authorOf: AuthorOf
): readonly Item[] =>
  [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])].flatMap(
    (field): readonly Item[] => {
      const [was, is] = [distinctVersions(before, field), distinctVersions(after, field)];
      const gone = notAmong(was, is).map(({ value }) => value);
      const fresh = notAmong(is, was);
      const [shown] = is;
      if (shown === undefined) return [{ ...line, what: 'erased', field, gone }];
      if (gone.length === 0 && fresh.length === 0) return []; // at most a stamp changed
      if (field === 'trashed')
        return binItem(was[0]?.value ?? null, shown.value, line, authorOf(shown.stamp));
      if (is.length > 1) return [disputeItem(after, field, { ...line, gone }, authorOf)];
      return [
        {
          ...line,
          what: 'changed',
          field,
          gone,
          versions: valuesOf(after, field, authorOf),
          by: authorOf(shown.stamp)
        }
      ];
    }
  );

const binItem = (was: Json, is: Json, line: Omit<Item, 'what'>, by: Author): readonly Item[] => {
  if ((was === null) === (is === null)) return [];
  return [{ ...line, what: is === null ? 'putBack' : 'trashed', by }];
};

const disputeItem = (
  record: PackedRecord,
  field: string,
  line: Omit<Item, 'what'>,
  authorOf: AuthorOf
): Item => ({ ...line, what: 'versions', field, versions: valuesOf(record, field, authorOf) });

const valuesOf = (record: PackedRecord, field: string, authorOf: AuthorOf): Item['versions'] =>
  distinctVersions(record, field).map(({ stamp, value }) => ({ value, by: authorOf(stamp) }));
