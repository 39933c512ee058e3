import { agendaItem } from '../model/agendaItem';
import { attendee } from '../model/attendee';
import { byDate, conversation, type ConversationType } from '../model/conversation';
import type { ChangesOf } from '../model/kind';
import { documentKey } from '../model/scope';
import { byPosition } from '../model/agendaItem';
import { atOnce } from './atOnce';
import { allInConversation, allOf, one, type Stored } from './read';
import type { Store } from './store';
import { change, write, type Change } from './write';

export type StoredConversation = Stored<typeof conversation>;
export type StoredAgendaItem = Stored<typeof agendaItem>;
export type StoredAttendee = Stored<typeof attendee>;

/** All conversations of a partnership, by date. */
export const conversationsOf = async (store: Store, partnership: string): Promise<StoredConversation[]> =>
  (await allOf(store, conversation, partnership)).sort(byDate);

export const conversationOf = (
  store: Store,
  partnership: string,
  id: string
): Promise<StoredConversation | undefined> =>
  one(store, conversation, documentKey(partnership, 'shared'), id);

/** The questions of a conversation, in order. */
export const agendaOf = async (store: Store, partnership: string, id: string): Promise<StoredAgendaItem[]> =>
  (await allInConversation(store, agendaItem, partnership, id)).sort(byPosition);

export const attendeesOf = (store: Store, partnership: string, id: string): Promise<StoredAttendee[]> =>
  allInConversation(store, attendee, partnership, id);

export interface NewConversation extends ChangesOf<typeof conversation> {
  readonly type: ConversationType;
  readonly title: string;
}

/** A conversation that is to be planned, with the questions of its agenda. */
export interface PlannedConversation {
  readonly values: NewConversation;
  readonly questions: readonly string[];
}

/**
 * Plans a conversation with its agenda, in one act. The questions are copied: later wording of a template does
 * not rewrite what people talked about.
 *
 * @returns the id of the conversation.
 */
export const planConversation = async (
  store: Store,
  partnership: string,
  values: NewConversation,
  questions: readonly string[]
): Promise<string> => {
  const id = store.pen.newId();
  await writeShared(store, partnership, ...withAgenda(store, id, { values, questions }));
  return id;
};

/** Plans several conversations with their agendas, in one act. */
export const planConversations = (
  store: Store,
  partnership: string,
  planned: readonly PlannedConversation[]
): Promise<void> =>
  writeShared(store, partnership, ...planned.flatMap((one) => withAgenda(store, store.pen.newId(), one)));

const withAgenda = (store: Store, id: string, { values, questions }: PlannedConversation): Change[] => [
  change(conversation, id, values),
  ...agendaFor(store, id, questions)
];

const agendaFor = (store: Store, id: string, questions: readonly string[]): Change[] =>
  questions.map((question, position) =>
    change(agendaItem, store.pen.newId(), { conversation: id, question, position })
  );

const writeShared = (store: Store, partnership: string, ...changes: readonly Change[]): Promise<void> =>
  write(store, { doc: documentKey(partnership, 'shared'), changes });

export const changeConversation = (
  store: Store,
  partnership: string,
  id: string,
  values: ChangesOf<typeof conversation>
): Promise<void> => writeShared(store, partnership, change(conversation, id, values));

/** Changes several conversations in one act, such as when a series moves up. */
export const changeConversations = (
  store: Store,
  partnership: string,
  changes: readonly { readonly id: string; readonly values: ChangesOf<typeof conversation> }[]
): Promise<void> =>
  writeShared(store, partnership, ...changes.map(({ id, values }) => change(conversation, id, values)));

/**
 * Takes it back that a conversation was skipped. One that was skipped before anybody planned it gets the questions
 * of its agenda now.
 */
export const holdAfterAll = (
  store: Store,
  partnership: string,
  id: string,
  questions: readonly string[]
): Promise<void> =>
  atOnce(store, async () => {
    const values = { cancelled: null, skipReason: null };
    const agenda = await agendaOf(store, partnership, id);
    const missing = agenda.length > 0 ? [] : questions;
    await writeShared(store, partnership, change(conversation, id, values), ...agendaFor(store, id, missing));
  });

/**
 * How many writes the shared document of a partnership has seen. It only grows, also when files are joined, so
 * of two copies of a conversation the one with the higher count is the newer.
 */
export const writesSeen = async ({ db }: Store, partnership: string): Promise<number> => {
  const document = await db.documents.get(documentKey(partnership, 'shared'));
  return Object.values(document?.context ?? {}).reduce((sum, n) => sum + n, 0);
};

/** Adds a question at the end of the agenda and gives its id. */
export const addAgendaItem = async (
  store: Store,
  partnership: string,
  id: string,
  question: string
): Promise<string> => {
  const agenda = await agendaOf(store, partnership, id);
  const item = store.pen.newId();
  const position = Math.max(-1, ...agenda.map((each) => each.position ?? 0)) + 1;
  await writeShared(store, partnership, change(agendaItem, item, { conversation: id, question, position }));
  return item;
};

/** @param seen as in `Change`: what the person had on the screen. */
export const changeAgendaItem = (
  store: Store,
  partnership: string,
  item: string,
  values: ChangesOf<typeof agendaItem>,
  seen?: Change['seen']
): Promise<void> => writeShared(store, partnership, change(agendaItem, item, values, seen));

export const saveAttendee = async (
  store: Store,
  partnership: string,
  values: ChangesOf<typeof attendee>,
  id: string = store.pen.newId()
): Promise<string> => {
  await writeShared(store, partnership, change(attendee, id, values));
  return id;
};
