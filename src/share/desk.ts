import { fitsOn } from '../merge/delta';
import { isOrganisation } from '../model/organisationText';
import { partnership as partnershipKind } from '../model/partnership';
import type { DocumentKey, Scope } from '../model/scope';
import { otherSide, type Side } from '../model/side';
import { writer as writerKind } from '../model/writer';
import type { Database } from '../store/database';
import { attachmentsOf, keepSizes, picturesNamedIn, sizesOf } from '../store/attachments';
import { byName } from '../store/byName';
import { documentsIn, markExported, wholeDocuments, type WholeDocument } from '../store/export';
import { folderLinkOf } from '../store/folders';
import {
  claimsOurs,
  compareDocuments,
  importDocuments,
  keysOf,
  type ImportedDocument
} from '../store/import';
import { adoptOrganisation } from '../store/organisation';
import { writersOf } from '../store/writerOf';
import { undoImport } from '../store/journal';
import { storageProblemOf } from '../store/problem';
import { homesIn } from '../store/same';
import type { StoredRecord } from '../store/storedRecord';
import { standOf } from './contexts';
import { encodeDelta } from './deltaFile';
import {
  maxFileBytes,
  scopesIn,
  type FileDelta,
  type FileDocument,
  type Purpose,
  type ReceivedFile
} from './file';
import { followFolder } from './folder';
import { partnershipsIn } from './folderFound';
import { byPartnership, leavingOf, type Leaving } from './leaving';
import { lock } from './lock';
import { openFile } from './open';
import { countsOfDifferences, previewDocument, type Preview } from './preview';
import type { Problem } from './problem';
import { titleOf } from './titles';
import type { Step, Tasks } from './work';
import { encodeFile, fileNameOf } from './write';

type Did<T> = Promise<
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
>;

/** Lets messages through between two portions, such as the one that says stop. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The work on files in and out, wherever it runs: in the worker of the app, or in a test.
 *
 * @param step called between portions of work; throwing stops it without a trace.
 * @param maxBytes for tests: how large a file may become.
 */
export const openDesk = (db: Database, step: Step, maxBytes = maxFileBytes) => {
  let received: ReceivedFile | undefined;

  return {
    /** Reads and checks a file, and shows what merging it would do. Keeps it for `merge`. */
    async open({ file, writer, side, passphrase }: Tasks['open']['asks']): Did<Preview> {
      received = undefined;
      const reading = await openFile(file, step, passphrase);
      if (!reading.ok) return reading;
      const { purpose, exported, pictures, leftOut } = reading.file;
      const documents = allOf(reading.file);
      if (isOfOtherSide(reading.file, side))
        return { ok: false, problem: { type: 'otherSide', side: otherSide(side) } };
      const keys = keysOf(documents);
      const [here, writers] = await Promise.all([db.documents.bulkGet(keys), writersOf(db, writer, keys)]);
      for (const [i, document] of documents.entries()) {
        if (claimsOurs(document, here[i], writers[i] ?? writer))
          return { ok: false, problem: { type: 'ownWriter' } };
        if ('changes' in document && !fitsOn(here[i]?.context ?? {}, document))
          return { ok: false, problem: { type: 'deltaGap' } };
      }
      const joined = await compareDocuments(db, documents, (done, total) => step('comparing', done, total));
      const about = await aboutDocuments(db, joined);
      const previews = joined.map((one) => previewDocument(one, about.get(one.doc) ?? []));
      received = reading.file;
      const value = { purpose, exported, documents: previews, photos: pictures.length, leftOut };
      return { ok: true, value };
    },

    /** Joins the file that was opened last. */
    async merge({ writer, now }: Tasks['merge']['asks']): Did<Tasks['merge']['gives']> {
      if (received === undefined) throw new Error('No file was opened');
      const { entry, documents } = await importDocuments(db, allOf(received), {
        writer,
        now,
        attachments: received.pictures,
        tick: (done, total) => step('merging', done, total)
      });
      const { purpose } = received;
      const organisation = allOf(received).find(({ partnership }) => isOrganisation(partnership));
      received = undefined;
      if (organisation !== undefined && purpose !== 'share')
        await adoptOrganisation({ db }, organisation.partnership);
      const value = documents.map(({ incoming, differences }) => ({
        partnership: incoming.partnership,
        neighbourhood: titleOf(incoming.records.find(({ kind }) => kind === 'partnership') ?? untitled),
        counts: countsOfDifferences(differences)
      }));
      return { ok: true, value: { ...(entry !== undefined && { entry }), documents: value } };
    },

    /** Puts back what a merge changed; gives the obstacle when that is no longer possible. */
    async undo({ entry }: Tasks['undo']['asks']): Did<Tasks['undo']['gives']> {
      const obstacle = await undoImport(db, entry);
      return { ok: true, value: obstacle === undefined ? {} : { obstacle } };
    },

    /** What would leave in a file of this purpose, per partnership; the organisation's own texts last. */
    async survey({ purpose, side }: Tasks['survey']['asks']): Did<Tasks['survey']['gives']> {
      const rows = (await documentsIn(db, scopesFor(purpose, side))).filter(
        ({ partnership }) => purpose !== 'share' || !isOrganisation(partnership)
      );
      await keepSizes(db).catch(() => undefined); // a full disk keeps nobody from making a file
      const leaving: Leaving[] = [];
      // One partnership after the other: what stands in all of them is never in memory at once.
      for (const [id, own] of byPartnership(rows, await homesIn(db))) {
        const whole = await wholeDocuments(
          db,
          own.map(({ doc }) => doc)
        );
        const { size } = await encodeFile(purpose, whole, nobody);
        const found = leavingOf(id, whole, size, await photosOf(db, whole));
        if (found !== undefined) leaving.push(found);
      }
      return { ok: true, value: leaving.sort(byNeighbourhood) };
    },

    /** Makes a file of these documents, each whole or what somebody lacks of it, and remembers what left. */
    async make({
      purpose,
      documents,
      maker,
      theirs,
      passphrase,
      photos = false
    }: Tasks['make']['asks']): Did<Tasks['make']['gives']> {
      const whole = await wholeDocuments(db, documents, (done, total) => step('collecting', done, total));
      const written = async (done: number, total: number) => {
        step('writing', done, total);
        await breathe();
      };
      const plain = await (theirs === undefined
        ? encodeFile(purpose, whole, maker, written, photos ? await attachmentsOf(db, recordsIn(whole)) : [])
        : encodeDelta(purpose, whole, theirs, maker, written));
      const content = passphrase === undefined ? plain : await lock(plain, passphrase);
      if (content.size > maxBytes)
        return { ok: false, problem: { type: 'madeTooLarge', bytes: content.size } };
      step('writing', 1, 1);
      const left = whole.map(({ document }) => document);
      // A delta is no copy by itself; but with what the other has seen, all of it is there too.
      const copy = theirs === undefined ? { purpose, at: maker.now } : undefined;
      await markExported(db, left, copy).catch((error: unknown) => {
        // On a full disk the file is the way out: it goes, and only that it went is not remembered.
        if (storageProblemOf(error) !== 'full') throw error;
      });
      const homes = await homesIn(db);
      const names = whole
        .filter(({ document }) => document.scope === 'shared' && !homes.has(document.partnership))
        .map(({ document, records }) =>
          titleOf(records.find(({ id }) => id === document.partnership) ?? untitled)
        );
      const stand = theirs && standOf(left, theirs);
      return {
        ok: true,
        value: {
          name: fileNameOf(purpose, names, maker.now, passphrase !== undefined),
          content,
          ...(stand && { stand })
        }
      };
    },

    /** The partnerships that others share in a folder. */
    async find({ folder }: Tasks['find']['asks']): Did<Tasks['find']['gives']> {
      return { ok: true, value: await partnershipsIn(folder) };
    },

    /** Takes over what changed in the folder of a partnership, and puts there what is new here. */
    async follow({ partnership, writer, maker }: Tasks['follow']['asks']): Did<Tasks['follow']['gives']> {
      const link = await folderLinkOf(db, partnership);
      const none = { state: 'done', read: 0, wrote: false } as const;
      return { ok: true, value: link === undefined ? none : await followFolder(db, link, writer, maker) };
    }
  };
};

