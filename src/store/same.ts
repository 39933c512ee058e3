import { pack, unpack, type PackedRecord, type Version } from '../merge/record';
import { valueNamed, writerNaming } from '../merge/taggedWriter';
import { isId } from '../model/id';
import { isOrganisation } from '../model/organisationText';
import { partnership } from '../model/partnership';
import { documentKey, type DocumentKey, type Scope } from '../model/scope';
import { writer } from '../model/writer';
import type { Database, StoredDocument } from './database';
import type { Incoming } from './differences';

/** Of the partnerships that were started twice: which one each belongs to. */
export type Homes = ReadonlyMap<string, string>;

/** Reads where the partnerships on this device belong; those that belong to none but themselves are not in it. */
export const homesIn = async (db: Database): Promise<Homes> => {
  const shared = await db.documents.filter(({ scope }) => scope === 'shared').toArray();
  const records = await db.records.bulkGet(
    shared.map(({ doc, partnership: id }) => [doc, id] as [DocumentKey, string])
  );
  const links = new Map<string, string>();
  for (const record of records) {
    const same = record?.kind === partnership.name ? record.values['sameAs'] : undefined;
    if (record === undefined || typeof same !== 'string') continue;
    if (isId(same) && !isOrganisation(same)) links.set(record.id, same); // else no file could name what came of it
  }
  const homes = [...links.keys()].map((id) => [id, homeOf(id, links)] as const);
  return new Map(homes.filter(([id, home]) => id !== home));
};

/** Where two people joined the two to each other the other way round, both devices choose the same one. */
const homeOf = (id: string, links: ReadonlyMap<string, string>): string => {
  const path = [id];
  for (let next = links.get(id); next !== undefined; next = links.get(next)) {
    const met = path.indexOf(next);
    if (met >= 0) return path.slice(met).sort()[0] ?? next;
    path.push(next);
  }
  return path.at(-1) ?? id;
};

/** These partnerships and all that are the same as one of them. */
export const withSame = (ids: readonly string[], homes: Homes): readonly string[] => {
  const wanted = new Set(ids.map((id) => homes.get(id) ?? id));
  const others = [...homes].filter(([, home]) => wanted.has(home)).map(([id]) => id);
  return [...new Set([...ids, ...wanted, ...others])];
};

/** A document of one partnership as a part of the one that it belongs to. */
export interface DocumentAtHome extends Incoming {
  readonly partnership: string;
  readonly scope: Scope;
}

/** The documents of what belongs to another partnership, as parts of that one. Belongs inside a transaction. */
export const documentsAtHome = async (db: Database): Promise<DocumentAtHome[]> => {
  const found: DocumentAtHome[] = [];
  for (const [id, home] of await homesIn(db))
    for (const document of await db.documents.where('partnership').equals(id).toArray())
      found.push(atHome(document, await db.records.ofDocument(document.doc), home));
  return found;
};

/**
 * A document as a part of the partnership that it belongs to. Ids are unique, so records keep theirs and whatever
 * refers to them still does; what every partnership has one of becomes one, with both texts where they differ.
 */
const atHome = (
  { partnership: origin, scope, context }: StoredDocument,
  records: readonly PackedRecord[],
  home: string
): DocumentAtHome => {
  const named = writerNaming(origin, home);
  const versionNamed = ({ stamp, value }: Version, field: string): Version => ({
    stamp: stamp.replace(/^[a-z0-9]+/, named),
    // Where a text was copied from is a stamp of another document.
    value: field.includes('CopiedFrom') ? value : valueNamed(value, context, named)
  });
  const recordNamed = (record: PackedRecord): readonly PackedRecord[] => {
    const { id, kind, versions } = unpack(record);
    const isItself = kind === partnership.name && id === origin;
    const fields = Object.entries(versions)
      .filter(([field]) => !(isItself && (field === 'sameAs' || field === 'trashed')))
      .map(([field, all]) => [field, all.map((one) => versionNamed(one, field))] as const);
    const newId = isItself ? home : kind === writer.name ? named(id) : id;
    return [pack({ id: newId, kind, versions: Object.fromEntries(fields) })].filter(
      (one) => one !== undefined
    );
  };
  return {
    partnership: home,
    scope,
    context: Object.fromEntries(Object.entries(context).map(([one, n]) => [named(one), n])),
    records: records.flatMap(recordNamed)
  };
};

/** The shared record of a partnership. */
export const ownPlace = (id: string): [DocumentKey, string] => [documentKey(id, 'shared'), id];
