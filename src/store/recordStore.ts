import Dexie, { type Table } from 'dexie';
import type { PackedRecord } from '../merge/record';
import { note } from '../model/note';
import { partsOf, type DocumentKey } from '../model/scope';
import { placeOf, type StoredRecord } from './storedRecord';
import { isOnSheet, recordsOn, rewritten, sheetFor, talkKey, type Sheet } from './sheets';

/** Which record: its document and its id. */
export type RecordKey = readonly [DocumentKey, string];

/** From where on a document is read: first what stands in rows, then what stands on sheets. */
export interface PageStart {
  readonly of: 'rows' | 'sheets';
  /** Behind which id or sheet; absent from the beginning. */
  readonly after?: string;
}

/** Some sheets of a document that follow each other: the ids that they hold, both included. */
export interface Stretch {
  readonly from: string;
  readonly upTo: string;
  readonly on: SheetsOf;
}

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** Absent with the last of them. */
  readonly next?: PageStart;
}

export const firstPage: PageStart = { of: 'rows' };

/** Per document the sheets on which some ids stand, or would. */
export type SheetsOf = ReadonlyMap<
  DocumentKey,
  { readonly holds: (id: string) => boolean; readonly sheets: readonly Sheet[] }
>;

export interface Found {
  /** In the order in which they were asked; `undefined` for one that is not there. */
  readonly records: readonly (StoredRecord | undefined)[];
  readonly on: SheetsOf;
}

/** Of more notes than these the beginnings of all sheets are asked at once, in place of the sheet of each. */
const few = 3;

/** Of more notes than these that change at once it is not told which. */
const many = 200;

/** About how many notes stand on a full sheet. */
const onOneSheet = 64;

/** Behind every id. */
const afterAll = '\uffff';

const { minKey, maxKey } = Dexie;

/**
 * Every record on this device, wherever it stands: a note on a sheet with others (`sheets.ts`), any other record, and
 * a note in the bin, in a row of its own. Nobody else has to know which.
 */
export class RecordStore {
  /** @param db the database of which it is a part. */
  constructor(private readonly db: Dexie) {}

  private get rows(): Table<StoredRecord, [DocumentKey, string]> {
    return this.db.table('records');
  }
  private get sheets(): Table<Sheet, [DocumentKey, string]> {
    return this.db.table('sheets');
  }

  /** For a transaction in which records are read or written. */
  get tables(): Table[] {
    return [this.rows, this.sheets];
  }

  /** What stands at one moment in both: a note that goes from one to the other is seen once. */
  private atOneMoment<T>(work: () => Promise<T>): Promise<T> {
    return Dexie.currentTransaction?.db === this.db ? work() : this.db.transaction('r', this.tables, work);
  }

  get(key: RecordKey): Promise<StoredRecord | undefined> {
    return this.atOneMoment(async () => (await this.bulkGet([key]))[0]);
  }

  /** In the order of the keys; `undefined` for one that is not there. */
  bulkGet(keys: readonly RecordKey[]): Promise<(StoredRecord | undefined)[]> {
    return this.atOneMoment(async () => {
      if (keys.length > few) return [...(await this.find(keys)).records];
      // One that is no note would cost a whole sheet, and who follows it would hear of every note there.
      const rows = await this.rows.bulkGet(asKeys(keys));
      const notes = notesOn(await this.sheetsOf(keys.filter((_, i) => rows[i] === undefined)));
      return keys.map((key, i) => rows[i] ?? notes.get(placeAt(key)));
    });
  }

  /**
   * Records, and the sheets that were read for it: for who changes them in the same transaction, and need not read those
   * again. Belongs inside it.
   */
  async find(keys: readonly RecordKey[]): Promise<Found> {
    const reading = this.sheetsOf(keys);
    // Few are asked at once. Of many most are notes, and to ask for a row of each would take longer than all the rest.
    const notes = keys.length > few ? notesOn(await reading) : new Map<string, StoredRecord>();
    const [on, rows] = await Promise.all([
      reading,
      this.rows.bulkGet(asKeys(keys.filter((key) => !notes.has(placeAt(key)))))
    ]);
    const found = new Map(notesOn(on));
    for (const row of rows) if (row) found.set(placeOf(row), row);
    return { records: keys.map((key) => found.get(placeAt(key))), on };
  }

