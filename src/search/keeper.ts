import type { PackedRecord } from '../merge/record';
import { isTrashed } from '../model/kind';
import { isWhole } from '../model/kinds';
import type { DocumentKey } from '../model/scope';
import { searchableTexts } from '../model/searchable';
import type { Database } from '../store/database';
import type { StoredRecord } from '../store/storedRecord';
import { firstPage, type PageStart, type RecordPage } from '../store/recordStore';
import { documentsIn, hiddenDocuments, recordsAt, type Changed } from '../store/searching';
import type { SearchIndex } from './index';

/** So many records are read at once: between two readings a question is answered. */
const pageSize = 2000;

/** When something was, for the order; a day counts as its beginning, what has neither comes last. */
const momentOf = ({ values }: PackedRecord): number => {
  if (typeof values['at'] === 'number') return values['at'];
  const day = values['date'] ?? values['on'] ?? values['due'];
  return typeof day === 'string' ? Date.parse(day) || 0 : 0;
};

/** Fills an index from the database, and afterwards reads again what changed and nothing else. */
export class Keeper {
  private hidden: ReadonlySet<string> = new Set();
  private readonly documents = new Set<DocumentKey>();

  /** @param read told after each page, and how many records were on it. */
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
    private readonly read: (records: number) => void = () => undefined
  ) {}

  /** Documents in which nothing may be found. */
  get hiddenDocuments(): ReadonlySet<string> {
    return this.hidden;
  }

  /** Reads everything. */
  async readAll(): Promise<void> {
    this.hidden = await hiddenDocuments(this.db);
    const documents = await documentsIn(this.db);
    for (const doc of this.documents) if (!documents.includes(doc)) this.index.removeAll(doc);
    for (const doc of documents) await this.readDocument(doc);
  }

  /** Reads what changed. */
  async readChanged({ places, documents }: Changed): Promise<void> {
    this.hidden = await hiddenDocuments(this.db);
    const records = await recordsAt(this.db, places);
    this.read(records.length);
    for (const { doc, id } of places) this.index.remove(doc, id);
    records.forEach((record) => this.put(record));
    for (const doc of documents) await this.readDocument(doc);
  }

  private async readDocument(doc: DocumentKey): Promise<void> {
    const gone = new Set(this.index.idsOf(doc));
    const pageFrom = (start: PageStart) => this.db.records.page(doc, start, pageSize);
    let coming: Promise<RecordPage> | undefined = pageFrom(firstPage);
    while (coming !== undefined) {
      const { records, next }: RecordPage = await coming;
      coming = next && pageFrom(next); // comes in while this one is put away
      for (const record of records) {
        gone.delete(record.id);
        this.put(record);
      }
      this.read(records.length);
    }
    for (const id of gone) this.index.remove(doc, id);
  }

  private put(record: StoredRecord): void {
    const { doc, id, kind } = record;
    this.documents.add(doc);
    const texts = isTrashed(record) || !isWhole(record) ? [] : searchableTexts(record);
    if (texts.length === 0) this.index.remove(doc, id);
    else this.index.put({ doc, id, kind, at: momentOf(record), texts });
  }
}
