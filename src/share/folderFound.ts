import { readAs } from '../model/kind';
import { partnership as partnershipKind } from '../model/partnership';
import { byName } from '../store/byName';
import { filesIn, readListed } from './folderFiles';

/** A partnership that somebody shares in a folder. */
export interface FoundPartnership {
  readonly partnership: string;
  readonly neighbourhood: string;
  readonly municipality: string | undefined;
  readonly initiative: string | undefined;
  /** Who made the files that hold it. */
  readonly by: readonly string[];
}

/** The partnerships in a folder, by neighbourhood, as the first file that holds each names it. Reads every file. */
export const partnershipsIn = async (folder: FileSystemDirectoryHandle): Promise<FoundPartnership[]> => {
  const found = new Map<string, FoundPartnership>();
  for (const listed of await filesIn(folder)) {
    const file = await readListed(listed);
    if (typeof file === 'string') continue;
    for (const { partnership, records } of file.documents) {
      const record = records.find(({ id }) => id === partnership);
      const about = record && readAs(partnershipKind, record);
      if (about === undefined || about.trashed !== undefined || about.sameAs !== undefined) continue;
      const { neighbourhood, municipality, initiative } = about;
      const before = found.get(partnership);
      found.set(partnership, {
        ...(before ?? { partnership, neighbourhood, municipality, initiative }),
        by: [...new Set([...(before?.by ?? []), file.by])].filter((name) => name !== '').sort(byName)
      });
    }
  }
  return [...found.values()].sort((a, b) => byName(a.neighbourhood, b.neighbourhood));
};