  async put(record: StoredRecord): Promise<void> {
    await this.change([record], []);
  }

  async bulkPut(records: readonly StoredRecord[]): Promise<void> {
    await this.change(records, []);
  }

  async delete(key: RecordKey): Promise<void> {
    await this.change([], [key]);
  }

  async bulkDelete(keys: readonly RecordKey[]): Promise<void> {
    await this.change([], keys);
  }

  /**
   * Puts records where they belong, in place of what stood there, and removes others. Belongs inside a transaction, and
   * waits for the one before it: a sheet is read and then written. A record that was a note and is of another kind now
   * (only a forged file can bring that) has to be removed first.
   *
   * @param on the sheets as `find` or `eachPart` read them, when nothing on them was changed since.
   */
  async change(
    put: readonly StoredRecord[],
    remove: readonly RecordKey[],
    on: SheetsOf = new Map()
  ): Promise<void> {
    const notes = put.filter(isOnSheet);
    const others = put.filter((record) => !isOnSheet(record));
    const binned = others.filter(({ kind }) => kind === note.name).map(keyOf);
    await Promise.all([
      others.length > 0 && this.rows.bulkPut(others),
      remove.length > 0 && this.rows.bulkDelete(asKeys(remove)),
      this.offRows(notes.map(keyOf)),
      this.onSheets(notes, [...remove, ...binned], on)
    ]);
  }

  /**
   * Takes notes that come to stand on a sheet out of the rows in which an older app or the bin had them. Whether there
   * was one or not, it is from this that whoever follows the records hears which notes changed, or that it is any of a
   * document: of a sheet the browser tells only where it begins.
   */
  private async offRows(keys: readonly RecordKey[]): Promise<void> {
    if (keys.length === 0) return;
    if (keys.length <= many) {
      await this.rows.bulkDelete(asKeys(keys));
      return;
    }
    // Of thousands a question for each would take longer than all the rest.
    await Promise.all(
      [...idsPerDocument(keys)].map(async ([doc, ids]) => {
        const { partnership } = partsOf(doc);
        const there = await this.rows
          .where('[partnership+kind]')
          .equals([partnership, note.name])
          .primaryKeys();
        const coming = new Set(ids);
        await this.rows.bulkDelete(there.filter(([of, id]) => of === doc && coming.has(id)));
        await this.rows.where('[doc+id]').between([doc, afterAll], [doc, maxKey]).delete();
      })
    );
  }

  /** All records of a document, by id. */
  async ofDocument(
    doc: DocumentKey,
    tick: (done: number) => void = () => undefined
  ): Promise<StoredRecord[]> {
    const all: StoredRecord[] = [];
    await this.eachPart(doc, (records) => {
      for (const record of records) all.push(record);
      tick(all.length);
    });
    return all.sort(byId);
  }

  /**
   * Goes through all records of a document, some at a time: first what stands in rows, then the sheets. What is looked
   * at on sheets may be changed at once (`stretch.on` is for `change`); what stands in rows only after the last of
   * them, or it could come by once more.
   */
  async eachPart(
    doc: DocumentKey,
    look: (records: readonly StoredRecord[], stretch?: Stretch) => unknown,
    size = 2000
  ): Promise<void> {
    await this.atOneMoment(async () => {
      for (let next: PageStart | undefined = firstPage; next?.of === 'rows';) {
        const page: RecordPage = await this.page(doc, next, size);
        await look(page.records);
        next = page.next;
      }
      const most = Math.ceil(size / onOneSheet);
      const read = (after?: string): Promise<Sheet[]> => portionOf(this.sheets, doc, after, most);
      let coming: Promise<Sheet[]> | undefined = read();
      while (coming !== undefined) {
        const sheets: readonly Sheet[] = await coming;
        const [first, last] = [sheets[0], sheets.at(-1)?.notes.at(-1)];
        if (first === undefined || last === undefined) return;
        const [from, upTo] = [first.first, last.id];
        // Comes in while these are looked at. Where they are split meanwhile, all parts begin before.
        coming = sheets.length < most ? undefined : read(upTo);
        const holds = (id: string) => from <= id && id <= upTo;
        await look(sheets.flatMap(recordsOn), { from, upTo, on: new Map([[doc, { holds, sheets }]]) });
      }
    });
  }

