import { agendaPointId, byEvaluationDate, isCompared, scoresFields, type Evaluation } from './evaluation';
import { statementNumbers, type Score, type Scores, type StatementNumber } from './scores';
import { sides, type Side } from './side';

/** From this difference on, a statement is a bespreekpunt. */
const differenceToDiscuss = 2;
/** From this score down, a statement needs action. */
const scoreToActOn = 2;

/** What the two sides say of one statement. There is no average: both scores stand as they are. */
export interface ComparedStatement {
  readonly number: StatementNumber;
  readonly scores: Readonly<Partial<Record<Side, Score>>>;
  /** How far apart they are; absent unless both sides gave a number. */
  readonly difference?: number;
  /** They differ so much that it must be talked about. */
  readonly discuss: boolean;
  /** A side scored so low that something must be done. */
  readonly act: boolean;
  /** The sides that said "weet ik niet". */
  readonly unknown: readonly Side[];
}

/** The statements in their own order, each with what both sides say of it. */
export const compare = (of: Readonly<Record<Side, Scores>>): readonly ComparedStatement[] =>
  statementNumbers.map((number) => {
    const scores = scoresAt(of, number);
    const difference = differenceOf(scores);
    return {
      number,
      scores,
      ...(difference !== undefined && { difference }),
      discuss: difference !== undefined && difference >= differenceToDiscuss,
      act: sides.some((side) => {
        const score = scores[side];
        return typeof score === 'number' && score <= scoreToActOn;
      }),
      unknown: sides.filter((side) => scores[side] === 'unknown')
    };
  });

/** The scores of both sides, as they stand in an evaluation that both have shown. */
export const scoresOf = (one: Evaluation): Readonly<Record<Side, Scores>> => ({
  municipality: one[scoresFields.municipality] ?? {},
  initiative: one[scoresFields.initiative] ?? {}
});

/** What belongs on the agenda of the talk, in the order of the statements. */
export const pointsOf = (compared: readonly ComparedStatement[]): readonly ComparedStatement[] =>
  compared.filter(({ discuss, act }) => discuss || act);

/** The evaluations that both sides have shown, earlier days first. */
export const comparedOf = <E extends Evaluation>(all: readonly E[]): readonly E[] =>
  all.filter(isCompared).sort(byEvaluationDate);

/** A statement through time: what both sides said of it in each evaluation. */
export const trendOf = (
  compared: readonly Evaluation[],
  number: StatementNumber
): readonly Pick<ComparedStatement, 'scores'>[] =>
  compared.map((one) => ({ scores: scoresAt(scoresOf(one), number) }));

/** A statement on which the sides differ, in the last evaluation in which both gave it a number. */
export interface OpenDifference {
  readonly evaluation: string;
  readonly number: StatementNumber;
}

/**
 * The differences that are still open: no later evaluation closed them, and no answer of both together stands at
 * the point on the agenda.
 *
 * @param answered ids of the points on an agenda that were answered together.
 */
export const openDifferences = (
  all: readonly Evaluation[],
  answered: ReadonlySet<string>
): readonly OpenDifference[] => {
  const lastFirst = [...comparedOf(all)].reverse();
  return statementNumbers.flatMap((number) => {
    const last = lastFirst
      .map((one) => ({ one, difference: differenceOf(scoresAt(scoresOf(one), number)) }))
      .find(({ difference }) => difference !== undefined);
    return last?.difference === undefined ||
      last.difference < differenceToDiscuss ||
      answered.has(agendaPointId(last.one.id, number))
      ? []
      : [{ evaluation: last.one.id, number }];
  });
};

const scoresAt = (of: Readonly<Record<Side, Scores>>, number: StatementNumber): ComparedStatement['scores'] =>
  Object.fromEntries(
    sides.flatMap((side) => {
      const score = of[side][number];
      return score === undefined ? [] : [[side, score]];
    })
  );

const differenceOf = ({ municipality, initiative }: ComparedStatement['scores']): number | undefined =>
  typeof municipality === 'number' && typeof initiative === 'number'
    ? Math.abs(municipality - initiative)
    : undefined;
