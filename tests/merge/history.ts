import fc from 'fast-check';
import { nextStamp } from '../../src/merge/context';
import { join, type MergeDocument } from '../../src/merge/join';
import type { Json, Version, VersionedRecord } from '../../src/merge/record';
import type { Stamp } from '../../src/merge/stamp';

/** What one device does. `from`: another device, or one of the files that lie around, however old. */
export type Act =
  | {
      readonly do: 'write';
      readonly by: number;
      readonly record: number;
      readonly field: number;
      readonly value: Json;
    }
  | { readonly do: 'erase'; readonly by: number; readonly record: number }
  | { readonly do: 'eraseField'; readonly by: number; readonly record: number; readonly field: number }
  | { readonly do: 'receive'; readonly by: number; readonly from: number }
  | { readonly do: 'file'; readonly by: number }
  | { readonly do: 'open'; readonly by: number; readonly file: number };

const device = fc.nat(4);
const record = fc.nat(3);
const field = fc.nat(2);
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('een', 'twee', 'drie'),
  fc.constant(null),
  fc.nat(3)
);

export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('write' as const), by: device, record, field, value })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), by: device, record }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('eraseField' as const), by: device, record, field }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('receive' as const), by: device, from: device }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('file' as const), by: device }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), by: device, file: fc.nat(20) }) }
);

const empty: MergeDocument = { context: {}, records: [] };
const year = 31_536_000_000;
/** The clock of each device: years apart, one before 1970 was over. */
const clocks = [0, 3 * year, 56 * year, 57 * year, 900 * year];
const fields = ['text', 'type', '__proto__'];

const withRecord = ({ context, records }: MergeDocument, changed: VersionedRecord): MergeDocument => ({
  context,
  records: [
    ...records.filter(({ id }) => id !== changed.id),
    ...(Object.keys(changed.versions).length > 0 ? [changed] : [])
  ]
});

/** What a history leaves: every device as it ended, every file made, and each write with what it had seen. */
export interface Played {
  readonly devices: readonly MergeDocument[];
  readonly files: readonly MergeDocument[];
  /** For each device the files that it made or opened. */
  readonly read: readonly ReadonlySet<MergeDocument>[];
  /** For each stamp, the stamps in the same field that its writer saw and so replaced. */
  readonly replaced: ReadonlySet<Stamp>;
  readonly erased: ReadonlySet<Stamp>;
  /** Where each stamp was written: `record/field`. */
  readonly written: ReadonlyMap<Stamp, string>;
}

/** Plays a history on `count` devices, over the real join. */
export const play = (count: number, acts: readonly Act[]): Played => {
  const devices = Array.from({ length: count }, () => empty);
  const files: MergeDocument[] = [];
  const read = Array.from({ length: count }, () => new Set<MergeDocument>());
  const replaced = new Set<Stamp>();
  const erased = new Set<Stamp>();
  const written = new Map<Stamp, string>();
  let tick = 0;

  const at = (by: number) => devices[by % count] ?? empty;
  const versionsIn = (document: MergeDocument, id: string, name: string): readonly Version[] => {
    const versions = document.records.find((each) => each.id === id)?.versions ?? {};
    return Object.hasOwn(versions, name) ? (versions[name] ?? []) : [];
  };

  for (const one of acts) {
    tick += 1;
    const by = one.by % count;
    const here = at(by);
    if (one.do === 'write') {
      const [id, name] = [`r${one.record}`, fields[one.field] ?? 'text'];
      const { stamp, context } = nextStamp(here.context, `writer${by}`, (clocks[by] ?? 0) + tick);
      for (const version of versionsIn(here, id, name)) replaced.add(version.stamp);
      written.set(stamp, `${id}/${name}`);
      const before = here.records.find((each) => each.id === id);
      const versions = Object.fromEntries([
        ...Object.entries(before?.versions ?? {}).filter(([other]) => other !== name),
        [name, [{ stamp, value: one.value }]]
      ]);
      devices[by] = withRecord({ ...here, context }, { id, kind: 'note', versions });
    } else if (one.do === 'erase' || one.do === 'eraseField') {
      const before = here.records.find((each) => each.id === `r${one.record}`);
      if (before === undefined) continue;
      const goes = (name: string) => one.do === 'erase' || name === fields[one.field];
      for (const [name, versions] of Object.entries(before.versions))
        if (goes(name)) for (const { stamp } of versions) erased.add(stamp);
      const kept = Object.entries(before.versions).filter(([name]) => !goes(name));
      devices[by] = withRecord(here, { ...before, versions: Object.fromEntries(kept) });
    } else if (one.do === 'receive') devices[by] = join(here, at(one.from));
    else if (one.do === 'file') {
      files.push(here);
      read[by]?.add(here);
    } else {
      const file = files[one.file % Math.max(1, files.length)];
      if (file === undefined) continue;
      devices[by] = join(here, file);
      read[by]?.add(file);
    }
  }
  return { devices, files, read, replaced, erased, written };
};
