import type { Page } from '@playwright/test';

/** Keeps the storage of the device busy, so that every question to it waits; gives back what lets go. */
export const holdStorage = async (page: Page): Promise<() => Promise<void>> => {
  const held = await page.evaluateHandle(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('samenspel');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('no database'));
    });
    let busy = true;
    const documents = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('replicas');
    const ask = (): void => {
      if (busy) documents.count().onsuccess = ask;
      else db.close();
    };
    ask();
    return { letGo: () => (busy = false) };
  });
  return () => held.evaluate(({ letGo }) => void letGo());
};
