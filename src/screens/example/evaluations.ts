import type { Example, ExampleRecord } from '../../content/loadExample';
import { evaluationId, saltFields, scoresFields, sealFields } from '../../model/evaluation';
import type { CalendarDate } from '../../model/kind';
import { heldOf } from '../../model/relation';
import { statementNumbers } from '../../model/scores';
import { sides } from '../../model/side';
import type { StoredConversation } from '../../store/conversations';
import { sealOf } from '../../store/seal';
import type { Change } from '../../store/write';

type Fields = Change['values'];
type Evaluations = ReadonlyMap<string, { readonly id: string; readonly fields: Fields }>;

/**
 * The scores of the example as they stand after both sides locked and showed them, by the key of the evaluation.
 * Made before anything is written: to seal takes an await that a transaction does not survive.
 */
export const sealedScores = async ({ records }: Example): Promise<ReadonlyMap<string, Fields>> => {
  const sealed = records.flatMap(({ key, scores }) =>
    scores === undefined
      ? []
      : sides.map(async (side) => {
          const salt = `${key}-${side}`;
          const given = Object.fromEntries(
            statementNumbers.map((number, i) => [number, scores[side][i] ?? 'unknown'])
          );
          const seal = await sealOf(given, salt);
          return {
            key,
            fields: { [sealFields[side]]: seal, [saltFields[side]]: salt, [scoresFields[side]]: given }
          };
        })
  );
  const byKey = new Map<string, Fields>();
  for (const { key, fields } of await Promise.all(sealed)) byKey.set(key, { ...byKey.get(key), ...fields });
  return byKey;
};

/** The id of every evaluation of the example, by its key; and of which talk it is, on the day of that talk. */
export const placedEvaluations = (
  { records }: Example,
  talks: readonly StoredConversation[],
  today: CalendarDate,
  newId: () => string
): Evaluations =>
  new Map(
    records
      .filter(({ kind }) => kind === 'evaluation')
      .map(({ key, talk: type }) => {
        const talk = type && heldOf(talks, today).findLast((one) => one.type === type);
        return [
          key,
          talk
            ? { id: evaluationId(talk.id), fields: { conversation: talk.id, date: talk.date } }
            : { id: newId(), fields: {} }
        ];
      })
  );

interface OfEvaluation extends Pick<ExampleRecord, 'kind' | 'key' | 'evaluation'> {
  readonly id: string;
  readonly fields: Fields;
}

/** A record with what its evaluation gives it: an evaluation its id and its scores, a change what it came out of. */
export const withEvaluation = <R extends OfEvaluation>(
  record: R,
  evaluations: Evaluations,
  sealed: ReadonlyMap<string, Fields>
): R => {
  const of = evaluations.get(record.kind === 'evaluation' ? record.key : (record.evaluation ?? ''));
  if (of === undefined) return record;
  return record.kind === 'evaluation'
    ? { ...record, id: of.id, fields: { ...record.fields, ...of.fields, ...sealed.get(record.key) } }
    : { ...record, fields: { ...record.fields, evaluation: of.id } };
};
