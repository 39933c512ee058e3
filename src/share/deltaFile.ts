import { deltaOf } from '../merge/delta';
import { pack, unpack } from '../merge/record';
import type { WholeDocument } from '../store/export';
import { namedOf, seenIn, type SeenDocument } from './contexts';
import type { Purpose } from './file';
import { checkScope, headOf, type Maker } from './write';

/**
 * What somebody lacks of these documents as the text of a file, one changed record a line. Of a document that
 * they have not seen it is all.
 *
 * @param theirs what they have seen; see `readContexts`.
 * @param step awaited after each document, with how many are written; throwing stops the work.
 */
export const encodeDelta = async (
  purpose: Purpose,
  documents: readonly WholeDocument[],
  theirs: readonly SeenDocument[],
  maker: Maker,
  step: (done: number, total: number) => Promise<void> = () => Promise.resolve()
): Promise<Blob> => {
  const parts: string[] = [];
  for (const [i, { document, records }] of documents.entries()) {
    checkScope(purpose, document.scope);
    const { from, context, changes, kept } = deltaOf(
      { context: document.context, records: records.map(unpack) },
      seenIn(theirs, document)
    );
    const lines = changes.flatMap((record) => pack(record) ?? []).map((record) => JSON.stringify(record));
    const about = JSON.stringify({ ...namedOf(document), from, context, kept }).slice(0, -1);
    parts.push(`${i === 0 ? '' : ','}\n${about},"changes":[\n${lines.join(',\n')}\n]}`);
    await step(i + 1, documents.length);
  }
  const head = JSON.stringify({ ...headOf(purpose, maker), delta: true }).slice(0, -1);
  return new Blob([`${head},\n"documents":[`, ...parts, '\n]}\n'], { type: 'application/json' });
};
