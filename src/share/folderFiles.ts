import { isOrganisation } from '../model/organisationText';
import type { WholeDocument } from '../store/export';
import type { Signature } from '../store/folders';
import { maxFileBytes, type FileDocument } from './file';
import { isIntact, mayHold, withChecksum } from './folderFile';
import { readFile } from './read';
import { encodeFile, type Maker } from './write';

export interface ListedFile extends Signature {
  readonly name: string;
  readonly file: File;
}

/** The files in a folder that may hold one of these partnerships, or any. Opens none of them. */
export const filesIn = async (
  folder: FileSystemDirectoryHandle,
  partnerships?: readonly string[]
): Promise<ListedFile[]> => {
  const handles: FileSystemFileHandle[] = [];
  for await (const handle of folder.values())
    if (handle.kind === 'file' && mayHold(handle.name, partnerships))
      handles.push(handle as FileSystemFileHandle);
  // One that went away meanwhile is as one that was never listed.
  const files = await Promise.all(handles.map((handle) => handle.getFile().catch(() => undefined)));
  return files
    .filter((file) => file !== undefined)
    .map((file) => ({ name: file.name, size: file.size, modified: file.lastModified, file }));
};

/** What a file in a folder holds of these partnerships. */
export interface FolderFile {
  readonly by: string;
  readonly documents: readonly FileDocument[];
}

/**
 * Reads and checks a file. `unreadable`: it is ours and halfway, or broken, or cannot be opened now. `nothing`: it
 * is sound, or not ours, and holds nothing for these partnerships (or for any) that both sides may see.
 */
export const readListed = async (
  { name, size, file }: ListedFile,
  partnerships?: readonly string[]
): Promise<FolderFile | 'unreadable' | 'nothing'> => {
  const isOurs = name.includes('.samenspel');
  if (size > maxFileBytes) return 'nothing';
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined // it changed since it was listed, or a cloud that is out of reach has it
  );
  if (bytes === undefined || !(await isIntact(bytes))) return 'unreadable';
  const reading = readFile(bytes);
  if (!reading.ok) return isOurs ? 'unreadable' : 'nothing';
  const { purpose, exported, documents } = reading.file;
  const wanted = documents.filter(
    ({ partnership, scope }) =>
      scope === 'shared' && (partnerships?.includes(partnership) ?? !isOrganisation(partnership))
  );
  if (purpose !== 'share' || wanted.length === 0) return 'nothing';
  return { by: exported.by ?? '', documents: wanted };
};

/**
 * Writes this device's own file, and gives by what one knows it. The browser writes beside it and puts it in its
 * place when all is there; the checksum guards where a file service does not.
 */
export const writeFile = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  documents: readonly WholeDocument[],
  maker: Maker
): Promise<Signature> => {
  const content = await withChecksum(await encodeFile('share', documents, maker));
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
  const { size, lastModified: modified } = await handle.getFile();
  return { size, modified };
};
