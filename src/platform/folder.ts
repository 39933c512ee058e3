/** What TypeScript's own types of the File System Access API leave out. */
interface Permitted {
  readonly queryPermission?: (of: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (of: { mode: 'readwrite' }) => Promise<PermissionState>;
}
interface Picker {
  readonly showDirectoryPicker?: (of: {
    id: string;
    mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
interface Dropped {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Whether this browser can open a folder of the device and write in it. */
export const canOpenFolders = (): boolean => (window as Picker).showDirectoryPicker !== undefined;

/** Lets somebody choose a folder. `undefined` when they did not. */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await (window as Picker).showDirectoryPicker?.({ id: 'samenspel', mode: 'readwrite' });
  } catch {
    return undefined; // cancelled, or a folder that the browser does not give away
  }
};

/** The folder that was dropped; `undefined` when it was no folder, or more than one thing. Ask at once: the list is gone after the event. */
export const droppedFolder = async (
  dropped: DataTransfer | null
): Promise<FileSystemDirectoryHandle | undefined> => {
  const items = [...(dropped?.items ?? [])];
  const [handle, ...others] = await Promise.all(
    items.map((item) => (item as Dropped).getAsFileSystemHandle?.())
  );
  return others.length === 0 && handle instanceof FileSystemDirectoryHandle ? handle : undefined;
};

/** Whether the folder may be used now, or only after somebody says so again. */
export const mayUse = async (folder: FileSystemDirectoryHandle): Promise<PermissionState> =>
  (await (folder as Permitted).queryPermission?.({ mode: 'readwrite' })) ?? 'granted';

/** Asks for the folder again. Only straight from a button. */
export const askToUse = async (folder: FileSystemDirectoryHandle): Promise<PermissionState> => {
  try {
    return (await (folder as Permitted).requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  } catch {
    return 'prompt'; // not straight from a button
  }
};
