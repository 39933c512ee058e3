import { unpack, type Json } from '../merge/record';
import { isNameIn, nameFields, sameName, textsNaming } from '../model/names';
import type { DocumentKey } from '../model/scope';
import { atOnce } from './atOnce';
import { byName } from './byName';
import type { Database } from './database';
import type { StoredRecord } from './storedRecord';
import { homesIn, withSame } from './same';
import type { Store } from './store';
import { write, type Act, type Change, type FieldsToErase } from './write';

/** A text that somebody typed in which the name stands too. A person looks at it; nothing changes it by itself. */
export interface Mention {
  readonly doc: DocumentKey;
  readonly partnership: string;
  readonly id: string;
  /** The kind of the record, or `draft` for what was typed and not yet kept. */
  readonly kind: string;
  readonly text: string;
  /** The conversation that the record belongs to. */
  readonly conversation?: string;
}

/** The names of people in a partnership, each once, in every scope on this device. */
export const namesIn = async ({ db }: Store, partnership: string): Promise<string[]> => {
  const names: string[] = [];
  for (const [kind, fields] of Object.entries(nameFields)) {
    const records = await db.records.ofKinds([partnership], [kind]);
    for (const record of records)
      for (const name of fields.flatMap((field) => namesOf(record, field)))
        if (!names.some((known) => sameName(known, name))) names.push(name.trim());
  }
  return names.sort(byName);
};

/** The other partnerships on this device that hold the name as a name. */
export const elsewhere = async ({ db }: Store, name: string, partnership: string): Promise<string[]> => {
  const found = new Set<string>();
  const here = withSame([partnership], await homesIn(db));
  await db.records.each((record) => {
    if (!here.includes(record.partnership) && isNamed(record, name)) found.add(record.partnership);
  });
  return [...found];
};

/** The texts, of every scope and also in the bin, in which the name stands as a whole word. */
export const mentionsOf = async ({ db }: Store, name: string): Promise<Mention[]> => {
  const found: Mention[] = [];
  await db.records.each((record) => {
    const { doc, partnership, id, kind, values } = record;
    const { conversation } = values;
    const at = { doc, partnership, id, kind, ...(typeof conversation === 'string' && { conversation }) };
    const texts = Object.entries(unpack(record).versions)
      .filter(([field]) => field !== 'trashed')
      .flatMap(([, versions]) => versions.flatMap(({ value }) => textsNaming(name, value)));
    for (const text of new Set(texts)) found.push({ ...at, text });
  });
  await db.drafts.each(({ key, partnership, value }) => {
    const at = { doc: `${partnership}/device`, partnership, id: key, kind: 'draft' } as const;
    for (const text of textsNaming(name, value as Json)) found.push({ ...at, text }); // drafts are plain JSON
  });
  return found;
};

/**
 * "Maak anoniem": erases the name from every field that holds it as a name, in every scope, with all versions, and
 * drops the before-images that still know it. Erasing reaches every device that gets a file; what left in a file
 * before cannot be recalled.
 *
 * @param chosen where to do so, and in what is the same partnership; the same first name may be somebody else's in
 * another one.
 */
export const anonymise = (store: Store, name: string, chosen: readonly string[]): Promise<void> =>
  atOnce(
    store,
    async (at) => {
      const { db } = at;
      const partnerships = withSame(chosen, await homesIn(db));
      const acts = await actsOf(db, name, partnerships);
      await write(nameless(at, name), acts);
      const touched = new Set(acts.map(({ doc }) => doc));
      await db.journal
        .filter(({ documents, before }) => {
          const within = before.filter(({ partnership }) => partnerships.includes(partnership));
          return documents.some(({ doc }) => touched.has(doc)) || within.some((one) => isNamed(one, name));
        })
        .delete();
    },
    ({ journal }) => [journal]
  );

const actsOf = async (db: Database, name: string, partnerships: readonly string[]): Promise<Act[]> => {
  const acts = new Map<DocumentKey, { changes: Change[]; eraseFields: FieldsToErase[] }>();
  await db.records.each((record) => {
    if (!partnerships.includes(record.partnership)) return;
    const { id, kind, doc } = record;
    const act = acts.get(doc) ?? { changes: [], eraseFields: [] };
    const fields = namingFields(record, name);
    if (fields.length > 0) act.eraseFields.push({ id, fields });
    const trashed = trashedBy(record, name);
    if (trashed) act.changes.push({ id, kind, values: { trashed } });
    if (act.changes.length + act.eraseFields.length > 0) acts.set(doc, act);
  });
  return [...acts].map(([doc, act]) => ({ doc, ...act }));
};

const namesOf = (record: StoredRecord, field: string): readonly string[] =>
  textVersions(record, field).filter((text) => isNameIn(field, text));

const textVersions = (record: StoredRecord, field: string): readonly string[] =>
  (unpack(record).versions[field] ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const namingFields = (record: StoredRecord, name: string): readonly string[] =>
  (nameFields[record.kind] ?? []).filter((field) =>
    textVersions(record, field).some((text) => sameName(text, name))
  );

/** What `trashed` becomes when this name put the record in the bin: it stays there, by nobody. */
const trashedBy = (record: StoredRecord, name: string): Json | undefined => {
  const versions = unpack(record).versions['trashed'] ?? [];
  const by = versions.some(({ value }) => {
    const who = (value as { readonly by?: Json } | null)?.by;
    return typeof who === 'string' && sameName(who, name);
  });
  if (!by) return undefined;
  const shown = record.values['trashed'] ?? null;
  return shown === null ? null : { ...(shown as Record<string, Json>), by: '' };
};

const isNamed = (record: StoredRecord, name: string): boolean =>
  namingFields(record, name).length > 0 || trashedBy(record, name) !== undefined;

/** The same pen, which does not sign with the name that is just taken away. */
const nameless = (store: Store, name: string): Store => {
  const signature = store.pen.signature();
  return sameName(signature.name, name)
    ? { ...store, pen: { ...store.pen, signature: () => ({ ...signature, name: '' }) } }
    : store;
};