export type Desk = ReturnType<typeof openDesk>;

const nobody = { by: '', side: 'initiative', app: '', now: 0 } as const;
const untitled = { id: '', kind: '', stamp: '', values: {} };

/** Whole documents, or deltas: a file holds one of the two. */
const allOf = ({ documents, deltas }: ReceivedFile): readonly (FileDocument | FileDelta)[] => [
  ...documents,
  ...deltas
];

/** A handover with what only the other side may see, or a backup that somebody of the other side made. */
const isOfOtherSide = (file: ReceivedFile, side: Side): boolean => {
  const { purpose, exported } = file;
  const other = otherSide(side);
  if (purpose === 'backup') return exported.side === other;
  return purpose === 'handover' && allOf(file).some(({ scope }) => scope === other);
};

/** What a file of this purpose takes from this device: of the two sides only the giver's own, save in a backup. */
const scopesFor = (purpose: Purpose, side: Side): readonly Scope[] =>
  scopesIn[purpose].filter((scope) => purpose === 'backup' || scope !== otherSide(side));

const recordsIn = (whole: readonly WholeDocument[]) => whole.flatMap(({ records }) => records);

/** Without reading a picture. */
const photosOf = async (db: Database, whole: readonly WholeDocument[]): Promise<Leaving['photos']> => {
  const sizes = await sizesOf(db, picturesNamedIn(recordsIn(whole)));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { count: sizes.size, bytes: Math.ceil((bytes * 4) / 3) }; // base64
};

/** By name, the texts of an organisation last. */
const byNeighbourhood = (a: Leaving, b: Leaving): number =>
  Number(isOrganisation(a.partnership)) - Number(isOrganisation(b.partnership)) ||
  byName(a.neighbourhood, b.neighbourhood);

/** Who wrote in each of these that is here, and the partnership of which it is. */
const aboutDocuments = async (
  db: Database,
  joined: readonly ImportedDocument[]
): Promise<ReadonlyMap<DocumentKey, readonly StoredRecord[]>> => {
  const ids = [...new Set(joined.flatMap(({ before }) => before?.partnership ?? []))];
  const found = new Map<DocumentKey, StoredRecord[]>();
  for (const record of await db.records.ofKinds(ids, [writerKind.name, partnershipKind.name])) {
    const others = found.get(record.doc);
    if (others === undefined) found.set(record.doc, [record]);
    else others.push(record);
  }
  return found;
};
