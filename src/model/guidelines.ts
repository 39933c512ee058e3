import type { PackedRecord } from '../merge/record';
import { cardId, guidelineCard, guidelineIds, type GuidelineId } from './guideline';
import { guidelineStateOf, type GuidelineState, type Progress } from './guidelineState';
import { isTrashed, readAs, type CalendarDate, type Kind, type Of } from './kind';

/** All that a rule may look at: the shared records of a partnership, without the bin, and the day. */
export interface Situation {
  readonly all: <K extends Kind>(kind: K) => readonly Of<K>[];
  readonly today: CalendarDate;
}

/** How far a guideline is, from the records of its activity. One per guideline, in `model/progress/`. */
export type ProgressRule = (situation: Situation) => Progress;

/** A situation over records as they are stored. */
export const situationOf = (records: readonly PackedRecord[], today: CalendarDate): Situation => ({
  all: (kind) => {
    const found = records.flatMap((record) => readAs(kind, record) ?? []);
    return found.filter((entity) => !isTrashed(entity.record));
  },
  today
});

export interface GuidelineStanding extends Progress {
  readonly id: GuidelineId;
  readonly state: GuidelineState;
}

/** Where every guideline stands, in the order of the source page. */
export const standingsOf = (
  situation: Situation,
  rules: Readonly<Record<GuidelineId, ProgressRule>>
): readonly GuidelineStanding[] => {
  const cards = new Map(situation.all(guidelineCard).map((card) => [card.id, card]));
  return guidelineIds.map((id) => {
    const progress = rules[id](situation);
    return { id, ...progress, state: guidelineStateOf(progress, cards.get(cardId(id)), situation.today) };
  });
};
