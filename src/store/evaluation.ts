import { sameJson, stampOf, versionsOf, type Json } from '../merge/record';
import { agendaItem } from '../model/agendaItem';
import { clause, clauseId, type ClauseNumber } from '../model/clause';
import {
  agendaPointId,
  answersId,
  byEvaluationDate,
  evaluation,
  evaluationAnswers,
  evaluationChange,
  evaluationId,
  hasLocked,
  hasShown,
  mayShowScores,
  mayUnlock,
  saltFields,
  scoresFields,
  sealFields
} from '../model/evaluation';
import { isTrashed, type CalendarDate } from '../model/kind';
import { documentKey } from '../model/scope';
import { isComplete, scores, type Score, type StatementNumber } from '../model/scores';
import type { Side } from '../model/side';
import { atOnce } from './atOnce';
import { allOf, one, sharedOnly, theOne, type Stored } from './read';
import { changeRecord } from './records';
import { newSalt, sealOf } from './seal';
import type { Store } from './store';
import { change, write } from './write';

export type StoredEvaluation = Stored<typeof evaluation>;
export type StoredAnswers = Stored<typeof evaluationAnswers>;
export type StoredChange = Stored<typeof evaluationChange>;

/** The evaluations of a partnership, earlier days first. */
export const evaluationsOf = async (store: Store, partnership: string): Promise<StoredEvaluation[]> =>
  sharedOnly(await allOf(store, evaluation, partnership)).sort(byEvaluationDate);

/** What a side scored by itself, as far as it stands on this device. */
export const answersOf = async (
  store: Store,
  partnership: string,
  id: string,
  side: Side
): Promise<StoredAnswers> =>
  (await theOne(store, evaluationAnswers, partnership, side, answersId(id))).entity;

/** The changes that came out of an evaluation. */
export const changesOf = async (store: Store, partnership: string, id: string): Promise<StoredChange[]> =>
  sharedOnly(await allOf(store, evaluationChange, partnership)).filter((each) => each.evaluation === id);

/**
 * Begins an evaluation and gives its id. The one of a conversation is the same on every device; when it was begun
 * before, it is that one, put back from the bin if need be.
 */
export const startEvaluation = (
  store: Store,
  partnership: string,
  { date, conversation }: { readonly date: CalendarDate; readonly conversation?: string }
): Promise<string> =>
  atOnce(store, async () => {
    const doc = documentKey(partnership, 'shared');
    const id = conversation === undefined ? store.pen.newId() : evaluationId(conversation);
    const known = await one(store, evaluation, doc, id);
    const values =
      known === undefined
        ? { date, ...(conversation !== undefined && { conversation }) }
        : isTrashed(known.record)
          ? { trashed: null }
          : {};
    await write(store, { doc, changes: [change(evaluation, id, values)] });
    return id;
  });

/** The evaluation, as long as this side may still change its own answers. */
const openFor = async (store: Store, partnership: string, id: string, side: Side) => {
  const found = await one(store, evaluation, documentKey(partnership, 'shared'), id);
  return found === undefined || hasLocked(found, side) || hasShown(found, side) ? undefined : found;
};

const rawScores = ({ record }: StoredAnswers): Readonly<Record<string, Json>> =>
  (record.values['scores'] ?? {}) as Readonly<Record<string, Json>>; // the only kind of value that is written there

/** Keeps an answer in the document of its own side. Does nothing after that side locked. */
export const keepAnswer = (
  store: Store,
  { partnership, id, side }: Answering,
  statement: StatementNumber,
  score: Score
): Promise<void> =>
  atOnce(store, async () => {
    if ((await openFor(store, partnership, id, side)) === undefined) return;
    const answers = await answersOf(store, partnership, id, side);
    await write(store, {
      doc: documentKey(partnership, side),
      changes: [
        {
          id: answersId(id),
          kind: evaluationAnswers.name,
          // What a newer app scored stays beside it.
          values: { evaluation: id, scores: { ...rawScores(answers), [statement]: score } }
        }
      ]
    });
  });

/** Chooses one of the versions in which the answers of a side stand, after two of its devices answered apart. */
export const chooseAnswers = (
  store: Store,
  { partnership, id, side }: Answering,
  scores: Json
): Promise<void> =>
  write(store, {
    doc: documentKey(partnership, side),
    changes: [{ id: answersId(id), kind: evaluationAnswers.name, values: { scores } }]
  });

/** Whose answers to which evaluation. */
export interface Answering {
  readonly partnership: string;
  readonly id: string;
  readonly side: Side;
}

