import { agreementFields, agreementTo } from '../model/agreement';
import { agreementVersion, numbered, type Numbered } from '../model/agreementVersion';
import {
  clause,
  clauseComment,
  clauseId,
  clauseNumbers,
  discussable,
  discussFields,
  wantsToDiscuss,
  type ClauseNumber
} from '../model/clause';
import { sourceKinds } from '../model/clauseSources';
import { evaluationChange } from '../model/evaluation';
import { situationOf, type Situation } from '../model/guidelines';
import type { CalendarDate, ChangesOf } from '../model/kind';
import { documentKey } from '../model/scope';
import { sides, type Side } from '../model/side';
import { allOf, sharedOnly, theOne, type Stored } from './read';
import type { Store } from './store';
import { change, write, type Change } from './write';

export type StoredClause = Stored<typeof clause>;
export type StoredComment = Stored<typeof clauseComment>;
export type StoredVersion = Stored<typeof agreementVersion>;

/** An artikel; blank before anybody wrote in it. */
export const clauseOf = async (
  store: Store,
  partnership: string,
  number: ClauseNumber
): Promise<StoredClause> => {
  const { entity } = await theOne(store, clause, partnership, 'shared', clauseId(number));
  return { ...entity, number };
};

/** All artikelen in their order. */
export const clausesOf = (store: Store, partnership: string): Promise<StoredClause[]> =>
  Promise.all(clauseNumbers.map((number) => clauseOf(store, partnership, number)));

/** What is said about the artikelen. */
export const commentsOf = (store: Store, partnership: string): Promise<StoredComment[]> =>
  allOf(store, clauseComment, partnership);

/** The versions of the agreement with their numbers, the newest first; only what both sides see is one. */
export const versionsOfAgreement = async (
  store: Store,
  partnership: string
): Promise<readonly Numbered<StoredVersion>[]> =>
  numbered(sharedOnly(await allOf(store, agreementVersion, partnership)));

/** What came out of evaluations. */
export const evaluationChangesOf = async (
  store: Store,
  partnership: string
): Promise<Stored<typeof evaluationChange>[]> =>
  sharedOnly(await allOf(store, evaluationChange, partnership));

/** The shared records of a partnership that artikelen are filled from. */
export const sourcesIn = async (
  { db }: Store,
  partnership: string,
  today: CalendarDate
): Promise<Situation> => {
  const records = await db.records.ofKinds([partnership], sourceKinds);
  return situationOf(
    records.filter(({ scope }) => scope === 'shared'),
    today
  );
};

/** Changes fields of artikelen, in one act. A joint text that is emptied has no sources any more. */
export const changeClauses = (
  store: Store,
  partnership: string,
  changes: readonly {
    readonly number: ClauseNumber;
    readonly values: ChangesOf<typeof clause>;
    readonly seen?: Change['seen'];
  }[]
): Promise<void> =>
  write(store, {
    doc: documentKey(partnership, 'shared'),
    changes: changes.map(({ number, values, seen }) =>
      change(
        clause,
        clauseId(number),
        { number, ...values, ...(values.text === null && { filledFrom: null }) },
        seen
      )
    )
  });

/** Agrees for a side to the joint text as it stands now, and no longer wants to discuss it. */
export const agreeToClause = async (
  store: Store,
  partnership: string,
  one: StoredClause,
  side: Side
): Promise<void> => {
  const values = agreementTo(one.record, 'text', side);
  if (values === undefined) return;
  const all = { number: one.number, ...values, [discussFields[side]]: null };
  await write(store, {
    doc: documentKey(partnership, 'shared'),
    changes: [{ id: one.id, kind: clause.name, values: all }]
  });
};

/**
 * Says for a side that it wants to discuss the artikel as it stands now, or takes that back. Who wants to discuss
 * does not agree; and what begins a discussion is on no agenda yet.
 */
export const discussClause = (
  store: Store,
  partnership: string,
  one: StoredClause,
  side: Side,
  wants: boolean
): Promise<void> => {
  const begins = wants && !sides.some((each) => wantsToDiscuss(one, each));
  const values = {
    [discussFields[side]]: wants ? discussable(one) : null,
    ...(wants && { [agreementFields[side]]: null }),
    ...(begins && { agendaItem: null })
  };
  return write(store, {
    doc: documentKey(partnership, 'shared'),
    changes: [{ id: one.id, kind: clause.name, values: { number: one.number, ...values } }]
  });
};
