import { conversation } from '../conversation';
import type { ProgressRule } from '../guidelines';
import { seriesOf } from '../series';

/**
 * A conversation of the series takes both sides, so one that was held counts for both. Done when the first three
 * were held and the next evaluation has a day.
 */
export const progress: ProgressRule = ({ all, today }) => {
  const steps = seriesOf(all(conversation), today);
  const begun = steps.some(({ held }) => held !== undefined);
  const [start, expectations, roles] = steps;
  const evaluation = steps.at(-1);
  return {
    municipality: begun,
    initiative: begun,
    together:
      [start, expectations, roles].every((step) => step?.held !== undefined) &&
      evaluation?.planned?.date !== undefined
  };
};
