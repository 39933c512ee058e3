import { parseStamp, type Stamp } from '../merge/stamp';
import { writer, type Writer } from '../model/writer';
import type { DocumentKey } from '../model/scope';
import { one } from './read';
import type { Store } from './store';

/** Who gave a version of a field, and when by their own clock. */
export interface Authorship {
  readonly by?: Writer;
  readonly at: number;
}

/** Who wrote what this stamp names; without `by` when the writer's name was erased or never came. */
export const authorOf = async (store: Store, doc: DocumentKey, stamp: Stamp): Promise<Authorship> => {
  const parts = parseStamp(stamp);
  if (parts === undefined) return { at: 0 };
  const by = await one(store, writer, doc, parts.writer);
  return { at: parts.time, ...(by && { by }) };
};
