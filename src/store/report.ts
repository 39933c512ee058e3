import { stampOf } from '../merge/record';
import { agendaItem } from '../model/agendaItem';
import { commitment } from '../model/commitment';
import { note } from '../model/note';
import { report, reportId } from '../model/report';
import { atOnce } from './atOnce';
import { allInConversation, allOf, one, sharedOnly, theOne, type Stored } from './read';
import { changeRecord } from './records';
import type { Store } from './store';
import type { Change } from './write';

export type StoredReport = Stored<typeof report>;

/** The report of a conversation, and what it can be made of: only what is shared, never a private note. */
export const reportOf = async (store: Store, partnership: string, conversation: string) => {
  const [{ entity, exists }, agenda, notes, commitments] = await Promise.all([
    theOne(store, report, partnership, 'shared', reportId(conversation)),
    allInConversation(store, agendaItem, partnership, conversation),
    allInConversation(store, note, partnership, conversation),
    allInConversation(store, commitment, partnership, conversation)
  ]);
  const sources = {
    agenda: sharedOnly(agenda),
    notes: sharedOnly(notes),
    commitments: sharedOnly(commitments)
  };
  return { report: entity, exists, sources };
};

/** The reports of a partnership, by the id of their conversation. */
export const reportsOf = async (
  store: Store,
  partnership: string
): Promise<ReadonlyMap<string, StoredReport>> =>
  new Map((await allOf(store, report, partnership)).map((one) => [one.conversation, one]));

/** Keeps the words of a report, which comes to exist by it. `seen` as in `Change`. */
export const keepReport = (
  store: Store,
  entity: Pick<StoredReport, 'doc' | 'id'>,
  conversation: string,
  values: { readonly text?: string | null; readonly basis?: string },
  seen?: Change['seen']
): Promise<void> => changeRecord(store, report, entity, { conversation, ...values }, seen);

/**
 * Puts words under what the report says at this moment, which may be newer than what is on the screen. Of several
 * versions it goes under the one that is shown; the others stay beside it.
 *
 * @param basis what is told by now, from `basisOf`.
 */
export const addToReport = (
  store: Store,
  entity: Pick<StoredReport, 'doc' | 'id'>,
  conversation: string,
  words: string,
  basis: string
): Promise<void> =>
  atOnce(store, async () => {
    const now = await one(store, report, entity.doc, entity.id);
    const text = now?.text ? `${now.text}\n\n${words}` : words;
    const seen = now?.text === undefined ? undefined : { text: [stampOf(now.record, 'text')] };
    await keepReport(store, entity, conversation, { text, basis }, seen);
  });