  async countOf(doc: DocumentKey): Promise<number> {
    const [rows, sizes] = await Promise.all([
      this.rows.where('[doc+id]').between([doc, minKey], [doc, maxKey]).count(),
      this.sheets.where('[doc+size]').between([doc, minKey], [doc, maxKey]).keys()
    ]);
    // The keys of that index: nothing is read of the sheets themselves.
    return (sizes as unknown as [DocumentKey, number][]).reduce((sum, [, size]) => sum + size, rows);
  }

  /** Some records of a document, in no order that means something. */
  async page(doc: DocumentKey, { of, after }: PageStart, size = 1000): Promise<RecordPage> {
    if (of === 'rows') {
      const records = await portionOf(this.rows, doc, after, size);
      const last = records.length < size ? undefined : records.at(-1);
      return { records, next: last ? { of, after: last.id } : { of: 'sheets' } };
    }
    const most = Math.ceil(size / onOneSheet);
    const sheets = await portionOf(this.sheets, doc, after, most);
    const last = sheets.length < most ? undefined : sheets.at(-1);
    return { records: sheets.flatMap(recordsOn), ...(last && { next: { of, after: last.first } }) };
  }

  /** All of some kinds in some partnerships, of every scope on this device, by document and id. */
  ofKinds(partnerships: readonly string[], kinds: readonly string[]): Promise<StoredRecord[]> {
    const keys = partnerships.flatMap((partnership) => kinds.map((kind) => [partnership, kind]));
    const inRows = () => this.rows.where('[partnership+kind]').anyOf(keys).toArray();
    if (!kinds.includes(note.name)) return inRows();
    return this.atOneMoment(async () => {
      const found = await Promise.all([
        inRows(),
        ...partnerships.map(async (id) => (await this.sheetsIn(id).toArray()).flatMap(recordsOn))
      ]);
      return found.flat().sort(byPlace);
    });
  }

  /** Whether there is a note in a partnership, also in the bin; reads none. */
  async hasNotes(partnership: string): Promise<boolean> {
    const binned = this.rows.where('[partnership+kind]').equals([partnership, note.name]);
    const [onSheets, inRows] = await Promise.all([
      this.sheetsIn(partnership).limit(1).count(),
      binned.limit(1).count()
    ]);
    return onSheets + inRows > 0;
  }

  /** All of a kind that belong to a conversation, of every scope on this device, by document and id. */
  inConversation(partnership: string, kind: string, conversation: string): Promise<StoredRecord[]> {
    const inRows = () =>
      this.rows
        .where('[partnership+kind+values.conversation]')
        .equals([partnership, kind, conversation])
        .toArray();
    if (kind !== note.name) return inRows();
    return this.atOneMoment(async () => {
      const [binned, sheets] = await Promise.all([
        inRows(),
        this.sheets.where('talks').equals(talkKey(partnership, conversation)).toArray()
      ]);
      const notes = sheets.flatMap(recordsOn).filter(({ values }) => values['conversation'] === conversation);
      return [...binned, ...notes].sort(byPlace);
    });
  }

  /** What is in the bin of a partnership, last thrown away first. */
  trashedIn(partnership: string): Promise<StoredRecord[]> {
    return this.rows
      .where('[partnership+values.trashed.at]')
      .between([partnership, minKey], [partnership, maxKey])
      .reverse()
      .toArray();
  }

