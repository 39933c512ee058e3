import { newestFirst } from './dated';
import type { GrowthStep } from './growthStep';
import type { CalendarDate } from './kind';
import { growthStages, restingStages, type GrowthStage } from './partnership';

/** In which stage an initiative was on a day. */
export interface GrowthMoment {
  readonly date: CalendarDate;
  readonly stage: GrowthStage;
}

/** The stages from the top of a drawn line down: it grows upwards; a pause and a stop stand under it, beside it all. */
export const growthRows: readonly GrowthStage[] = [
  ...growthStages.filter((stage) => !restingStages.includes(stage)).reverse(),
  ...restingStages
];

/** The stages that an initiative went through, the first one first: its steps that name a day and a stage. */
export const growthLineOf = (steps: readonly GrowthStep[]): readonly GrowthMoment[] =>
  [...steps]
    .sort(newestFirst)
    .reverse()
    .flatMap(({ side, date, stage }) => (side !== 'municipality' && date && stage ? [{ date, stage }] : []));
