import type { PlannedCommitment } from '../../content/example';
import type {
  ExampleAnswers,
  ExampleCommitment,
  ExampleConversation,
  ExampleNote
} from '../../content/loadExample';
import { documentKey } from '../../model/scope';
import { sides, type Side } from '../../model/side';
import { addCommitment, changeCommitment, commitmentsIn } from '../../store/commitments';
import {
  agendaOf,
  changeAgendaItem,
  changeConversation,
  planConversation,
  saveAttendee
} from '../../store/conversations';
import { keepNote } from '../../store/notes';
import type { Store } from '../../store/store';
import type { History } from './history';

/** Where a conversation of the example is written. */
export interface Place {
  readonly history: History;
  readonly partnership: string;
  /** The side of whoever looks at the example: notes that the other side keeps to itself are not written. */
  readonly reader: Side | undefined;
}

/** Plans a conversation, holds it, and lets time pass over what was promised there. */
export const holdConversation = async (
  place: Place,
  talk: ExampleConversation,
  questions: readonly string[]
): Promise<void> => {
  const { history, partnership } = place;
  const { by, goTo, workingDayAt } = history;
  const { type, title, time, cancelled, attendance, mood } = talk;
  const host = by[talk.day % 2 === 0 ? 'municipality' : 'initiative'];

  goTo(talk.day - 14, '10:00');
  const values = { type, title, time, place: talk.place, date: workingDayAt(talk.day) };
  const id = await planConversation(host, partnership, values, questions);
  if (cancelled) await changeConversation(host, partnership, id, { cancelled });

  goTo(talk.day, time);
  if (attendance !== undefined) await changeConversation(by.initiative, partnership, id, { attendance });
  for (const person of talk.people)
    await saveAttendee(by.initiative, partnership, { conversation: id, ...person });
  const agenda = (await agendaOf(host, partnership, id)).map((item) => item.id);
  for (const [i, note] of talk.notes.entries()) {
    goTo(talk.day, time, 8 + 4 * i);
    await keep(place, id, note, agenda);
  }
  goTo(talk.day, time, 75);
  for (const answers of talk.answers) await answer(place, host, answers, agenda[answers.question]);
  goTo(talk.day, time, 90);
  if (mood) {
    await changeConversation(by.municipality, partnership, id, { moodMunicipality: mood.municipality });
    await changeConversation(by.initiative, partnership, id, { moodInitiative: mood.initiative });
  }
  for (const planned of talk.commitments) {
    goTo(talk.day, time, 90);
    const values = { conversation: id, what: planned.what, ...promise(history, planned) };
    await settle(place, await addCommitment(host, partnership, values), planned);
  }
};

type Promised = PlannedCommitment & Pick<ExampleCommitment, 'who' | 'reason'>;

const promise = ({ dayAt }: History, { side, due, who }: Promised) => ({
  side,
  who,
  ...(due !== undefined && { due: dayAt(due) })
});

const keep = async (
  { history, partnership, reader }: Place,
  conversation: string,
  { by, type, text, agenda: question, ownSide, pledge }: ExampleNote,
  agenda: readonly string[]
): Promise<void> => {
  if (ownSide && by !== reader) return;
  const writer = history.by[by];
  const agendaItem = question === undefined ? undefined : agenda[question];
  const values = { conversation, text, ...(type && { type }), ...(agendaItem && { agendaItem }) };
  const becomes = pledge && promise(history, pledge);
  const id = await keepNote(writer, partnership, ownSide ? by : 'shared', values, becomes);
  if (pledge === undefined) return;
  const made = (await commitmentsIn(writer, partnership, conversation)).find(({ note }) => note === id);
  if (made) await settle({ history, partnership, reader }, made.id, pledge);
};

const answer = async (
  { history: { by }, partnership }: Place,
  host: Store,
  { municipality, initiative, together, disputed }: ExampleAnswers,
  item: string | undefined
): Promise<void> => {
  if (item === undefined) return;
  if (municipality)
    await changeAgendaItem(by.municipality, partnership, item, { answerMunicipality: municipality });
  if (initiative) await changeAgendaItem(by.initiative, partnership, item, { answerInitiative: initiative });
  if (together) await changeAgendaItem(host, partnership, item, { answerTogether: together });
  // Neither had seen what the other wrote: an edit at the same time.
  if (disputed)
    for (const side of sides)
      await changeAgendaItem(
        by[side],
        partnership,
        item,
        { answerTogether: disputed[side] },
        { answerTogether: [] }
      );
};

/** What became of a commitment, written on the day it did. */
const settle = async (
  { history: { by, goTo }, partnership }: Place,
  id: string,
  { side, became, reason }: Promised
): Promise<void> => {
  if (became === undefined) return;
  goTo(became.day, '20:30');
  const writer = by[side === 'municipality' ? side : 'initiative'];
  const doc = documentKey(partnership, 'shared');
  await changeCommitment(writer, { doc, id }, { state: became.state, ...(reason && { reason }) });
};