  /** The keys of all that is in the bin, of every partnership: only that stands in this index. */
  trashed(): Promise<[DocumentKey, string][]> {
    return this.rows.orderBy('[partnership+values.trashed.at]').primaryKeys();
  }

  /** Removes all records of a document. */
  async removeDocument(doc: DocumentKey): Promise<void> {
    await Promise.all([
      this.rows.where('[doc+id]').between([doc, minKey], [doc, maxKey]).delete(),
      this.sheets.where('[doc+first]').between([doc, minKey], [doc, maxKey]).delete()
    ]);
  }

  /** Goes through every record of this device. */
  async each(look: (record: StoredRecord) => void): Promise<void> {
    await this.atOneMoment(async () => {
      await this.rows.each(look);
      await this.sheets.each((sheet) => recordsOn(sheet).forEach(look));
    });
  }

  /** Every record of this device, by document and id. */
  async toArray(): Promise<StoredRecord[]> {
    const all: StoredRecord[] = [];
    await this.each((record) => all.push(record));
    return all.sort(byPlace);
  }

  /**
   * Brings the notes of a partnership that an older app kept in rows of their own to sheets, so many at a time, each
   * time in a transaction of its own. It is no write: nobody gets a stamp for it.
   */
  async gather(partnership: string, portion = 500): Promise<void> {
    const keys = await this.rows.where('[partnership+kind]').equals([partnership, note.name]).primaryKeys();
    for (let from = 0; from < keys.length; from += portion)
      await this.db.transaction('rw', this.tables, async () => {
        const rows = await this.rows.bulkGet(keys.slice(from, from + portion));
        await this.bulkPut(rows.filter((row) => row !== undefined).filter(isOnSheet));
      });
  }

  private sheetsIn(partnership: string) {
    // Documents are a partnership, a slash and a scope; the sign after the slash ends them.
    return this.sheets.where('[doc+first]').between([`${partnership}/`], [`${partnership}0`]);
  }

  /** Puts notes on their sheets, and takes others off. */
  private async onSheets(
    put: readonly StoredRecord[],
    off: readonly RecordKey[],
    on: SheetsOf
  ): Promise<void> {
    const changed = new Map<DocumentKey, { put: Map<string, PackedRecord>; off: Set<string> }>();
    const changedIn = (doc: DocumentKey) => {
      const known = changed.get(doc) ?? { put: new Map(), off: new Set() };
      changed.set(doc, known);
      return known;
    };
    for (const [doc, id] of off) changedIn(doc).off.add(id);
    for (const record of put) changedIn(record.doc).put.set(record.id, withoutPlace(record));
    await Promise.all(
      [...changed].map(async ([doc, change]) => {
        const ids = [...change.put.keys(), ...change.off];
        const known = on.get(doc);
        const sheets = known && ids.every(known.holds) ? known.sheets : undefined;
        await this.rewrite(doc, sheets ?? (await this.sheetsFor(doc, ids)), change.put, change.off);
      })
    );
  }

  private async rewrite(
    doc: DocumentKey,
    before: readonly Sheet[],
    put: ReadonlyMap<string, PackedRecord>,
    off: ReadonlySet<string>
  ): Promise<void> {
    const firsts = before.map(({ first }) => first);
    const onEach = new Map<Sheet | undefined, Map<string, PackedRecord>>();
    for (const sheet of before) onEach.set(sheet, new Map());
    for (const [id, one] of put) {
      const sheet = before[sheetFor(firsts, id)];
      const own = onEach.get(sheet) ?? new Map<string, PackedRecord>();
      onEach.set(sheet, own.set(id, one));
    }
    const changing = [...onEach].filter(
      ([sheet, own]) => own.size > 0 || sheet?.notes.some(({ id }) => off.has(id))
    );
    if (changing.length === 0) return;
    const after = changing.flatMap(([sheet, own]) =>
      rewritten(sheet ?? { doc, first: '', notes: [] }, own, off)
    );
    const kept = new Set(after.map(({ first }) => first));
    const emptied = changing.flatMap(([sheet]) => (sheet && !kept.has(sheet.first) ? [sheet.first] : []));
    await Promise.all([
      this.sheets.bulkPut(after),
      emptied.length > 0 &&
        this.sheets.bulkDelete(emptied.map((first): [DocumentKey, string] => [doc, first]))
    ]);
  }

