import { sha256Of } from '../store/sha256';
import { slugOf } from './write';

/** Beside the name, what every file of one partnership in a folder has in common. */
const partMark = (partnership: string): string => slugOf(partnership).replaceAll('-', '').slice(-8);

/** `lindewijk-1a2b3c4d-k3f9x2ab.samenspel.json`: the wijk, the partnership, and the device that writes it. */
export const folderFileName = (partnership: string, neighbourhood: string, device: string): string =>
  `${slugOf(neighbourhood) || 'wijk'}-${partMark(partnership)}-${device}.samenspel.json`;

/**
 * Whether a file in a folder may hold one of these partnerships (or any), by its name: not the half of a file that a file
 * service or a browser is writing, nor one that says it is of another partnership. A conflicted copy may.
 */
export const mayHold = (name: string, partnerships?: readonly string[]): boolean => {
  if (/^[.~]/.test(name) || !/\.json$/i.test(name)) return false;
  if (partnerships === undefined) return true;
  const mark = /^[a-z0-9-]+-([a-z0-9]{1,8})-[a-z0-9]{8}\.samenspel\b/.exec(name)?.[1];
  return mark === undefined || partnerships.some((each) => partMark(each) === mark);
};

const closing = '\n]}\n';

/**
 * A file as `encodeFile` makes it, with a last member that tells by its SHA-256 whether all before it is there: a
 * file service may be halfway when somebody reads.
 */
export const withChecksum = async (file: Blob): Promise<Blob> => {
  const body = file.slice(0, file.size - closing.length);
  const sum = await sha256Of(await body.arrayBuffer());
  return new Blob([body, `\n],"checksum":"${sum}"}\n`], { type: file.type });
};

/** Whether a file with a checksum is whole; a file without one has to be taken as it is. */
export const isIntact = async (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  const tail = new TextDecoder().decode(bytes.subarray(-70));
  const found = /\n\],"checksum":"(sha256-[A-Za-z0-9_-]{43})"\}\n$/.exec(tail);
  if (found === null) return true;
  return (await sha256Of(bytes.subarray(0, bytes.length - found[0].length))) === found[1];
};
