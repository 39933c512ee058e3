import type { Example, ExampleRecord } from '../../content/loadExample';
import { lastHeld } from '../../model/attention';
import { commitment } from '../../model/commitment';
import type { CalendarDate } from '../../model/kind';
import { kinds } from '../../model/kinds';
import { reflectionId } from '../../model/reflection';
import { documentKey, type Scope } from '../../model/scope';
import { sides, type Side } from '../../model/side';
import { commitmentsOf } from '../../store/commitments';
import { addAgendaItem, changeAgendaItem, conversationsOf } from '../../store/conversations';
import { one } from '../../store/read';
import { agree } from '../../store/records';
import { write, type Change } from '../../store/write';
import { placedEvaluations, withEvaluation } from './evaluations';
import type { Place } from './holdConversation';

/** A record with the id and the scope that it has in this partnership, and its values. */
interface Placed extends Pick<
  ExampleRecord,
  'by' | 'on' | 'kind' | 'key' | 'agreed' | 'agenda' | 'evaluation'
> {
  readonly id: string;
  readonly scope: Scope;
  readonly fields: Change['values'];
}

/**
 * Writes what the two sides did with the handvatten: what each side wrote on a day in one act. What the other side
 * keeps to itself, or on its own device, is not written.
 *
 * @param sealed the scores of the evaluations, as `sealedScores` makes them.
 */
export const fillGuidelines = async (
  place: Place,
  today: CalendarDate,
  example: Example,
  sealed: ReadonlyMap<string, Change['values']>
): Promise<void> => {
  const { history, partnership, reader } = place;
  const writer = history.by.initiative;
  const talks = await conversationsOf(writer, partnership);
  const talk = lastHeld(talks, today)?.id;
  const evaluations = placedEvaluations(example, talks, today, writer.pen.newId);
  const placed = example.records
    .filter(({ kept, by }) => kept === undefined || by === reader)
    .map((record) => placedIn(place, today, record, talk))
    .map((record) => withEvaluation(record, evaluations, sealed));
  // Only what asks the database is awaited: Dexie loses its transaction in a long row of other awaits.
  for (const day of [...new Set(placed.map(({ on }) => on))].sort((a, b) => a - b)) {
    const ofDay = placed.filter(({ on }) => on === day);
    for (const side of sides) await writeDay(place, day, side, ofDay);
    for (const { agreed, ...record } of ofDay) if (agreed) await agreeOn(place, record, agreed);
  }
  for (const { agenda, ...record } of placed) if (agenda) await putOnAgenda(place, record, agenda);
  await linkCommitments(place, example, placed);
};

const placedIn = (
  { history }: Place,
  today: CalendarDate,
  { kept, lastTalk, values, days, texts, yearsAhead, ...record }: ExampleRecord,
  talk: string | undefined
): Placed => {
  const year = yearsAhead === undefined ? undefined : Number(today.slice(0, 4)) + yearsAhead;
  const about = lastTalk === true ? talk : undefined;
  return {
    ...record,
    id: record.id ?? (about === undefined ? history.by[record.by].pen.newId() : reflectionId(about)),
    scope: kept === 'ownSide' ? record.by : (kept ?? 'shared'),
    fields: {
      ...values,
      ...Object.fromEntries(Object.entries(days).map(([field, day]) => [field, history.dayAt(day)])),
      ...texts,
      ...(year !== undefined && { year }),
      ...(about !== undefined && { conversation: about })
    }
  };
};

/** Each side writes the fields that are named after it; whoever made the record writes the others. */
const writerOf = (field: string, by: Side): Side =>
  field.endsWith('Municipality') ? 'municipality' : field.endsWith('Initiative') ? 'initiative' : by;

const writeDay = async (
  { history: { by, goTo }, partnership }: Place,
  day: number,
  side: Side,
  records: readonly Placed[]
): Promise<void> => {
  const written = new Map<Scope, Change[]>();
  for (const { id, kind, scope, fields, by: maker } of records) {
    const own = Object.entries(fields).filter(([field]) => writerOf(field, maker) === side);
    if (own.length === 0) continue;
    const changes = written.get(scope) ?? [];
    written.set(scope, [...changes, { id, kind, values: Object.fromEntries(own) }]);
  }
  if (written.size === 0) return;
  goTo(day, '20:30', side === 'municipality' ? 0 : 10);
  await write(
    by[side],
    [...written].map(([scope, changes]) => ({ doc: documentKey(partnership, scope), changes }))
  );
};

const agreeOn = async (
  { history: { by, goTo }, partnership }: Place,
  { id, kind, on, scope }: Placed,
  agreed: NonNullable<ExampleRecord['agreed']>
): Promise<void> => {
  const of = kinds.get(kind);
  if (of === undefined) return;
  goTo(on, '21:00');
  for (const side of agreed.by) {
    const stored = await one(by[side], of, documentKey(partnership, scope), id);
    if (stored) await agree(by[side], stored, agreed.field, side);
  }
};

/** Makes it a point of a talk, and writes there what they said to each other when they got to it. */
const putOnAgenda = async (
  { history, partnership }: Place,
  { id, kind, by, scope }: Placed,
  agenda: NonNullable<ExampleRecord['agenda']>
): Promise<void> => {
  const writer = history.by[by];
  const talks = await conversationsOf(writer, partnership);
  const talk = talks.find(({ type, cancelled }) => type === agenda.talk && cancelled !== true);
  if (talk === undefined) return;
  history.goTo(agenda.on, '20:00');
  const agendaItem = await addAgendaItem(writer, partnership, talk.id, agenda.question);
  const doc = documentKey(partnership, scope);
  await write(writer, { doc, changes: [{ id, kind, values: { agendaItem } }] });
  if (agenda.answeredOn === undefined || agenda.answer === undefined) return;
  history.goTo(agenda.answeredOn, '20:50');
  await changeAgendaItem(writer, partnership, agendaItem, { answerTogether: agenda.answer });
};

/** Says of commitments which result they help, once the results were chosen. */
const linkCommitments = async (
  { history: { by, goTo }, partnership }: Place,
  { conversations }: Example,
  placed: readonly Placed[]
): Promise<void> => {
  const results = placed.filter(({ kind }) => kind === 'milestone');
  const helps = new Map(
    conversations.flatMap((talk) => talk.commitments.map((one) => [one.what, one.helps]))
  );
  const changes = (await commitmentsOf(by.initiative, partnership)).flatMap(({ id, what }) => {
    const result = results.find(({ key }) => key === helps.get(what));
    return result ? [{ id, kind: commitment.name, values: { milestone: result.id } }] : [];
  });
  goTo(Math.max(...results.map(({ on }) => on)), '21:15');
  await write(by.initiative, { doc: documentKey(partnership, 'shared'), changes });
};
