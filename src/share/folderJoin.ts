import { covers } from '../merge/context';
import { isTrashed } from '../model/kind';
import { documentKey, type DocumentKey } from '../model/scope';
import type { Database } from '../store/database';
import { differencesOf, type Difference } from '../store/differences';
import { wholeDocuments } from '../store/export';
import type { FolderLink, SeenFile } from '../store/folders';
import { importDocuments, OwnWriterError, type ImportedDocument } from '../store/import';
import type { FileDocument } from './file';
import type { FolderFile } from './folderFiles';

/** What every document of a file has seen. */
export const contextsIn = (documents: readonly FileDocument[]): NonNullable<SeenFile['contexts']> =>
  Object.fromEntries(
    documents.map(({ partnership, scope, context }) => [documentKey(partnership, scope), context])
  );

/**
 * Joins a file of the folder. `takes`: nothing was joined, for it erases more than it brings and a person has to
 * look first. `unreadable`: it claims what cannot be.
 */
export const joinFile = async (
  db: Database,
  { documents }: FolderFile,
  writer: string,
  now: number
): Promise<readonly ImportedDocument[] | 'takes' | 'unreadable'> => {
  try {
    const imported = await importDocuments(db, documents, {
      writer,
      now,
      onlyTaken: true,
      accepts: bringsMore
    });
    return imported.refused === true ? 'takes' : imported.documents;
  } catch (error) {
    if (isOwnWriterError(error)) return 'unreadable';
    throw error;
  }
};

/** Dexie hands on what was thrown inside a transaction, sometimes inside an error of its own. */
const isOwnWriterError = (error: unknown): boolean =>
  [error, (error as { inner?: unknown }).inner].some((one) => one instanceof OwnWriterError);

/** No more records that stand here would be erased than come. What lay in the bin is no loss. */
const bringsMore = (differences: readonly Difference[]): boolean => {
  const gone = differences.filter(({ before, after }) => before && !isTrashed(before) && after === undefined);
  const brought = differences.filter(({ after }) => after !== undefined);
  return gone.length <= brought.length;
};

/** Whether a file holds all that stands here, and nothing that was erased here. */
export const holdsAll = async (
  db: Database,
  documents: readonly FileDocument[],
  partnerships: readonly string[]
): Promise<boolean> => {
  const here = await wholeDocuments(
    db,
    partnerships.map((id) => documentKey(id, 'shared'))
  );
  return here.every(({ document, records }) => {
    const file = documents.find((one) => documentKey(one.partnership, one.scope) === document.doc);
    const local = { context: document.context, records };
    return (
      file !== undefined && covers(file.context, local.context) && differencesOf(file, local).length === 0
    );
  });
};

/**
 * What is in the folder after joins: what came from it need not be written again, as long as this device had
 * nothing of its own to write. An erasure does: the words still stand in this device's file.
 */
export const afterJoining = (
  written: FolderLink['written'],
  joined: readonly ImportedDocument[]
): FolderLink['written'] => {
  const next: Record<DocumentKey, number> = { ...written };
  for (const { doc, before, after, differences } of joined)
    if (after !== undefined && (next[doc] ?? 0) === (before?.revision ?? 0) && !differences.some(erases))
      next[doc] = after.revision;
  return next;
};

const erases = ({ before, after }: Difference): boolean =>
  before !== undefined &&
  (after === undefined || Object.keys(before.values).some((field) => !(field in after.values)));
