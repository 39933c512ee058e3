import type { Page } from '@playwright/test';

/** What stands in a table of the device. */
export const rowsOf = (page: Page, table: string): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    (table) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          db.transaction(table).objectStore(table).getAll().onsuccess = ({ target }) => {
            db.close();
            resolve((target as IDBRequest<Record<string, unknown>[]>).result);
          };
        };
      }),
    table
  );

/** Puts a row in a table of the device, past the app; it sees that after it was loaded anew. */
export const putRow = async (
  page: Page,
  table: string,
  row: Readonly<Record<string, unknown>>
): Promise<void> => {
  await page.evaluate(
    ({ table, row }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(table, 'readwrite');
          writing.objectStore(table).put(row);
          writing.onabort = () => reject(writing.error ?? new Error('not written'));
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { table, row }
  );
  await page.reload();
};
