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

/** Whether every statement has an answer, be it "weet ik niet". */
export const isComplete = (of: Scores): boolean => missingIn(of).length === 0;

/** The statements that still have no answer. */
export const missingIn = (of: Scores): readonly StatementNumber[] =>
  statementNumbers.filter((number) => of[number] === undefined);

/**
 * What is sealed: the scores and their salt as one text, the same on every device. Scores of a newer app count
 * too, for its seal does.
 */
export const sealedText = (of: Json, salt: string): string => `${salt} ${canonical(of)}`;

const canonical = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Readonly<Record<string, Json>>;
  const parts = Object.keys(fields)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key] ?? null)}`);
  return `{${parts.join(',')}}`;
};
