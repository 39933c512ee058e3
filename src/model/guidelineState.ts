import type { GuidelineCard } from './guideline';
import type { CalendarDate } from './kind';

/** Where a guideline stands. Derived from what people did, never ticked. */
export const guidelineStates = [
  'notStarted',
  'begun',
  'oneSide',
  'bothSides',
  'agreed',
  'reviewAgain',
  'notApplicable'
] as const;
export type GuidelineState = (typeof guidelineStates)[number];

/** What the activity of a guideline says of itself. */
export interface Progress {
  /** Each side did its part. */
  readonly municipality: boolean;
  readonly initiative: boolean;
  /** What the guideline calls "klaar" is there, established together. */
  readonly together: boolean;
  /** Something was written down that belongs to neither side alone. */
  readonly begun?: boolean;
}

/**
 * The state of a guideline.
 *
 * @param today a day in the partnership's own place: from `reviewOn` on, what was established is looked at again.
 */
export const guidelineStateOf = (
  { municipality, initiative, together, begun: written = false }: Progress,
  card: Pick<GuidelineCard, 'reviewOn' | 'notApplicableMunicipality' | 'notApplicableInitiative'> | undefined,
  today: CalendarDate
): GuidelineState => {
  if (card?.notApplicableMunicipality && card.notApplicableInitiative) return 'notApplicable';
  const begun = written || municipality || initiative || together;
  if (begun && card?.reviewOn !== undefined && card.reviewOn <= today) return 'reviewAgain';
  if (together && municipality && initiative) return 'agreed';
  if (municipality && initiative) return 'bothSides';
  if (municipality || initiative) return 'oneSide';
  return begun ? 'begun' : 'notStarted';
};
