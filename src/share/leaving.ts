import type { PackedRecord } from '../merge/record';
import { readAs } from '../model/kind';
import { partnership } from '../model/partnership';
import type { WholeDocument } from '../store/export';
import { isWhole } from '../model/kinds';

/** What leaves the device when a partnership is shared, to be seen before it leaves. */
export interface Leaving {
  readonly partnership: string;
  readonly neighbourhood: string;
  readonly example: boolean;
  /** Per kind how many records, without the bin; kinds that this app does not know count as `other`. */
  readonly counts: ReadonlyMap<string, number>;
  /** What is in the bin leaves too, or others would not know that it was thrown away. */
  readonly inBin: number;
  /** Names of people in it: who wrote, and who were present. */
  readonly names: readonly string[];
  readonly bytes: number;
}

/** In the order in which they are told. */
const toldKinds = ['conversation', 'agendaItem', 'note', 'commitment', 'attendee', 'other'] as const;
const silentKinds = new Set(['partnership', 'writer']);

/**
 * What a shared document holds, in numbers and names; `undefined` when it is of a partnership that no screen
 * shows.
 *
 * @param bytes the size of the document in a file.
 */
export const leavingOf = ({ document, records }: WholeDocument, bytes: number): Leaving | undefined => {
  const own = records.find(({ id }) => id === document.partnership);
  const about = own && readAs(partnership, own);
  if (about === undefined || about.trashed !== undefined) return undefined;
  const counts = new Map<string, number>(toldKinds.map((kind) => [kind, 0]));
  const names = new Set<string>();
  let inBin = 0;
  for (const record of records) {
    const name = nameIn(record);
    if (name !== '') names.add(name);
    if (silentKinds.has(record.kind) || !isWhole(record)) continue;
    const kind = counts.has(record.kind) ? record.kind : 'other';
    if ((record.values['trashed'] ?? null) !== null) inBin++;
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const { partnership: id } = document;
  const { neighbourhood, example = false } = about;
  for (const kind of toldKinds) if (counts.get(kind) === 0) counts.delete(kind);
  return { partnership: id, neighbourhood, example, counts, inBin, names: [...names].sort(), bytes };
};

const kindsOfPeople = new Set(['writer', 'attendee', 'person']);

const nameIn = ({ kind, values }: PackedRecord): string => {
  const name = kindsOfPeople.has(kind) ? values['name'] : undefined;
  return typeof name === 'string' ? name : '';
};