  private async sheetsOf(keys: readonly RecordKey[]): Promise<SheetsOf> {
    const each = [...idsPerDocument(keys)].map(async ([doc, ids]) => {
      const asked = new Set(ids);
      return [doc, { holds: (id: string) => asked.has(id), sheets: await this.sheetsFor(doc, ids) }] as const;
    });
    return new Map(await Promise.all(each));
  }

  /** The sheets of a document on which these ids stand, or would, by where they begin. */
  private async sheetsFor(doc: DocumentKey, ids: readonly string[]): Promise<readonly Sheet[]> {
    const upTo = (id: string) => this.sheets.where('[doc+first]').between([doc, ''], [doc, id], true, true);
    const found =
      ids.length <= few
        ? await Promise.all(ids.map((id) => upTo(id).last()))
        : await this.sheets.bulkGet(keysFor(await upTo(ids.reduce(larger)).primaryKeys(), ids));
    const each = new Map(found.flatMap((sheet) => (sheet === undefined ? [] : [[sheet.first, sheet]])));
    return [...each.values()].sort((a, b) => compare(a.first, b.first));
  }
}

/** So many of a document by their keys, behind one of them or from the beginning. */
const portionOf = <T>(
  table: Table<T, [DocumentKey, string]>,
  doc: DocumentKey,
  after: string | undefined,
  size: number
): Promise<T[]> => behind(table, doc, after).limit(size).toArray();

const behind = <T>(table: Table<T, [DocumentKey, string]>, doc: DocumentKey, after: string | undefined) =>
  table.where(':id').between([doc, after ?? minKey], [doc, maxKey], after === undefined);

/** As Dexie takes them, which might change what it is given. */
const asKeys = (keys: readonly RecordKey[]): [DocumentKey, string][] => keys.map(([doc, id]) => [doc, id]);

const placeAt = ([doc, id]: RecordKey): string => placeOf({ doc, id });

const notesOn = (sheets: SheetsOf): ReadonlyMap<string, StoredRecord> =>
  new Map(
    [...sheets.values()].flatMap((each) =>
      each.sheets.flatMap((sheet) => recordsOn(sheet).map((record) => [placeOf(record), record] as const))
    )
  );

const keyOf = ({ doc, id }: StoredRecord): RecordKey => [doc, id];

/** On a sheet a note needs not say in which document it is. */
const withoutPlace = ({ id, kind, stamp, values, stamps, others }: StoredRecord): PackedRecord => ({
  ...{ id, kind, stamp, values },
  ...(stamps && { stamps }),
  ...(others && { others })
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: StoredRecord, b: StoredRecord): number => compare(a.id, b.id);
const byPlace = (a: StoredRecord, b: StoredRecord): number => compare(a.doc, b.doc) || byId(a, b);

const larger = (a: string, b: string): string => (a < b ? b : a);

/** Of these keys of sheets, ascending, the ones on which these ids stand. */
const keysFor = (keys: readonly [DocumentKey, string][], ids: readonly string[]): [DocumentKey, string][] => {
  const firsts = keys.map(([, first]) => first);
  const places = new Set(ids.map((id) => sheetFor(firsts, id)));
  return keys.filter((_, place) => places.has(place));
};

const idsPerDocument = (keys: readonly RecordKey[]): ReadonlyMap<DocumentKey, readonly string[]> => {
  const ids = new Map<DocumentKey, string[]>();
  for (const [doc, id] of keys) {
    const known = ids.get(doc);
    if (known) known.push(id);
    else ids.set(doc, [id]);
  }
  return ids;
};
