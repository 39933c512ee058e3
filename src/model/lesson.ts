import { growthThemes } from './growthStep';
import { defineKind, oneOf, required, text, type Of } from './kind';
import { growthStages, initiativeTypes, type GrowthStage, type InitiativeType } from './partnership';

/** Les: what this partnership passes on to a next one. Without names. */
export const lesson = defineKind('lesson', {
  text: required(text()),
  /** The kind of initiative and the stage that it was learned in. */
  initiativeType: oneOf(initiativeTypes),
  growthStage: oneOf(growthStages),
  theme: oneOf(growthThemes.initiative)
});
export type Lesson = Of<typeof lesson>;

/** The lessons learned in this kind of initiative and stage; without a choice all. */
export const lessonsFor = <L extends Lesson>(
  all: readonly L[],
  type: InitiativeType | undefined,
  stage: GrowthStage | undefined
): readonly L[] =>
  all.filter(
    (one) =>
      (type === undefined || one.initiativeType === type) &&
      (stage === undefined || one.growthStage === stage)
  );

/**
 * What to offer somebody who starts: first what was learned in the same kind of initiative, then what holds for
 * every kind. As long as none is chosen, any.
 */
export const offeredLessons = <L extends Lesson>(
  all: readonly L[],
  type: InitiativeType | undefined,
  count: number
): readonly L[] => {
  if (type === undefined) return all.slice(0, count);
  const fits = all.filter(({ initiativeType }) => initiativeType === type);
  const general = all.filter(({ initiativeType }) => initiativeType === undefined);
  return [...fits, ...general].slice(0, count);
};
