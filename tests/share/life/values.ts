import type { Json } from '../../../src/merge/record';
import type { Field, Kind } from '../../../src/model/kind';
import { kinds } from '../../../src/model/kinds';
import { talk } from './devices';

/** The kinds that a life writes at any time; the others have acts of their own. */
export const livingKinds = [...kinds.values()].filter(
  ({ name }) => !['partnership', 'writer', 'organisationText', 'photo'].includes(name)
);

/** The kinds that belong to a conversation: most of what people write. */
export const talkKinds = livingKinds.filter(({ fields }) => 'conversation' in fields);

const valueOf = (
  name: string,
  { json, words, read }: Field<unknown>,
  word: () => string,
  chance: () => number
) => {
  const pick = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)] as T;
  if (name === 'conversation') return talk;
  if (words !== undefined) return pick(words);
  if (json === 'number') return 1 + Math.floor(chance() * 16);
  if (json === 'boolean') return chance() < 0.5;
  if (json === 'list') return [word()];
  if (json === 'object') return { said: word() };
  const said = word();
  return [said, `2026-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 9)}`, '19:30'].find(
    (one) => read(one) !== undefined
  );
};

/** Values for the fields of a kind, of an edit only some: wherever words can stand, one that was never written before. */
export const valuesOf = (
  { fields }: Kind,
  word: () => string,
  chance: () => number,
  some = 1
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== 'trashed' && name !== 'sameAs' && chance() < some)
      .map(([name, field]) => [name, (valueOf(name, field, word, chance) ?? null) as Json]) // JSON by its type
  );
