import { day, defineKind, text, type Of } from './kind';

/** The 14 handvatten and 5 tips, in the order of the source page. */
export const guidelineIds = [
  'voor-1',
  'voor-2',
  'voor-3',
  'voor-4',
  'voor-5',
  'start-1',
  'start-2',
  'start-3',
  'start-4',
  'start-5',
  'tijdens-1',
  'tijdens-2',
  'tijdens-3',
  'tijdens-4',
  'tip-1',
  'tip-2',
  'tip-3',
  'tip-4',
  'tip-5'
] as const;
export type GuidelineId = (typeof guidelineIds)[number];

export const guidelinePhases = ['voor', 'start', 'tijdens', 'tip'] as const;
export type GuidelinePhase = (typeof guidelinePhases)[number];

/** The phase of the relation that a guideline belongs to; the tips stand beside the phases. */
export const phaseOf = (id: GuidelineId): GuidelinePhase =>
  guidelinePhases.find((phase) => id.startsWith(`${phase}-`)) ?? 'tip';

export const isGuidelineId = (text: string): text is GuidelineId => guidelineIds.some((id) => id === text);

/**
 * What both sides say about a guideline itself. Its record has the same id on every device, so that two sides who
 * begin apart begin the same card.
 */
export const guidelineCard = defineKind('guidelineCard', {
  /** When to look at it again. */
  reviewOn: day(),
  /** Why it does not apply, by each side; it does not apply only when both say so. */
  notApplicableMunicipality: text(),
  notApplicableInitiative: text()
});
export type GuidelineCard = Of<typeof guidelineCard>;

/** The id of the card of a guideline. */
export const cardId = (id: GuidelineId): string => `card-${id}`;
