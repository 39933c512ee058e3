import { covers, type Context } from '../merge/context';
import { documentKey } from '../model/scope';
import { idOfOrganisation, isOrganisation } from '../model/organisationText';
import type { FileDocument, Purpose } from './file';
import { aboutAt } from './documents';
import { broken, checkFurther, Fault, isObject, listAt, objectAt, type Members } from './leaves';
import type { FileProblem } from './problem';

/** What somebody has seen of one document, so that the other can give what lacks and no more. */
export type SeenDocument = Pick<FileDocument, 'partnership' | 'scope' | 'context'>;

const name = 'samenspel-contexts';
const version = 1;
const maxLength = 100_000;
const requestMembers = new Set(['format', 'version', 'documents']);
const seenMembers = new Set(['partnership', 'organisation', 'scope', 'context']);

/** Which document it is, as a file says it. */
export const namedOf = ({ partnership, scope }: Pick<SeenDocument, 'partnership' | 'scope'>): Members =>
  isOrganisation(partnership)
    ? { organisation: idOfOrganisation(partnership), scope }
    : { partnership, scope };

/** A request for what is new: what was seen here of each document, without a word of it. Fits in one still code. */
export const contextsOf = (documents: readonly SeenDocument[]): string =>
  JSON.stringify({
    format: name,
    version,
    documents: documents.map((document) => ({ ...namedOf(document), context: document.context }))
  });

/** A code of version 20, 97 by 97, holds this much at level L: a hand reads it from another screen at a glance. */
const maxRequestBytes = 858;

/** What one still code asks for. */
export interface AskingCode {
  readonly text: string;
  /** Whether it tells all that was seen. What it leaves out comes again, and does no harm. */
  readonly complete: boolean;
}

/**
 * A request that fits in one still code. Of what does not fit the writers with the least go first: to have seen
 * less than one has is always allowed, it only makes the answer larger.
 */
export const requestOf = (documents: readonly SeenDocument[], maxBytes = maxRequestBytes): AskingCode => {
  const all = documents
    .flatMap((document) => Object.entries(document.context).map(([writer, n]) => ({ document, writer, n })))
    .sort((a, b) => b.n - a.n);
  const textOf = (count: number) => {
    const told = all.slice(0, count);
    const named = documents.flatMap((document) => {
      const own = told
        .filter((one) => one.document === document)
        .map(({ writer, n }) => [writer, n] as const);
      return own.length === 0 ? [] : { ...document, context: Object.fromEntries(own) };
    });
    return contextsOf(named);
  };
  let [fits, further] = [0, all.length];
  while (fits < further) {
    const half = Math.ceil((fits + further) / 2);
    if (textOf(half).length <= maxBytes) fits = half;
    else further = half - 1;
  }
  return { text: textOf(fits), complete: fits === all.length };
};

/** Whether a text that a camera read is a request at all, however old, new or damaged. */
export const isRequest = (text: string): boolean => text.startsWith(`{"format":"${name}"`);

export type ContextsReading =
  | { readonly ok: true; readonly documents: readonly SeenDocument[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads a request as strictly as a file: what it says decides what leaves. */
export const readContexts = (text: string, purpose: Purpose = 'share'): ContextsReading => {
  try {
    return { ok: true, documents: check(text, purpose) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, problem: error.problem };
    throw error;
  }
};

const check = (text: string, purpose: Purpose): readonly SeenDocument[] => {
  if (text.length > maxLength) throw new Fault({ type: 'tooLarge', bytes: text.length });
  const json = parsed(text);
  if (!isObject(json) || json['format'] !== name) throw new Fault({ type: 'notOurs' });
  const given = json['version'];
  if (typeof given === 'number' && Number.isSafeInteger(given) && given > version)
    throw new Fault({ type: 'newer', version: given });
  if (given !== version) throw broken('version');
  checkFurther(json, requestMembers, 'file');
  const seen = new Set<string>();
  return listAt(json['documents'], 'documents').map((each, i) => {
    const at = `documents[${i}]`;
    const members = objectAt(each, at);
    checkFurther(members, seenMembers, at);
    const about = aboutAt(members, purpose, at);
    const key = documentKey(about.partnership, about.scope);
    if (seen.has(key)) throw broken(at);
    seen.add(key);
    return about;
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault({ type: 'notJson' });
  }
};

/** What was seen of one document; nothing of one that the request does not name. */
export const seenIn = (
  documents: readonly SeenDocument[],
  { partnership, scope }: Pick<SeenDocument, 'partnership' | 'scope'>
): Context =>
  documents.find((each) => each.partnership === partnership && each.scope === scope)?.context ?? {};

/**
 * How far somebody is with some documents: they named none of them, lack something, or have seen every write.
 * Who has seen all may still hold words that were erased here since: to erase for good is no write.
 */
export type Stand = 'unnamed' | 'lacks' | 'seenAll';

/** @param theirs what they have seen; see `readContexts`. */
export const standOf = (documents: readonly SeenDocument[], theirs: readonly SeenDocument[]): Stand => {
  if (documents.every((each) => covers(seenIn(theirs, each), each.context))) return 'seenAll';
  const named = new Set(theirs.map(({ partnership, scope }) => documentKey(partnership, scope)));
  return documents.some(({ partnership, scope }) => named.has(documentKey(partnership, scope)))
    ? 'lacks'
    : 'unnamed';
};
