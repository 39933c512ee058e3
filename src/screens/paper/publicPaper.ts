import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import type { ClauseNumber } from '../../model/clause';
import type { CalendarDate } from '../../model/kind';
import type { Partnership } from '../../model/partnership';
import { isThere, type Person } from '../../model/person';
import { sides } from '../../model/side';
import type { Block, Paper } from '../../share/paper';
import { sideName } from '../parts/parties';
import { editionOf } from './agreementPaper';
import { isOpenClause, type AgreementText } from './agreementText';
import { heading, namesOf, paperOf } from './words';

/** The questions of a resident, and the artikelen that answer them. */
const questions: readonly { readonly ask: () => string; readonly from: readonly ClauseNumber[] }[] = [
  { ask: () => m.paper_public_who(), from: [1] },
  { ask: () => m.paper_public_why(), from: [2] },
  { ask: () => m.paper_public_where(), from: [3] },
  { ask: () => m.paper_public_goal(), from: [4] },
  { ask: () => m.paper_public_you(), from: [8] },
  { ask: () => m.paper_public_contact(), from: [12, 13] },
  { ask: () => m.paper_public_back(), from: [16] }
];
const [who, contact, back] = [1, 12, 16];

const publicClauses = ({ clauses }: AgreementText): AgreementText['clauses'] =>
  clauses.filter(({ number, text }) => text !== '' && questions.some(({ from }) => from.includes(number)));

/** The numbers of the longest texts on the page for residents. */
export const longestOf = (text: AgreementText): readonly ClauseNumber[] =>
  [...publicClauses(text)]
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, 2)
    .map(({ number }) => number)
    .sort((a, b) => a - b);

/** The agreement on one page, for who lives in the neighbourhood. */
export const publicPaper = (
  partnership: Partnership,
  text: AgreementText,
  people: readonly Person[],
  today: CalendarDate
): Paper =>
  paperOf(
    partnership,
    m.paper_public_title({ neighbourhood: partnership.neighbourhood }),
    editionOf(text, today),
    [
      ...(publicClauses(text).some(isOpenClause)
        ? [{ type: 'notice', text: m.paper_public_draft() } as const]
        : []),
      ...questions.flatMap(({ ask, from }) => {
        const answers: readonly Block[] = [
          ...from.flatMap((number) => beforeText(number, partnership, text, people, today)),
          ...text.clauses.flatMap((one): readonly Block[] =>
            from.includes(one.number) && one.text ? [{ type: 'text', text: one.text }] : []
          )
        ];
        const later: Block = { type: 'text', text: m.paper_public_later(), soft: true };
        return [heading(ask()), ...(answers.length > 0 ? answers : [later])];
      })
    ]
  );

/** What the app knows by itself: both names, the contacts by function, the day. */
const beforeText = (
  number: ClauseNumber,
  partnership: Partnership,
  { clauses, evaluateOn }: AgreementText,
  people: readonly Person[],
  today: CalendarDate
): readonly Block[] => {
  if (number === who && !clauses.some((one) => one.number === who && one.text))
    return [{ type: 'text', text: namesOf(partnership, sides) }];
  if (number === back && evaluateOn)
    return [{ type: 'text', text: m.paper_agreement_evaluate_on({ day: formatDay(evaluateOn) }) }];
  if (number !== contact) return [];
  const facts = sides.flatMap((party) => {
    const keepers = people.filter(
      (one) => one.side === party && one.relationKeeper === true && isThere(one, today)
    );
    const roles = keepers.map(({ role }) => role).join(', ');
    return roles === '' ? [] : [{ label: sideName(partnership, party), value: roles, party }];
  });
  return facts.length > 0 ? [{ type: 'facts', facts }] : [];
};
