import { note } from '../../../src/model/note';
import { partnership } from '../../../src/model/partnership';
import { documentKey } from '../../../src/model/scope';
import { droppedFolder } from '../../../src/platform/folder';
import { followFolder } from '../../../src/share/folder';
import { folderFileName } from '../../../src/share/folderFile';
import { writeFile } from '../../../src/share/folderFiles';
import { Database } from '../../../src/store/database';
import { wholeDocuments } from '../../../src/store/export';
import { folderLinkOf, linkFolder } from '../../../src/store/folders';
import { change, write } from '../../../src/store/write';

const doc = documentKey('p1', 'shared');
const text = 'De bewoners vragen wie de kookplaat betaalt en wanneer de straat opengaat. '.repeat(3);
let folder: FileSystemDirectoryHandle | undefined;

/** Waits until a folder of the disk is dropped on the page. */
export const dropped = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener('dragover', (event) => event.preventDefault());
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      void droppedFolder(event.dataTransfer).then((handle) => {
        folder = handle;
        resolve();
      });
    });
  });

const opened = (): FileSystemDirectoryHandle => {
  if (folder === undefined) throw new Error('no folder');
  return folder;
};
const penOf = (name: string) => ({
  writer: name.padEnd(8, '0'),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  signature: () => ({ name, side: 'initiative' as const })
});
const makerOf = (by: string) => ({ by, side: 'initiative' as const, app: '0', now: Date.now() });
const fileOf = (name: string) => folderFileName('p1', 'Lindewarm', name.padEnd(8, '0'));
const me = new Database(`me-${crypto.randomUUID()}`);
const other = new Database(`other-${crypto.randomUUID()}`);
const edits = { count: 0 };

const edit = (db: Database, name: string, notes: number): Promise<void> =>
  write(
    { db, pen: penOf(name) },
    {
      doc,
      changes: Array.from({ length: notes }, () =>
        change(note, `n${++edits.count}`, { conversation: `g${edits.count % 40}`, text })
      )
    }
  );

const putFile = async (name: string): Promise<void> => {
  await writeFile(opened(), fileOf(name), await wholeDocuments(other, [doc]), makerOf(name));
};

/** A partnership of so many notes, and so many devices with a file of it in the folder. This device has read all. */
export const prepare = async (notes: number, devices: number): Promise<void> => {
  const named = [change(partnership, 'p1', { neighbourhood: 'Lindewarm' })];
  await write({ db: other, pen: penOf('device0') }, { doc, changes: named });
  await edit(other, 'device0', notes);
  for (let i = 0; i < devices; i++) await putFile(`device${i}`);
  await linkFolder(me, { partnership: 'p1', folder: opened(), file: fileOf('me') });
  await pickUp();
};

/** Another device writes one note; its file is in the folder. */
export const anEdit = async (): Promise<void> => {
  await edit(other, 'device0', 1);
  await putFile('device0');
};

/** One look into the folder: how long, in milliseconds, and how many files were opened. */
export const pickUp = async (): Promise<{ ms: number; read: number }> => {
  const link = await folderLinkOf(me, 'p1');
  if (link === undefined) throw new Error('not linked');
  const start = performance.now();
  const { read, state } = await followFolder(me, link, penOf('me').writer, makerOf('me'));
  if (state !== 'done') throw new Error(state);
  return { ms: performance.now() - start, read };
};
