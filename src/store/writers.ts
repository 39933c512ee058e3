import { parseStamp, type Stamp } from '../merge/stamp';
import type { WriterSeen } from '../model/clocks';
import { readAs } from '../model/kind';
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

/**
 * Every run of the app that wrote something that stands here, with the time of its last write that was not
 * overwritten since. Reads everything: for a screen where somebody asks for it.
 */
export const writersSeen = async ({ db }: Store): Promise<readonly WriterSeen[]> => {
  const last = new Map<string, number>();
  const known = new Map<string, Writer>();
  const see = (stamp: Stamp) => {
    const parts = parseStamp(stamp);
    if (parts !== undefined) last.set(parts.writer, Math.max(last.get(parts.writer) ?? 0, parts.time));
  };
  await db.records.each((record) => {
    const { stamp, stamps = {}, others = {} } = record;
    for (const each of [stamp, ...Object.values(stamps)]) see(each);
    for (const versions of Object.values(others)) for (const version of versions) see(version.stamp);
    const signed = readAs(writer, record);
    if (signed) known.set(signed.id, signed);
  });
  return [...last].map(([id, at]) => {
    const { name, device, side } = known.get(id) ?? {};
    return { ...(name && { name }), ...(device && { device }), ...(side && { side }), last: at };
  });
};
