import type { PackedRecord } from '../merge/record';
import { dayOf } from '../model/today';
import type { Scope } from '../model/scope';
import type { Side } from '../model/side';
import type { Attachment } from '../store/database';
import type { WholeDocument } from '../store/export';
import { namedOf } from './contexts';
import { encodePictures } from './pictures';
import { formatName, formatVersion, scopesIn, type Exported, type Purpose } from './file';

const portion = 500;

/** Who makes a file, and when. */
export interface Maker {
  readonly by: string;
  readonly side: Side;
  readonly app: string;
  readonly now: number;
}

/** What stands at the top of every file. */
export const headOf = (purpose: Purpose, { now, ...maker }: Maker) => {
  const exported: Exported = { at: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'), ...maker };
  return { format: formatName, version: formatVersion, purpose, exported };
};

/** The last guard before something leaves: a private document never gets into a file for others. */
export const checkScope = (purpose: Purpose, scope: Scope): void => {
  if (!scopesIn[purpose].includes(scope)) throw new RangeError(`No ${scope} document in a ${purpose} file`);
};

/**
 * Whole documents as the text of a file, one record a line.
 *
 * @param step awaited after each portion, with how many records are written; throwing stops the work.
 * @param pictures that go along.
 */
export const encodeFile = async (
  purpose: Purpose,
  documents: readonly WholeDocument[],
  maker: Maker,
  step: (done: number, total: number) => Promise<void> = () => Promise.resolve(),
  pictures: readonly Attachment[] = []
): Promise<Blob> => {
  const total = documents.reduce((sum, { records }) => sum + records.length, 0);
  const parts = [`${JSON.stringify(headOf(purpose, maker)).slice(0, -1)},\n"documents":[`];
  let done = 0;
  for (const [i, { document, records }] of documents.entries()) {
    checkScope(purpose, document.scope);
    const opening = JSON.stringify({ ...namedOf(document), context: document.context }).slice(0, -1);
    parts.push(`${i === 0 ? '' : ','}\n${opening},"records":[`);
    for (let from = 0; from < records.length; from += portion) {
      const lines = records.slice(from, from + portion).map((record) => JSON.stringify(packedOf(record)));
      parts.push(`${from === 0 ? '' : ','}\n${lines.join(',\n')}`);
      done += lines.length;
      await step(done, total);
    }
    parts.push('\n]}');
  }
  parts.push(pictures.length === 0 ? '\n]}\n' : `\n],"attachments":{\n${encodePictures(pictures)}\n}}\n`);
  return new Blob(parts, { type: 'application/json' });
};

/** A record as it travels: without what is the store's own business. */
const packedOf = ({ id, kind, stamp, values, stamps, others }: PackedRecord): PackedRecord => ({
  id,
  kind,
  stamp,
  values,
  ...(stamps && { stamps }),
  ...(others && { others })
});

/** What a file is called by its purpose, so that one knows it among others. */
const purposeNames: Readonly<Record<Purpose, string>> = {
  share: 'samenspel',
  handover: 'samenspel-overdracht',
  backup: 'samenspel-reservekopie'
};

/** `samenspel-lindewarm-2026-11-24.samenspel.json`; of several neighbourhoods how many; locked it ends in `.age`. */
export const fileNameOf = (
  purpose: Purpose,
  neighbourhoods: readonly string[],
  now: number,
  locked = false
): string => {
  const [only = ''] = neighbourhoods;
  const name = neighbourhoods.length > 1 ? `${neighbourhoods.length}-wijken` : slugOf(only) || 'wijk';
  return `${purposeNames[purpose]}-${name}-${dayOf(now)}.samenspel.${locked ? 'age' : 'json'}`;
};

/** A text as a part of a file name. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
