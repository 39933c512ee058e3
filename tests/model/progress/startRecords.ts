import { situationOf, type ProgressRule } from '../../../src/model/guidelines';
import type { Kind } from '../../../src/model/kind';
import type { Json, PackedRecord } from '../../../src/merge/record';

/** The stamp of everything in these records, unless a test says otherwise. */
export const stamp = 'noor-1-a';

let count = 0;
/** A stored record of a kind. `edited`: a field that was written again, after the rest. */
export const aRecord = (
  kind: Kind,
  values: Readonly<Record<string, Json>>,
  edited?: string
): PackedRecord => ({
  id: `r${(count += 1)}`,
  kind: kind.name,
  stamp,
  values,
  ...(edited !== undefined && { stamps: { [edited]: 'karim-1-b' } })
});

/** Both sides agree to what was written with the one stamp. */
export const bothAgree = { agreedMunicipality: stamp, agreedInitiative: stamp };

/** What a rule says, as the three words that are true of it. */
export const saysOf = (rule: ProgressRule, records: readonly PackedRecord[]): string =>
  Object.entries(rule(situationOf(records, '2026-11-24')))
    .filter(([, holds]) => holds)
    .map(([name]) => name)
    .join(' ');

/** Both sides agree to the text and to these fields along with it. */
export const bothAgreeTo = (...along: readonly string[]): Readonly<Record<string, Json>> => ({
  ...bothAgree,
  ...Object.fromEntries(
    along.flatMap((field) => {
      const name = `agreed${field.charAt(0).toUpperCase()}${field.slice(1)}`;
      return [`${name}Municipality`, `${name}Initiative`].map((each) => [each, stamp]);
    })
  )
});
