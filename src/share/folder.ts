import { covers } from '../merge/context';
import { documentKey, type DocumentKey } from '../model/scope';
import type { Database } from '../store/database';
import { markExported, wholeDocuments } from '../store/export';
import {
  changeLink,
  type FolderLink,
  type SeenFile,
  type Signature,
  type WaitingFile
} from '../store/folders';
import { homesIn, withSame } from '../store/same';
import { filesIn, readListed, writeFile, type ListedFile } from './folderFiles';
import { afterJoining, contextsIn, holdsAll, joinFile } from './folderJoin';
import type { Maker } from './write';

/** What one look into a shared folder did. */
export interface FolderLook {
  /** `gone`: the folder is not there now. `notAllowed`: the browser wants to ask again. */
  readonly state: 'done' | 'gone' | 'notAllowed';
  /** How many files were opened; what did not change is not. */
  readonly read: number;
  readonly wrote: boolean;
}

/**
 * Joins what changed in the folder, and writes this device's own file when something here is in no file there.
 * Nothing that is missing, empty or halfway in the folder takes anything away here, and a file that erases more
 * than it brings waits for a person.
 *
 * One edit must not make fifty devices write, and fifty files be read fifty times. So what came in from the folder
 * is not written again, unless it erased something: then the words have to go from this device's file too.
 *
 * @param writer the writer of this run of the app.
 * @throws what the storage throws; the next look then begins where this one did.
 */
export const followFolder = async (
  db: Database,
  link: FolderLink,
  writer: string,
  maker: Maker
): Promise<FolderLook> => {
  try {
    return await look(db, link, writer, maker);
  } catch (error) {
    const states: Readonly<Record<string, FolderLook['state']>> = {
      NotFoundError: 'gone',
      NotAllowedError: 'notAllowed'
    };
    const state = states[error instanceof DOMException ? error.name : ''];
    if (state === undefined) throw error;
    return { state, read: 0, wrote: false };
  }
};

const look = async (db: Database, link: FolderLink, writer: string, maker: Maker): Promise<FolderLook> => {
  const ids = withSame([link.partnership], await homesIn(db));
  const listed = await filesIn(link.folder, ids);
  const seen: Record<string, SeenFile> = {};
  const waiting: WaitingFile[] = [];
  let { own, written, news } = link;
  let read = 0;

  for (const one of listed) {
    const isOwn = one.name === link.file;
    const known = isOwn ? own : link.seen[one.name];
    if (known !== undefined && isSame(known, one)) {
      if (!isOwn) seen[one.name] = known;
      continue;
    }
    read++;
    const file = await readListed(one, ids);
    const joined = typeof file === 'string' ? file : await joinFile(db, file, writer, maker.now);
    if (typeof file === 'string' || typeof joined === 'string') {
      const before = link.seen[one.name];
      if (isOwn && joined !== 'takes')
        own = undefined; // broken: written again
      else if (joined === 'nothing') seen[one.name] = signatureOf(one);
      else waiting.push({ name: one.name, why: joined === 'takes' ? 'takes' : 'unreadable' });
      if (joined === 'unreadable' && before !== undefined) seen[one.name] = before; // read again next time
      continue;
    }
    written = afterJoining(written, joined);
    if (joined.some(({ differences }) => differences.length > 0)) news = { by: file.by, at: maker.now };
    if (!isOwn) seen[one.name] = { ...signatureOf(one), contexts: contextsIn(file.documents) };
    // Another device with this profile writes the same file. As long as it holds all that is here, it may stand.
    else own = (await holdsAll(db, file.documents, ids)) ? signatureOf(one) : undefined;
  }

  const ownChanged =
    link.own !== undefined && (own === undefined || !listed.some((one) => one.name === link.file));
  // What a file said and now says no more may be nowhere else in the folder.
  const lost = Object.entries(link.seen).some(([name, { contexts = {} }]) =>
    (Object.keys(contexts) as DocumentKey[]).some(
      (doc) => !covers(seen[name]?.contexts?.[doc] ?? {}, contexts[doc] ?? {})
    )
  );
  const wrote = await writeOwn(db, link, ids, lost || ownChanged ? {} : written, maker);
  await changeLink(db, link.partnership, (now) => ({
    ...now,
    seen,
    waiting,
    own: wrote?.own ?? own,
    written: wrote?.written ?? written,
    lookedAt: maker.now,
    ...(news && { news })
  }));
  return { state: 'done', read, wrote: wrote !== undefined };
};

const isSame = (a: Signature, b: ListedFile): boolean => a.size === b.size && a.modified === b.modified;
const signatureOf = ({ size, modified }: ListedFile): Signature => ({ size, modified });

/** Writes all of the partnership when some of it is not in the folder yet. */
const writeOwn = async (
  db: Database,
  { folder, file }: FolderLink,
  ids: readonly string[],
  written: FolderLink['written'],
  maker: Maker
): Promise<(Pick<FolderLink, 'written'> & { own: Signature }) | undefined> => {
  const docs = ids.map((id) => documentKey(id, 'shared'));
  const rows = (await db.documents.bulkGet(docs)).filter((row) => row !== undefined);
  if (rows.every(({ doc, revision }) => written[doc] === revision)) return undefined;
  const whole = await wholeDocuments(db, docs);
  const own = await writeFile(folder, file, whole, maker);
  const documents = whole.map(({ document }) => document);
  await markExported(db, documents, { purpose: 'share', at: maker.now });
  return { own, written: Object.fromEntries(documents.map(({ doc, revision }) => [doc, revision])) };
};
