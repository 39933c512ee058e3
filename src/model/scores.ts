import type { Json } from '../merge/record';
import type { Field } from './kind';

/** The 14 stellingen of an evaluation, in their order. */
export const statementNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type StatementNumber = (typeof statementNumbers)[number];

/** From 1 "helemaal niet mee eens" to 5 "helemaal mee eens". */
export const scoreSteps = [1, 2, 3, 4, 5] as const;
/** A score, or "weet ik niet". */
export type Score = (typeof scoreSteps)[number] | 'unknown';
export type Scores = Readonly<Partial<Record<StatementNumber, Score>>>;

/** What a side scored, per statement. A statement or a score of a newer app is not shown, and kept. */
export const scores = (): Field<Scores> => ({
  json: 'object',
  required: false,
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = value as Readonly<Record<string, Json>>;
    return Object.fromEntries(
      statementNumbers.flatMap((number) => {
        const score = scoreOf(given[number]);
        return score === undefined ? [] : [[number, score]];
      })
    );
  }
});

const scoreOf = (value: Json | undefined): Score | undefined =>
  value === 'unknown' ? value : scoreSteps.find((step) => step === value);
