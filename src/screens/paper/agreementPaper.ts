import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import type { CalendarDate } from '../../model/kind';
import type { Partnership } from '../../model/partnership';
import { sides } from '../../model/side';
import type { Block, Fact, Paper } from '../../share/paper';
import { sideName } from '../parts/parties';
import { isOpenClause, type AgreementText, type PaperClause } from './agreementText';
import { heading, listed, namesOf, paperOf } from './words';

type Clauses = Pick<Content, 'clauses'>;

/** The whole agreement, ready to sign. */
export const agreementPaper = (
  partnership: Partnership,
  text: AgreementText,
  content: Clauses,
  today: CalendarDate
): Paper =>
  paperOf(partnership, m.paper_agreement_title(), editionOf(text, today), [
    { type: 'notice', text: m.agreement_aid() },
    { type: 'facts', facts: factsOf(text) },
    ...clauseBlocks(partnership, text, content, 2),
    heading(m.paper_sign_title()),
    {
      type: 'signatures',
      lines: {
        name: m.paper_sign_name(),
        role: m.paper_sign_role(),
        place: m.paper_sign_place(),
        date: m.paper_sign_date(),
        signature: m.paper_sign_signature()
      },
      signers: sides.map((party) => ({
        party,
        name: sideName(partnership, party),
        role: text.signers[party] ?? ''
      }))
    }
  ]);

/** "Versie 2, di 24 november 2026", or the day on which the text of now is printed. */
export const editionOf = ({ recorded }: AgreementText, today: CalendarDate): string =>
  recorded
    ? m.paper_version({ number: recorded.number, day: formatDay(recorded.date) })
    : m.paper_now({ day: formatDay(today) });

/** When it was recorded, when both look back, and what is not agreed yet. */
export const factsOf = ({ recorded, evaluateOn, clauses }: AgreementText): readonly Fact[] => {
  const numbersOf = (all: readonly PaperClause[]) => all.map(({ number }) => number);
  const open = numbersOf(clauses.filter((one) => one.text !== '' && isOpenClause(one)));
  const empty = numbersOf(clauses.filter(({ text }) => text === ''));
  return [
    ...(recorded
      ? [
          {
            label: m.paper_agreement_recorded(),
            value: [formatDay(recorded.date), recorded.place].filter(Boolean).join(', ')
          }
        ]
      : []),
    {
      label: m.paper_agreement_evaluate(),
      value: evaluateOn
        ? m.paper_agreement_evaluate_on({ day: formatDay(evaluateOn) })
        : m.paper_agreement_evaluate_later()
    },
    {
      label: m.paper_agreement_standing(),
      value: [
        ...(open.length > 0 ? [m.paper_agreement_open({ clauses: clausesNamed(open) })] : []),
        ...(empty.length > 0 ? [m.paper_agreement_empty({ clauses: clausesNamed(empty) })] : []),
        ...(open.length + empty.length === 0 ? [m.paper_agreement_all()] : [])
      ].join('\n')
    }
  ];
};

/** "artikel 7 en 9". */
export const clausesNamed = (numbers: readonly number[]): string =>
  m.paper_clauses({ count: numbers.length, numbers: listed(numbers.map(String)) });

/** The artikelen with their texts, and in words what is not agreed yet. */
export const clauseBlocks = (
  partnership: Partnership,
  { clauses }: AgreementText,
  content: Clauses,
  level: 2 | 3
): readonly Block[] =>
  clauses.flatMap((clause): readonly Block[] => {
    const { title, question } = content.clauses[clause.number];
    return [
      { type: 'heading', level, text: title, number: clause.number },
      clause.text
        ? { type: 'text', text: clause.text }
        : { type: 'text', text: `${question}\n${m.paper_agreement_no_text()}`, soft: true },
      ...standingBlocks(partnership, clause)
    ];
  });

const standingBlocks = (partnership: Partnership, clause: PaperClause): readonly Block[] => {
  if (!clause.text || !isOpenClause(clause)) return [];
  const missing = sides.filter((side) => !clause.agreed.includes(side));
  const words =
    missing.length > 0
      ? m.paper_agreement_missing({ names: namesOf(partnership, missing) })
      : m.paper_agreement_reopened();
  return [{ type: 'text', text: words, soft: true }];
};
