import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Lets a profile start as that of somebody who chose "Altijd toestaan" for this folder: the question of the browser
 * stands outside the page, where no test can press it. Before the first start of the profile.
 */
export const allowFolder = (profile: string, origin: string, folder: string): void => {
  const place = `${origin},*`;
  const when = String((Date.now() + 11_644_473_600_000) * 1000); // as Chromium counts: microseconds since 1601
  const chosen = { path: folder, 'display-name': 'x', 'is-directory': true, readable: true, writable: true };
  const exceptions = {
    file_system_access_chooser_data: {
      [place]: { last_modified: when, setting: { 'chosen-objects': [chosen] } }
    },
    file_system_access_extended_permission: { [place]: { last_modified: when, setting: 1 } }
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { content_settings: { exceptions } } })
  );
};

/** Drags a folder of the disk from outside the browser onto the page. */
export const dropFolder = async (page: Page, folder: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  await devtools.detach();
};

/** SHA-256 over what everybody with the same files must agree on: contexts and records of what is shared. */
export const stateHash = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const sorted = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, inner]) => [name, sorted(inner)])
          );
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('samenspel');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('no database'));
    });
    const all = (table: string) =>
      new Promise<{ scope: string; doc: string; id: string; context?: unknown; notes: { id: string }[] }[]>(
        (resolve, reject) => {
          const asked = db.transaction(table).objectStore(table).getAll();
          asked.onsuccess = () => resolve(asked.result as never);
          asked.onerror = () => reject(asked.error ?? new Error('no rows'));
        }
      );
    const shared = <T extends { scope: string }>(rows: T[]) => rows.filter(({ scope }) => scope === 'shared');
    const onSheets = (await all('sheets')).flatMap(({ doc, notes }) => {
      const [partnership, scope = ''] = doc.split('/');
      return notes.map((note) => ({ ...note, doc, partnership, scope }));
    });
    const byPlace = (a: { doc: string; id: string }, b: { doc: string; id: string }) =>
      `${a.doc} ${a.id}` < `${b.doc} ${b.id}` ? -1 : 1;
    const documents = shared(await all('replicas'));
    const records = shared([...(await all('records')), ...onSheets]).sort(byPlace);
    db.close();
    const text = JSON.stringify(
      sorted({
        documents: documents.map(({ doc, context }) => [doc, sorted(context)]),
        records: records.map(sorted)
      })
    );
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
