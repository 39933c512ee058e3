import { contentFor } from '../../content';
import { getLocale, m } from '../../i18n';
import { hasLocked, hasShown, type Evaluation, type EvaluationStanding } from '../../model/evaluation';
import type { ComparedStatement } from '../../model/evaluationComparison';
import type { Partnership } from '../../model/partnership';
import { scoreSteps, type Score, type StatementNumber } from '../../model/scores';
import { sides, type Side } from '../../model/side';
import { sideInSentence } from '../parts/parties';

/** The words of a statement. */
export const statementWords = (number: StatementNumber): string => contentFor(getLocale()).statements[number];

/** A score as number and word: "4, mee eens"; or "weet ik niet". */
export const scoreWords = (score: Score | undefined): string => {
  if (score === undefined) return m.common_not_filled_in();
  const words = contentFor(getLocale()).scores[score];
  return score === 'unknown' ? words : m.evaluation_score({ score, words });
};

/** Where a score stands on the scale, from 0; nowhere for "weet ik niet". */
export const stepOf = (score: Score | undefined): number | undefined =>
  typeof score === 'number' ? scoreSteps.indexOf(score) : undefined;

/** A score where there is little room. */
export const scoreMark = (score: Score | undefined): string =>
  score === undefined ? '–' : score === 'unknown' ? '?' : String(score);

const standings: Readonly<Record<EvaluationStanding, () => string>> = {
  notStarted: m.evaluation_not_started,
  oneSide: m.evaluation_one_side,
  bothSides: m.evaluation_both_sides,
  compared: m.evaluation_compared
};
export const standingWords = (standing: EvaluationStanding): string => standings[standing]();

/** Where a side is with its answers. Says nothing about the answers themselves. */
export const sideStanding = (one: Evaluation, side: Side, partnership: Partnership): string => {
  const name = sideInSentence(partnership, side, true);
  if (hasShown(one, side)) return m.evaluation_side_shown({ name });
  return hasLocked(one, side) ? m.evaluation_side_locked({ name }) : m.evaluation_side_busy({ name });
};

/** What follows from the scores of a statement, in words. */
export const outcomeWords = (
  { discuss, act, unknown }: ComparedStatement,
  partnership: Partnership
): string =>
  [
    ...(discuss ? [m.evaluation_discuss()] : []),
    ...(act ? [m.evaluation_act()] : []),
    ...(unknown.length === sides.length
      ? [m.evaluation_unknown_both()]
      : unknown.map((side) => m.evaluation_unknown({ name: sideInSentence(partnership, side, true) })))
  ].join(' · ');

/** How far apart the scores are: "2 punten verschil"; nothing unless both sides gave a number. */
export const differenceWords = ({ difference }: ComparedStatement): string | undefined => {
  if (difference === undefined) return undefined;
  return difference === 0 ? m.evaluation_same() : m.evaluation_difference({ count: difference });
};

/** The question that a statement becomes on the agenda. */
export const questionWords = ({ number, discuss }: ComparedStatement): string => {
  const statement = statementWords(number);
  return discuss ? m.evaluation_question_discuss({ statement }) : m.evaluation_question_act({ statement });
};
