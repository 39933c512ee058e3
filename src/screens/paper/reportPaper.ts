import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatClock, formatDay } from '../../i18n/dates';
import { agrees } from '../../model/agreement';
import type { Attendee } from '../../model/attendee';
import type { Commitment } from '../../model/commitment';
import type { Conversation } from '../../model/conversation';
import type { CalendarDate } from '../../model/kind';
import { noteTypes } from '../../model/note';
import { parties, sides } from '../../model/side';
import type { Partnership } from '../../model/partnership';
import { reportStateOf, worthTelling, type Report, type ReportSources } from '../../model/report';
import type { Block, Fact, Paper } from '../../share/paper';
import { nameOf, partyName, sideName } from '../parts/parties';
import { commitmentsTable } from './commitmentsPaper';
import { photoBlocks, type ToldPhoto } from './photosPaper';
import { heading, namesOf, paperOf } from './words';

/** A conversation with all that its paper tells; of the sources only what is for everybody. */
export interface Told {
  readonly conversation: Conversation;
  readonly report: Report;
  readonly sources: ReportSources;
  readonly attendees: readonly Attendee[];
  readonly photos: readonly ToldPhoto[];
}

type Words = Pick<Content, 'noteTypes' | 'commitmentStates'>;

/** The report of a conversation, with its photos or without a word about them. */
export const reportPaper = (
  partnership: Partnership,
  told: Told,
  content: Words,
  today: CalendarDate,
  photos: boolean
): Paper =>
  paperOf(
    partnership,
    m.paper_report_title({ title: told.conversation.title }),
    editionOf(told, today),
    reportBlocks(partnership, told, content, today, 2, photoBlocks(photos ? told.photos : [], true, 2))
  );

const editionOf = ({ report }: Told, today: CalendarDate): string => {
  const state = reportStateOf(report.record);
  if (state.state === 'none') return m.paper_now({ day: formatDay(today) });
  return state.state === 'settled'
    ? m.paper_report_settled_edition({ day: formatDay(state.day) })
    : m.paper_report_concept_edition({ day: formatDay(today) });
};

/**
 * When and where, who was there, what was said and what was agreed. Without a settled or concept text it holds
 * what was written down.
 *
 * @param photos what comes of the photos, from `photoBlocks`.
 */
export const reportBlocks = (
  partnership: Partnership,
  { conversation, report, sources, attendees }: Told,
  content: Words,
  today: CalendarDate,
  level: 2 | 4,
  photos: readonly Block[]
): readonly Block[] => {
  const telling = worthTelling(sources);
  const inText = Boolean(report.text);
  const empty = Object.values(telling).every(({ length }) => length === 0);
  const standing = empty && !inText ? m.meeting_report_none() : standingOf(partnership, report);
  const blocks: readonly Block[] = [
    ...(report.text
      ? [heading(m.paper_report_text(), level), { type: 'text', text: report.text } as const]
      : []),
    ...answersOf(partnership, telling, inText ? m.paper_report_appendix() : m.paper_report_answers(), level),
    ...(inText ? [] : notesOf(telling, content, level)),
    ...(telling.commitments.length > 0
      ? [
          heading(inText ? m.paper_report_commitments() : m.commitments_title(), level),
          commitmentsTable({ commitments: telling.commitments, conversations: [], content, today }, (one) =>
            whoOf(partnership, one)
          )
        ]
      : []),
    ...photos
  ];
  return [
    { type: 'facts', facts: factsOf(partnership, conversation, standing, attendees) },
    ...(blocks.length > 0 ? blocks : [{ type: 'text', text: m.paper_report_empty() } as const])
  ];
};

const whoOf = (partnership: Partnership, { side, who }: Commitment): string =>
  [side && nameOf(partnership, side), who].filter(Boolean).join(', ');

const factsOf = (
  partnership: Partnership,
  { date, time, place, attendance }: Conversation,
  standing: string,
  attendees: readonly Attendee[]
): readonly Fact[] => {
  const day = date ? formatDay(date) : m.paper_report_no_date();
  const groups = [...parties, undefined].flatMap((party): readonly Fact[] => {
    const people = attendees.filter(({ side }) => side === party);
    if (people.length === 0) return [];
    const value = people.map(({ role, name }) => (name ? `${role} (${name})` : role)).join(', ');
    return party
      ? [{ label: nameOf(partnership, party), value, party }]
      : [{ label: m.paper_report_present(), value }];
  });
  return [
    { label: m.paper_report_standing(), value: standing },
    {
      label: m.paper_report_date(),
      value: time ? m.talks_when({ day, time: formatClock(time) }) : day
    },
    ...(place ? [{ label: m.meeting_place(), value: place }] : []),
    ...groups,
    ...(attendance === undefined
      ? []
      : [{ label: m.paper_report_attendance(), value: m.meeting_people_count({ count: attendance }) }])
  ];
};

const standingOf = (partnership: Partnership, { record }: Report): string => {
  const state = reportStateOf(record);
  if (state.state === 'none') return m.paper_report_none();
  if (state.state === 'settled')
    return m.paper_report_settled({ day: formatDay(state.day), names: namesOf(partnership, sides) });
  const [agreed, ...others] = sides.filter((side) => agrees(record, 'text', side));
  if (agreed === undefined || others.length > 0) return m.paper_report_concept();
  const missing = sides.filter((side) => side !== agreed);
  return m.paper_report_concept_by({
    name: sideName(partnership, agreed),
    other: namesOf(partnership, missing)
  });
};

const answersOf = (
  partnership: Partnership,
  { agenda }: ReportSources,
  title: string,
  level: 2 | 4
): readonly Block[] => {
  if (agenda.length === 0) return [];
  const below = level === 2 ? 3 : 5;
  return [
    heading(title, level),
    ...agenda.flatMap((item): readonly Block[] => {
      const answers = [
        ['municipality', sideName(partnership, 'municipality'), item.answerMunicipality],
        ['initiative', sideName(partnership, 'initiative'), item.answerInitiative],
        ['together', partyName('together'), item.answerTogether]
      ] as const;
      return [
        heading(item.question, below),
        ...answers.flatMap(([party, name, text]): readonly Block[] =>
          text ? [{ type: 'said', party, name, text }] : []
        )
      ];
    })
  ];
};

const notesOf = ({ notes }: ReportSources, content: Words, level: 2 | 4): readonly Block[] => {
  if (notes.length === 0) return [];
  const below = level === 2 ? 3 : 5;
  return [
    heading(m.paper_report_notes(), level),
    ...[...noteTypes, undefined].flatMap((type): readonly Block[] => {
      const own = notes.filter((one) => one.type === type);
      if (own.length === 0) return [];
      return [
        heading(type === undefined ? m.meeting_no_type() : content.noteTypes[type], below),
        { type: 'list', items: own.map(({ text }) => text) }
      ];
    })
  ];
};
