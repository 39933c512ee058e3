import { onTestFinished } from 'vitest';
import { folderFileName } from '../../../src/share/folderFile';
import { followFolder, type FolderLook } from '../../../src/share/folder';
import { folderLinkOf, linkFolder } from '../../../src/store/folders';
import type { Device } from './devices';

/** A real folder of the browser's own file system: the same handles as those of a folder on the disk. */
export const aFolder = async (): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  const name = `folder-${crypto.randomUUID()}`;
  onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
  return root.getDirectoryHandle(name, { create: true });
};

/** Shares the partnership of the tests through a folder, under a file name of this device. */
export const share = (
  at: Device,
  folder: FileSystemDirectoryHandle,
  file = folderFileName('p1', 'Lindewarm', at.name.toLowerCase().padEnd(8, '0'))
): Promise<void> => linkFolder(at.db, { partnership: 'p1', folder, file });

/** One look into the folder, as the app takes it. */
export const look = async (at: Device): Promise<FolderLook> => {
  const link = await folderLinkOf(at.db, 'p1');
  if (link === undefined) throw new Error(`${at.name} shares nothing`);
  const { writer, now } = at.pen;
  return followFolder(at.db, link, writer, { by: at.name, side: 'initiative', app: '0', now: now() });
};

export const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
};

export const textIn = async (folder: FileSystemDirectoryHandle, name: string): Promise<string> =>
  (await (await folder.getFileHandle(name)).getFile()).text();

export const put = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Blob
): Promise<void> => {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
};
