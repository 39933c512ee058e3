import type { Context } from '../merge/context';
import type { DocumentKey } from '../model/scope';
import type { Database } from './database';

/** By these one knows whether a file changed, without reading it. */
export interface Signature {
  readonly size: number;
  readonly modified: number;
}

/** A file in the folder as it was when it was last read. */
export interface SeenFile extends Signature {
  /** What its documents had seen; absent for a file that has nothing for this partnership. */
  readonly contexts?: Readonly<Record<DocumentKey, Context>>;
}

/** A file that was not joined, and why: it cannot be read yet, or it takes away more than it brings. */
export interface WaitingFile {
  readonly name: string;
  readonly why: 'unreadable' | 'takes';
}

/** A partnership that is shared through a folder. Stays on this device. */
export interface FolderLink {
  readonly partnership: string;
  readonly folder: FileSystemDirectoryHandle;
  /** The one file in it that this device writes. */
  readonly file: string;
  /** That file as it was written. */
  readonly own?: Signature | undefined;
  /** Of each document the revision of which all is in the folder, in this device's file or in those that were joined. */
  readonly written: Readonly<Record<DocumentKey, number>>;
  readonly seen: Readonly<Record<string, SeenFile>>;
  readonly waiting: readonly WaitingFile[];
  /** Whose file last brought something, and when by this device's clock. */
  readonly news?: { readonly by: string; readonly at: number };
  /** When the folder was last looked into. */
  readonly lookedAt?: number;
}

const prefix = 'folder/';
const keyOf = (partnership: string): string => `${prefix}${partnership}`;

/** Every partnership that is shared through a folder. */
export const folderLinks = async (db: Database): Promise<FolderLink[]> => {
  const rows = await db.device.where('key').startsWith(prefix).toArray();
  return rows.map(({ value }) => value as FolderLink);
};

export const folderLinkOf = async (db: Database, partnership: string): Promise<FolderLink | undefined> =>
  (await db.device.get(keyOf(partnership)))?.value as FolderLink | undefined;

/** Begins to share a partnership through a folder. What it knew of another folder is forgotten. */
export const linkFolder = async (
  db: Database,
  link: Pick<FolderLink, 'partnership' | 'folder' | 'file'>
): Promise<void> => {
  const value: FolderLink = { ...link, written: {}, seen: {}, waiting: [] };
  await db.device.put({ key: keyOf(link.partnership), value });
};

/** Stops. Every file stays where it is. */
export const unlinkFolder = (db: Database, partnership: string): Promise<void> =>
  db.device.delete(keyOf(partnership));

/** Changes what is known of a folder; nothing when it was unlinked meanwhile. */
export const changeLink = (
  db: Database,
  partnership: string,
  change: (link: FolderLink) => FolderLink
): Promise<void> =>
  db.transaction('rw', db.device, async () => {
    const link = await folderLinkOf(db, partnership);
    if (link !== undefined) await db.device.put({ key: keyOf(partnership), value: change(link) });
  });

/** The name by which this device's files are known in folders; made once. */
export const deviceMark = (db: Database, make: () => string): Promise<string> =>
  db.transaction('rw', db.device, async () => {
    const known = (await db.device.get('folderMark'))?.value;
    if (typeof known === 'string') return known;
    const mark = make();
    await db.device.put({ key: 'folderMark', value: mark });
    return mark;
  });
