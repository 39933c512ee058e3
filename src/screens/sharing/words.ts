import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay, formatDayAndMoment } from '../../i18n/dates';
import type { Json } from '../../merge/record';
import { isCalendarDate } from '../../model/kind';
import type { Author } from '../../share/authors';
import type { Happening } from '../../share/items';
import type { Stage } from '../../share/work';

type Words = Readonly<Record<string, () => string>>;

export const stageWords: Readonly<Record<Stage, () => string>> = {
  reading: m.sharing_stage_reading,
  checking: m.sharing_stage_checking,
  comparing: m.sharing_stage_comparing,
  merging: m.sharing_stage_merging,
  collecting: m.sharing_stage_collecting,
  writing: m.sharing_stage_writing
};

export const happeningWords: Readonly<Record<Happening, (of: { count: number }) => string>> = {
  erased: m.sharing_erased,
  changed: m.sharing_changed,
  trashed: m.sharing_trashed,
  versions: m.sharing_versions,
  putBack: m.sharing_put_back,
  added: m.sharing_added
};

export const aboutHappening: Readonly<Record<Happening, () => string>> = {
  erased: m.sharing_about_erased,
  changed: m.sharing_about_changed,
  trashed: m.sharing_about_trashed,
  versions: m.sharing_about_versions,
  putBack: m.sharing_about_put_back,
  added: m.sharing_about_added
};

const kinds: Words = {
  partnership: m.sharing_kind_partnership,
  conversation: m.sharing_kind_conversation,
  agendaItem: m.sharing_kind_agenda_item,
  attendee: m.sharing_kind_attendee,
  note: m.sharing_kind_note,
  commitment: m.sharing_kind_commitment,
  writer: m.sharing_kind_writer
};

export const kindWord = (kind: string): string => wordFrom(kinds, kind) ?? m.sharing_kind_other();

const counts: Readonly<Record<string, (of: { count: number }) => string>> = {
  partnership: m.sharing_count_partnership,
  conversation: m.sharing_count_conversation,
  agendaItem: m.sharing_count_agenda_item,
  attendee: m.sharing_count_attendee,
  note: m.sharing_count_note,
  commitment: m.sharing_count_commitment
};

/** "3 notities"; of kinds that this app does not know: "3 andere onderdelen". */
export const countWords = (kind: string, count: number): string =>
  (Object.hasOwn(counts, kind) ? counts[kind] : undefined)?.({ count }) ?? m.sharing_count_other({ count });

const fields: Words = {
  title: m.sharing_field_title,
  type: m.sharing_field_type,
  date: m.sharing_field_date,
  time: m.sharing_field_time,
  place: m.sharing_field_place,
  attendance: m.sharing_field_attendance,
  moodMunicipality: m.sharing_field_mood_municipality,
  moodInitiative: m.sharing_field_mood_initiative,
  cancelled: m.sharing_field_cancelled,
  neighbourhood: m.sharing_field_neighbourhood,
  municipality: m.sharing_field_municipality,
  initiative: m.sharing_field_initiative,
  initiativeType: m.sharing_field_initiative_type,
  projectPhase: m.sharing_field_project_phase,
  growthStage: m.sharing_field_growth_stage,
  example: m.sharing_field_example,
  conversation: m.sharing_field_conversation,
  question: m.sharing_field_question,
  position: m.sharing_field_position,
  answerMunicipality: m.sharing_field_answer_municipality,
  answerInitiative: m.sharing_field_answer_initiative,
  answerTogether: m.sharing_field_answer_together,
  role: m.sharing_field_role,
  name: m.sharing_field_name,
  side: m.sharing_field_side,
  text: m.sharing_field_text,
  at: m.sharing_field_at,
  agendaItem: m.sharing_field_agenda_item,
  commitment: m.sharing_field_commitment,
  what: m.sharing_field_what,
  who: m.sharing_field_who,
  due: m.sharing_field_due,
  state: m.sharing_field_state,
  reason: m.sharing_field_reason,
  note: m.sharing_field_note,
  device: m.sharing_field_device
};

/** The name of a field. */
export const fieldWord = (field: string): string => wordFrom(fields, field) ?? m.sharing_field_other();

const wordFrom = (words: Words, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name]?.() : undefined;

/** Fields that hold the id of another record, which says nothing to a person. */
const references = new Set(['conversation', 'agendaItem', 'commitment', 'note']);

/** A value as a person reads it. */
export const valueWords = (kind: string, field: string, value: Json, content: Content): string => {
  if (value === null || value === '') return m.sharing_empty_value();
  if (typeof value === 'boolean') return value ? m.common_yes() : m.common_no();
  if (typeof value === 'number') {
    if (field === 'at') return formatDayAndMoment(value);
    return (field.startsWith('mood') && labelFrom(content.moods, String(value))) || String(value);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (references.has(field)) return m.sharing_link_value();
  if (isCalendarDate(value)) return formatDay(value);
  return labelFrom(labelsOf(kind, field, content), value) ?? value;
};

const labelsOf = (kind: string, field: string, content: Content): Readonly<Record<string, unknown>> => {
  if (field === 'type') return kind === 'note' ? content.noteTypes : content.conversationTypes;
  if (field === 'side') return content.parties;
  if (field === 'state') return content.commitmentStates;
  if (field === 'initiativeType') return content.initiativeTypes;
  if (field === 'projectPhase') return content.projectPhases;
  return field === 'growthStage' ? content.growthStages : {};
};

const labelFrom = (labels: Readonly<Record<string, unknown>>, word: string): string | undefined => {
  const label = Object.hasOwn(labels, word) ? labels[word] : undefined;
  if (typeof label === 'string') return label;
  return typeof label === 'object' && label !== null && 'title' in label ? String(label.title) : undefined;
};

/** "Noor, 24 nov. 2026, 19.42", as far as known. */
export const authorWords = ({ name, at }: Author): string =>
  m.sharing_by({ name: name ?? m.sharing_someone(), when: formatDayAndMoment(at) });
