import type { GuidelineId, GuidelinePhase } from '../model/guideline';
import type { GuidelineState } from '../model/guidelineState';

export interface GuidelineText {
  /** The words of the source page. */
  readonly title: string;
  /** Why it matters: two sentences. */
  readonly why: string;
  /** What the two sides do here. */
  readonly how: string;
  /** When it is "klaar". */
  readonly done: string;
}

export interface GuidelineTexts {
  readonly guidelines: Readonly<Record<GuidelineId, GuidelineText>>;
  readonly phases: Readonly<Record<GuidelinePhase, string>>;
  readonly states: Readonly<Record<GuidelineState, string>>;
}
