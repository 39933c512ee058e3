import type { Page } from '@playwright/test';
import { kinds } from '../../../../src/model/kinds';

/** What people write in one line, by the names of their fields; what is not here may be as long as one likes. */
const names = new Set([
  'neighbourhood',
  'municipality',
  'initiative',
  'name',
  'who',
  'role',
  'title',
  'place'
]);
const word = 'Warmtenetwerkvoorbereidingsvergadering'.repeat(4).slice(0, 120);
const text = 'De bewoners vragen wie dit betaalt, en wanneer de straat open gaat. '.repeat(30).slice(0, 2000);

const prose = [...kinds.values()].map(({ name, fields }) => [
  name,
  Object.entries(fields)
    .filter(([, field]) => field.prose)
    .map(([field]) => [field, names.has(field) ? word : text])
]);

/**
 * Makes all that was written on this device as long as people can make it: names of 120 letters without a space, texts
 * of 2,000 letters, so many copies of what stands in a list, and enough partnerships to choose among them.
 */
export const lengthen = (page: Page, copies: number): Promise<void> =>
  page.evaluate(
    async ({ prose, many, copies }) => {
      const longer = new Map(prose as [string, [string, string][]][]);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('samenspel');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('no database'));
      });
      const writing = db.transaction(['records', 'sheets', 'replicas'], 'readwrite');
      const records = writing.objectStore('records');
      const documents = writing.objectStore('replicas');
      interface Row {
        id: string;
        doc: string;
        kind: string;
        values: Record<string, unknown>;
      }
      const lengthenAll = (rows: readonly Row[]) => {
        for (const row of rows)
          for (const [field, words] of longer.get(row.kind) ?? [])
            if (typeof row.values[field] === 'string') row.values[field] = words;
      };
      const sheets = writing.objectStore('sheets');
      const askedSheets = sheets.getAll();
      const asked = records.getAll();
      asked.onsuccess = () => {
        const rows = asked.result as Row[];
        lengthenAll(rows);
        for (const row of rows) records.put(row);
        const notes = (askedSheets.result as { doc: string; notes: Row[] }[]).flatMap((sheet) => {
          lengthenAll(sheet.notes);
          sheets.put(sheet);
          const [partnership, scope] = sheet.doc.split('/');
          return sheet.notes.map((note) => ({ ...note, doc: sheet.doc, partnership, scope }));
        });
        for (const kind of many) {
          const [first] = [...rows, ...notes].filter((row) => row.kind === kind);
          for (let copy = 0; first && copy < copies; copy++)
            records.put({ ...first, id: `${first.id}-${copy}` });
        }
        const [partnership] = rows.filter(({ kind }) => kind === 'partnership');
        if (partnership === undefined) return;
        documents.get(partnership.doc).onsuccess = ({ target }) => {
          const document = (target as IDBRequest<object>).result;
          for (let copy = 0; copy < 8; copy++) {
            const id = `${partnership.id}-${copy}`;
            const doc = partnership.doc.replace(partnership.id, id);
            documents.put({ ...document, doc, partnership: id });
            records.put({ ...partnership, doc, id });
          }
        };
      };
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error ?? new Error('not written'));
      });
      db.close();
    },
    {
      prose,
      many: ['note', 'commitment', 'attendee', 'agendaItem', 'lesson', 'clauseComment', 'person', 'interest'],
      copies
    }
  );
