import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import { byDue, isLate, type Commitment } from '../../model/commitment';
import type { Conversation } from '../../model/conversation';
import type { CalendarDate } from '../../model/kind';
import type { Partnership } from '../../model/partnership';
import { parties } from '../../model/side';
import type { Block, Paper, Row } from '../../share/paper';
import { nameOf } from '../parts/parties';
import { heading, paperOf } from './words';

/** What a table of commitments needs to know. */
export interface CommitmentsOn {
  readonly commitments: readonly Commitment[];
  /** To tell where a commitment comes from. */
  readonly conversations: readonly Conversation[];
  readonly content: Pick<Content, 'commitmentStates'>;
  readonly today: CalendarDate;
}

/** All commitments on paper, per side and by date. */
export const commitmentsPaper = (partnership: Partnership, on: CommitmentsOn): Paper => {
  const blocks = commitmentsPerSide(partnership, on, 2);
  return paperOf(
    partnership,
    m.commitments_title(),
    m.paper_now({ day: formatDay(on.today) }),
    blocks.length > 0 ? blocks : [{ type: 'text', text: m.paper_dossier_no_commitments() }]
  );
};

/** A table for each party that has a commitment. */
export const commitmentsPerSide = (
  partnership: Partnership,
  on: CommitmentsOn,
  level: 2 | 3
): readonly Block[] =>
  [...parties, undefined].flatMap((party): readonly Block[] => {
    const own = on.commitments.filter(({ side }) => side === party);
    if (own.length === 0) return [];
    const title: Block = party
      ? { type: 'heading', level, text: nameOf(partnership, party), party }
      : heading(m.commitments_unassigned(), level);
    return [title, commitmentsTable({ ...on, commitments: own })];
  });

/** Commitments by date, with where they stand in words. */
export const commitmentsTable = (on: CommitmentsOn, whose?: (one: Commitment) => string): Block => ({
  type: 'table',
  columns: [
    m.paper_commitments_what(),
    m.paper_commitments_who(),
    m.paper_commitments_when(),
    m.paper_commitments_state()
  ],
  rows: [...on.commitments].sort(byDue).map((one) => rowOf(one, on, whose))
});

const rowOf = (
  one: Commitment,
  { conversations, content, today }: CommitmentsOn,
  whose: (one: Commitment) => string = ({ who }) => who ?? ''
): Row => {
  const origin = conversations.find(({ id }) => id === one.conversation);
  const state = content.commitmentStates[one.state ?? 'open'];
  const standing = isLate(one, today) ? m.paper_commitments_late({ state }) : state;
  return [
    [one.what, origin && m.commitments_from({ title: origin.title })].filter(Boolean).join('\n'),
    whose(one),
    one.due ? formatDay(one.due) : m.paper_commitments_no_day(),
    one.reason ? m.paper_commitments_because({ state: standing, reason: one.reason }) : standing
  ];
};
