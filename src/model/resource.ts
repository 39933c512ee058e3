import { isAgreed } from './agreement';
import { day, defineKind, number, oneOf, reference, required, text, type Of } from './kind';
import { parties, sides, type Side } from './side';

export const resourceCategories = ['capacity', 'budget', 'knowledge'] as const;
export type ResourceCategory = (typeof resourceCategories)[number];

/** Hulpbron: something the work needs, in numbers with a unit or in words. */
export const resource = defineKind('resource', {
  what: required(text()),
  category: oneOf(resourceCategories),
  /** What is counted: hours a week, euros. */
  unit: text(),
  needed: number(),
  hasMunicipality: number(),
  hasInitiative: number(),
  neededInWords: text(),
  wordsMunicipality: text(),
  wordsInitiative: text(),
  /** What is short, in words. */
  short: text(),
  solvedBySide: oneOf(parties),
  solvedBy: text(),
  by: day(),
  /** Why both leave the gap as it is; counts when both agree to these words, over this gap. */
  acceptance: text(),
  agreedMunicipality: reference(),
  agreedInitiative: reference(),
  agreedNeededMunicipality: reference(),
  agreedNeededInitiative: reference(),
  agreedHasMunicipalityMunicipality: reference(),
  agreedHasMunicipalityInitiative: reference(),
  agreedHasInitiativeMunicipality: reference(),
  agreedHasInitiativeInitiative: reference(),
  agreedShortMunicipality: reference(),
  agreedShortInitiative: reference()
});
export type Resource = Of<typeof resource>;

/** Whether a side said what it has. */
export const isKnownBy = (one: Resource, side: Side): boolean =>
  side === 'municipality'
    ? one.hasMunicipality !== undefined || Boolean(one.wordsMunicipality)
    : one.hasInitiative !== undefined || Boolean(one.wordsInitiative);

/** What is short in numbers, never below zero; `undefined` as long as nobody counted. */
export const shortage = ({ needed, hasMunicipality, hasInitiative }: Resource): number | undefined => {
  if (needed === undefined || (hasMunicipality === undefined && hasInitiative === undefined))
    return undefined;
  return Math.max(0, needed - (hasMunicipality ?? 0) - (hasInitiative ?? 0));
};

/** `unknown` while nothing is short and a side has not said yet what it has. */
export type ResourceStanding = 'unknown' | 'enough' | 'short' | 'planned' | 'accepted';

/** Whether there is a gap, and whether somebody solves it or both leave it so. */
export const gapOf = (one: Resource): ResourceStanding => {
  if (!one.short && !shortage(one)) return sides.every((side) => isKnownBy(one, side)) ? 'enough' : 'unknown';
  if (isAgreed(one.record, 'acceptance')) return 'accepted';
  const solver = one.solvedBySide !== undefined || Boolean(one.solvedBy);
  return solver && one.by !== undefined ? 'planned' : 'short';
};
