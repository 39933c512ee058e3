import { sides } from '../model/side';
import { documentKey } from '../model/scope';
import { checkDelta, checkDocument } from './documents';
import { embeddedIn } from './embedded';
import {
  formatName,
  formatVersion,
  maxFileBytes,
  purposes,
  type Exported,
  type FileDelta,
  type FileDocument,
  type Purpose,
  type ReceivedFile
} from './file';
import { broken, checkFurther, Fault, isObject, listAt, objectAt, type Members } from './leaves';
import { nestingOf } from './nesting';
import { picturesAt } from './pictures';
import type { FileProblem } from './problem';

export type Reading =
  { readonly ok: true; readonly file: ReceivedFile } | { readonly ok: false; readonly problem: FileProblem };

const refuse = (problem: FileProblem): Reading => ({ ok: false, problem });

/** Room for 32 levels in a value, and for what stands around it in a file. */
const maxDepth = 64;
const fileMembers = new Set([
  'format',
  'version',
  'purpose',
  'delta',
  'exported',
  'documents',
  'attachments'
]);

/**
 * The only door for foreign bytes. Looks at every leaf and touches no database: what it returns can be joined as
 * it stands.
 *
 * @param progress called now and then with how many records were checked, of how many.
 */
export const readFile = (
  bytes: Uint8Array,
  progress: (done: number, total: number) => void = () => undefined
): Reading => {
  if (bytes.length > maxFileBytes) return refuse({ type: 'tooLarge', bytes: bytes.length });
  const text = decode(bytes);
  if (text === undefined) return refuse({ type: 'notText' });
  if (!/\S/.test(text)) return refuse({ type: 'empty' });
  if (text.includes('\0')) return refuse({ type: 'notText' }); // UTF-16 without a mark reads as text with zeros
  const parsed = parse(text, bytes);
  if ('type' in parsed) return refuse(parsed);
  const { json } = parsed;
  if (!isObject(json) || json['format'] !== formatName) return refuse({ type: 'notOurs' });
  const { version } = json;
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > formatVersion)
    return refuse({ type: 'newer', version });
  try {
    return { ok: true, file: check(json, progress) };
  } catch (error) {
    if (error instanceof Fault) return refuse(error.problem);
    throw error;
  }
};

/** A byte order mark goes; a wrong encoding is refused, never repaired. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parse = (text: string, bytes: Uint8Array): { readonly json: unknown } | FileProblem => {
  const isPage = /^\s*</.test(text);
  const source = isPage ? embeddedIn(text) : text; // a dossier goes on as the file that it holds
  if (source === undefined || !/^\s*[[{]/.test(source)) return { type: 'notJson' };
  const { tooDeep, open } = nestingOf(isPage ? new TextEncoder().encode(source) : bytes, maxDepth);
  if (tooDeep) return { type: 'tooDeep' };
  try {
    return { json: JSON.parse(source) };
  } catch {
    return { type: open ? 'truncated' : 'notJson' };
  }
};

const check = (json: Members, progress: (done: number, total: number) => void): ReceivedFile => {
  if (json['version'] !== formatVersion) throw broken('version');
  checkFurther(json, fileMembers, 'file');
  const purpose = purposes.find((known) => known === json['purpose']);
  if (purpose === undefined) throw broken('purpose');
  const { delta } = json;
  if (delta !== undefined && delta !== true) throw broken('delta');
  const exported = exportedAt(json['exported']);
  const { pictures, unknown } = picturesAt(json['attachments']);
  const list = listAt(json['documents'], 'documents');
  const total = list.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  let done = 0;
  const count = () => {
    if (++done % 500 === 0) progress(done, total);
  };
  const checkEach = <T>(check: (value: unknown, purpose: Purpose, at: string, checked: () => void) => T) =>
    list.map((each, i) => check(each, purpose, `documents[${i}]`, count));
  const documents = delta === true ? [] : checkEach(checkDocument);
  const deltas = delta === true ? checkEach(checkDelta) : [];
  checkTogether([...documents, ...deltas], purpose);
  progress(total, total);
  return {
    purpose,
    exported,
    documents,
    deltas,
    pictures,
    leftOut: { attachments: unknown }
  };
};

const sizeOf = (document: unknown): number => {
  const records = isObject(document) ? (document['records'] ?? document['changes']) : undefined;
  return Array.isArray(records) ? records.length : 0;
};

/** Each document once; of the two sides at most one in a handover, for it is the giver's own. */
const checkTogether = (documents: readonly (FileDocument | FileDelta)[], purpose: Purpose): void => {
  const seen = new Set<string>();
  documents.forEach(({ partnership, scope }, i) => {
    const key = documentKey(partnership, scope);
    if (seen.has(key)) throw broken(`documents[${i}]`);
    seen.add(key);
  });
  const given = sides.filter((side) => documents.some(({ scope }) => scope === side));
  if (purpose === 'handover' && given.length > 1) throw broken('documents');
};

const exportedAt = (value: unknown): Exported => {
  const members = objectAt(value, 'exported');
  checkFurther(members, new Set(), 'exported');
  const textAt = (name: string) => {
    const text = members[name];
    if (text !== undefined && (typeof text !== 'string' || text.length > 1000))
      throw broken(`exported.${name}`);
    return text;
  };
  const [at, by, app, side] = [textAt('at'), textAt('by'), textAt('app'), textAt('side')];
  const known = sides.find((each) => each === side);
  if (side !== undefined && known === undefined) throw broken('exported.side');
  return { ...(at && { at }), ...(by && { by }), ...(known && { side: known }), ...(app && { app }) };
};
