import { isCalendarDate, type CalendarDate } from '../model/kind';
import { isOrganisation } from '../model/organisationText';
import { partnership as partnershipKind } from '../model/partnership';
import { documentKey, type DocumentKey } from '../model/scope';
import type { Database, StoredDocument } from './database';
import { one } from './read';
import type { Store } from './store';

/** The three files that can leave this device. */
export type CopyKind = 'share' | 'handover' | 'backup';

/** A file that left this device: what for, and when by this device's clock. */
export interface Copy {
  readonly purpose: CopyKind;
  readonly at: number;
}

interface LastBackup {
  readonly at: number;
  /** Of each document the revision that is in it. */
  readonly revisions: Readonly<Record<string, number>>;
}

const [copyKey, backupKey, laterKey] = ['lastCopy', 'lastBackup', 'backupLater'];

const lastBackupIn = async (db: Database): Promise<LastBackup | undefined> =>
  (await db.device.get(backupKey))?.value as LastBackup | undefined;

/** Remembers a file that left. Belongs inside the transaction that marks its documents. */
export const rememberCopy = async (
  db: Database,
  { purpose, at }: Copy,
  documents: readonly Pick<StoredDocument, 'doc' | 'revision'>[]
): Promise<void> => {
  await db.device.put({ key: copyKey, value: { purpose, at } });
  if (purpose !== 'backup') return;
  const revisions = {
    ...(await lastBackupIn(db))?.revisions, // this one may be of a few partnerships only
    ...Object.fromEntries(documents.map(({ doc, revision }) => [doc, revision]))
  };
  await db.device.put({ key: backupKey, value: { at, revisions } });
};

/** Forgets documents that were taken off this device. Belongs inside that transaction. */
export const forgetInBackup = async (db: Database, docs: readonly DocumentKey[]): Promise<void> => {
  const backup = await lastBackupIn(db);
  if (backup === undefined) return;
  const revisions = Object.entries(backup.revisions).filter(([doc]) => !docs.some((gone) => gone === doc));
  await db.device.put({ key: backupKey, value: { ...backup, revisions: Object.fromEntries(revisions) } });
};

export interface Copies {
  readonly last?: Copy;
  /** When the last Reservekopie was made. */
  readonly backup?: number;
  /** What changed since it, or ever when there is none: how much, per partnership; without the example. */
  readonly newer: readonly {
    readonly partnership: string;
    /** Absent for the texts of one's own organisation. */
    readonly neighbourhood?: string;
    readonly count: number;
  }[];
}

const partnershipOf = (store: Store, id: string) =>
  one(store, partnershipKind, documentKey(id, 'shared'), id);

/** What left this device, and what is newer than the last Reservekopie. */
export const copies = async (store: Store): Promise<Copies> => {
  const { db } = store;
  const last = (await db.device.get(copyKey))?.value as Copy | undefined;
  const backup = await lastBackupIn(db);
  const counts = new Map<string, number>();
  for (const { doc, partnership, revision } of await db.documents.toArray()) {
    const count = revision - (backup?.revisions[doc] ?? 0);
    if (count > 0) counts.set(partnership, (counts.get(partnership) ?? 0) + count);
  }
  const newer = await Promise.all(
    [...counts].map(async ([partnership, count]) => {
      if (isOrganisation(partnership)) return { partnership, count };
      const found = await partnershipOf(store, partnership);
      return found === undefined || found.example === true
        ? undefined
        : { partnership, count, neighbourhood: found.neighbourhood };
    })
  );
  return {
    ...(last && { last }),
    ...(backup && { backup: backup.at }),
    newer: newer.filter((each) => each !== undefined)
  };
};

/**
 * Since when there is work on this device that is in no file yet; without the example. `undefined` when all of it
 * is in one, and after "later" until the day that was given.
 */
export const onlyHereSince = async (store: Store, today: CalendarDate): Promise<number | undefined> => {
  const later = (await store.db.device.get(laterKey))?.value;
  if (typeof later === 'string' && isCalendarDate(later) && later > today) return undefined;
  const moments: number[] = [];
  for (const { partnership, onlyHereSince: since } of await store.db.documents.toArray())
    if (since !== undefined && (await partnershipOf(store, partnership))?.example !== true)
      moments.push(since);
  return moments.length === 0 ? undefined : Math.min(...moments);
};

/** Says nothing about a Reservekopie until this day. */
export const backupLater = async ({ db }: Store, until: CalendarDate): Promise<void> => {
  await db.device.put({ key: laterKey, value: until });
};
