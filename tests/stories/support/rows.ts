import type { Page } from '@playwright/test';

/** One transaction on the database of the app, past the app. Fails when the database gives no answer, and says at what. */
const onTable = <T>(page: Page, table: string, row?: Readonly<Record<string, unknown>>): Promise<T> =>
  page.evaluate(
    ({ table, row }) =>
      new Promise<never>((resolve, reject) => {
        let at = 'opening';
        setTimeout(() => reject(new Error(`No answer of the database at ${at} ${table}`)), 20_000);
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          at = row === undefined ? 'reading' : 'writing';
          const db = opening.result;
          const transaction = db.transaction(table, row === undefined ? 'readonly' : 'readwrite');
          const store = transaction.objectStore(table);
          const asked: IDBRequest = row === undefined ? store.getAll() : store.put(row);
          transaction.onabort = () => reject(transaction.error ?? new Error('not done'));
          transaction.oncomplete = () => {
            db.close();
            resolve(asked.result as never);
          };
        };
      }),
    { table, row }
  );

/** What stands in a table of the device. */
export const rowsOf = (page: Page, table: string): Promise<readonly Record<string, unknown>[]> =>
  onTable(page, table);

/** Puts a row in a table of the device, past the app; it sees that after it was loaded anew. */
export const putRow = async (
  page: Page,
  table: string,
  row: Readonly<Record<string, unknown>>
): Promise<void> => {
  await onTable(page, table, row);
  await page.reload();
};