/**
 * Locks the answers of a side: only the seal goes into the shared document, with a new salt each time, for an
 * earlier seal must not help to guess.
 *
 * @returns whether it was done: not while an answer is missing, or when something changed meanwhile.
 */
export const lockAnswers = async (store: Store, { partnership, id, side }: Answering): Promise<boolean> => {
  const given = rawScores(await answersOf(store, partnership, id, side));
  if (!isComplete(scores().read(given) ?? {})) return false;
  const salt = newSalt();
  const seal = await sealOf(given, salt);
  return atOnce(store, async () => {
    const answers = await answersOf(store, partnership, id, side);
    const open = await openFor(store, partnership, id, side);
    if (open === undefined || !sameJson(rawScores(answers), given)) return false;
    await write(store, [
      { doc: answers.doc, changes: [{ id: answersId(id), kind: evaluationAnswers.name, values: { salt } }] },
      { doc: open.doc, changes: [{ id, kind: evaluation.name, values: { [sealFields[side]]: seal } }] }
    ]);
    return true;
  });
};

/** Takes the seal of a side back, as long as the other side has not locked. */
export const unlockAnswers = (store: Store, { partnership, id, side }: Answering): Promise<boolean> =>
  atOnce(store, async () => {
    const doc = documentKey(partnership, 'shared');
    const found = await one(store, evaluation, doc, id);
    if (found === undefined || !mayUnlock(found, side)) return false;
    await write(store, {
      doc,
      changes: [{ id, kind: evaluation.name, values: { [sealFields[side]]: null } }]
    });
    return true;
  });

/**
 * Copies the scores of a side and their salt into the shared document, as an ordinary write. When two devices of
 * the side locked, this also says which of the seals counts.
 *
 * @returns whether it was done: not before both sides locked, nor when what was locked stands on another device.
 */
export const showScores = async (store: Store, { partnership, id, side }: Answering): Promise<boolean> => {
  const doc = documentKey(partnership, 'shared');
  const found = await one(store, evaluation, doc, id);
  const answers = await answersOf(store, partnership, id, side);
  const given = rawScores(answers);
  const { salt } = answers;
  if (found === undefined || salt === undefined || !mayShowScores(found)) return false;
  const seal = await sealOf(given, salt);
  if (!versionsOf(found.record, sealFields[side]).some(({ value }) => value === seal)) return false;
  const values = { [scoresFields[side]]: given, [saltFields[side]]: salt, [sealFields[side]]: seal };
  await write(store, { doc, changes: [{ id, kind: evaluation.name, values }] });
  return true;
};

/** After everything that people put on an agenda themselves, in the order of the statements. */
const positionOf = (statement: StatementNumber): number => 1000 + statement;

export interface AgendaPoint {
  readonly statement: StatementNumber;
  readonly question: string;
}

/**
 * Puts statements on the agenda of a talk, in one write, and makes that the talk of the evaluation. A point has the
 * same id on every device, so it never stands there twice; one from the bin is put back.
 *
 * @returns the ids of what was added.
 */
export const putOnAgenda = (
  store: Store,
  { partnership, id }: Pick<Answering, 'partnership' | 'id'>,
  conversation: string,
  points: readonly AgendaPoint[]
): Promise<readonly string[]> =>
  atOnce(store, async () => {
    const doc = documentKey(partnership, 'shared');
    const added: AgendaPoint[] = [];
    for (const point of points) {
      const known = await one(store, agendaItem, doc, agendaPointId(id, point.statement));
      if (known === undefined || isTrashed(known.record)) added.push(point);
    }
    await write(store, {
      doc,
      changes: [
        change(evaluation, id, { conversation }),
        ...added.map(({ statement, question }) =>
          change(agendaItem, agendaPointId(id, statement), {
            conversation,
            question,
            position: positionOf(statement),
            trashed: null
          })
        )
      ]
    });
    return added.map(({ statement }) => agendaPointId(id, statement));
  });

/** Says which artikel a change opens, and remembers the text that stood there; `undefined` for none. */
export const openClause = async (
  store: Store,
  of: StoredChange,
  number: ClauseNumber | undefined
): Promise<void> => {
  if (number === undefined)
    return changeRecord(store, evaluationChange, of, { clause: null, clauseStamp: null });
  const { entity } = await theOne(store, clause, of.record.partnership, 'shared', clauseId(number));
  const clauseStamp = entity.text ? stampOf(entity.record, 'text') : 'none';
  return changeRecord(store, evaluationChange, of, { clause: clauseId(number), clauseStamp });
};
