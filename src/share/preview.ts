import { covers } from '../merge/context';
import type { PackedRecord } from '../merge/record';
import type { Scope } from '../model/scope';
import { byName } from '../store/byName';
import type { StoredDocument } from '../store/database';
import type { Difference } from '../store/differences';
import type { IncomingDocument } from '../store/incoming';
import { authorsOf, type Author } from './authors';
import type { Exported, Purpose, ReceivedFile } from './file';
import { happenings, itemsOf, type Happening, type Item } from './items';
import { titleOf } from './titles';

export type Counts = Readonly<Record<Happening, number>>;

/** What merging one document would do here. */
export interface DocumentPreview {
  readonly partnership: string;
  readonly scope: Scope;
  /** Empty when the file does not say. */
  readonly neighbourhood: string;
  /** Not on this device yet. */
  readonly isNew: boolean;
  /** What takes words away first; of what is only added no more than `maxAdded`. */
  readonly items: readonly Item[];
  readonly counts: Counts;
  /** How many of each kind are added. */
  readonly added: ReadonlyMap<string, number>;
  /** Whose work it brings, by name. */
  readonly people: readonly string[];
  readonly takesMoreThanItBrings: boolean;
  /** Nothing is written when this is merged. */
  readonly nothingNew: boolean;
}

/** What the join with one document would do; without `before` that is not here yet. */
interface Joined {
  readonly incoming: IncomingDocument;
  readonly differences: readonly Difference[];
  readonly before?: Pick<StoredDocument, 'context'>;
}

export interface Preview {
  readonly purpose: Purpose;
  readonly exported: Exported;
  readonly documents: readonly DocumentPreview[];
  /** How many photos came along. */
  readonly photos: number;
  readonly leftOut: ReceivedFile['leftOut'];
}

/** As many as a person reads; the rest is told in numbers. */
export const maxAdded = 200;

/**
 * What merging one document would do here.
 *
 * @param about who wrote here, and the partnership itself.
 */
export const previewDocument = (
  { incoming, differences, before }: Joined,
  about: readonly PackedRecord[]
): DocumentPreview => {
  const items = inOrder(differences, authorsOf(about, incoming.records));
  const counts = countsOf(items);
  const added = items.filter(({ what }) => what === 'added');
  return {
    partnership: incoming.partnership,
    scope: incoming.scope,
    neighbourhood: neighbourhoodIn(about) || neighbourhoodIn(incoming.records),
    isNew: before === undefined,
    items: items.slice(0, items.length - Math.max(0, added.length - maxAdded)),
    counts,
    added: perKind(added),
    people: [
      ...new Set(items.flatMap(({ by, versions }) => [by, ...versions.map((one) => one.by)].map(nameOf)))
    ]
      .filter((name) => name !== '')
      .sort(byName),
    takesMoreThanItBrings: takesMoreThanItBrings(counts),
    nothingNew: differences.length === 0 && covers(before?.context ?? {}, incoming.context)
  };
};

/** How often each thing happened, for the words after a merge. */
export const countsOfDifferences = (differences: readonly Difference[]): Counts =>
  countsOf(inOrder(differences, authorsOf()));

const nameOf = (by: Author | undefined): string => by?.name ?? '';

const inOrder = (
  differences: readonly Difference[],
  authorOf: ReturnType<typeof authorsOf>
): readonly Item[] => {
  const items = differences.flatMap((difference) => itemsOf(difference, authorOf));
  return happenings.flatMap((what) => items.filter((item) => item.what === what)); // what is added comes last
};

const perKind = (items: readonly Item[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

const countsOf = (items: readonly Item[]): Counts => {
  const counts = { erased: 0, changed: 0, trashed: 0, versions: 0, putBack: 0, added: 0 };
  for (const { what } of items) counts[what]++;
  return counts;
};

const takesMoreThanItBrings = ({ erased, changed, trashed, versions, putBack, added }: Counts): boolean =>
  erased + trashed > changed + versions + putBack + added;

const neighbourhoodIn = (records: readonly PackedRecord[]): string => {
  const found = records.find(({ kind }) => kind === 'partnership');
  return found === undefined ? '' : titleOf(found);
};
