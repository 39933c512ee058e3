import { covers } from '../merge/context';
import type { PackedRecord } from '../merge/record';
import type { Scope } from '../model/scope';
import { byName } from '../store/byName';
import { differencesOf, type Difference } from '../store/differences';
import { authorsOf, type Author } from './authors';
import type { Exported, FileDocument, Purpose, ReceivedFile } from './file';
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

/** What stands on this device of one document: an empty context and no records when it is not here yet. */
export interface LocalDocument extends Pick<FileDocument, 'context' | 'records'> {
  readonly isNew: boolean;
}

/** What merging a received document would do here. Changes nothing. */
export const previewDocument = (local: LocalDocument, received: FileDocument): DocumentPreview => {
  const differences = differencesOf(local, received);
  const items = inOrder(differences, authorsOf(local.records, received.records));
  const counts = countsOf(items);
  const added = items.filter(({ what }) => what === 'added');
  return {
    partnership: received.partnership,
    scope: received.scope,
    neighbourhood: neighbourhoodIn(local.records) || neighbourhoodIn(received.records),
    isNew: local.isNew,
    items: items.slice(0, items.length - Math.max(0, added.length - maxAdded)),
    counts,
    added: perKind(added),
    people: [
      ...new Set(items.flatMap(({ by, versions }) => [by, ...versions.map((one) => one.by)].map(nameOf)))
    ]
      .filter((name) => name !== '')
      .sort(byName),
    takesMoreThanItBrings: takesMoreThanItBrings(counts),
    nothingNew: differences.length === 0 && covers(local.context, received.context)
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
