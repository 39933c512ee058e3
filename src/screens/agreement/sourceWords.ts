import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import type { SourceItem, SourceName } from '../../model/clauseSources';
import type { Commitment } from '../../model/commitment';
import type { Decision } from '../../model/decision';
import type { GuidelineId } from '../../model/guideline';
import type { CalendarDate } from '../../model/kind';
import type { Partnership } from '../../model/partnership';
import type { Resource } from '../../model/resource';
import { roleSubjects, roleViewId, type RoleView } from '../../model/roleView';
import { sides, type Side } from '../../model/side';
import type { SupportNeed } from '../../model/supportNeed';
import { amount } from '../parts/amount';
import { deciderName } from '../parts/deciders';
import { nameOf, sideName, whoIs } from '../parts/parties';
import { paths } from '../parts/paths';
import { stepName, subjectName } from '../parts/roleWords';

const names: Readonly<Record<SourceName, () => string>> = {
  endGoal: m.agreement_source_end_goal,
  roles: m.agreement_source_roles,
  commitments: m.agreement_source_commitments,
  decisions: m.agreement_source_decisions,
  resources: m.agreement_source_resources,
  knowledge: m.agreement_source_knowledge,
  support: m.agreement_source_support,
  growth: m.agreement_source_growth,
  contact: m.agreement_source_contact,
  milestones: m.agreement_source_milestones,
  evaluation: m.agreement_source_evaluation
};

/** What people call a source. */
export const sourceName = (name: SourceName): string => names[name]();

const guidelines: Readonly<Record<Exclude<SourceName, 'commitments' | 'evaluation'>, GuidelineId>> = {
  endGoal: 'start-1',
  roles: 'voor-2',
  decisions: 'start-4',
  resources: 'start-5',
  knowledge: 'start-5',
  support: 'voor-3',
  growth: 'tip-3',
  contact: 'tijdens-1',
  milestones: 'tip-1'
};

/** Where a source is looked at and changed. */
export const sourcePath = (name: SourceName, partnership: string): string => {
  if (name === 'commitments') return paths.commitments(partnership);
  if (name === 'evaluation') return paths.talks(partnership);
  return paths.guideline(partnership, guidelines[name]);
};

/** Whole sentences from pieces, with what is not known left out. */
const joined = (pieces: readonly (string | undefined | false)[], by = ', '): string =>
  pieces.filter(Boolean).join(by);

const between = (words: string): string => words && `(${words})`;

/** Not who does it, for that may be a first name; the side stays when people go. */
const ofCommitment = ({ what, side, due, state }: Commitment, partnership: Partnership): string =>
  joined(
    [
      side && `${nameOf(partnership, side)}:`,
      what,
      between(
        joined([
          due && m.agreement_line_by({ day: formatDay(due) }),
          state === 'done' && m.agreement_line_done()
        ])
      )
    ],
    ' '
  );

const ofDecision = ({ what, now, later, from, arrangement, refusal }: Decision): string => {
  const then = later && deciderName(later);
  return joined(
    [
      `${what}:`,
      now && m.agreement_line_decides_now({ who: deciderName(now) }),
      then &&
        (from
          ? m.agreement_line_decides_from({ who: then, day: formatDay(from) })
          : m.agreement_line_decides_later({ who: then })),
      arrangement,
      refusal && m.agreement_line_stays({ why: refusal })
    ],
    ' '
  );
};

const hasOf = (one: Resource, side: Side): string => {
  const [count, words] =
    side === 'municipality'
      ? [one.hasMunicipality, one.wordsMunicipality]
      : [one.hasInitiative, one.wordsInitiative];
  return joined([count === undefined ? '' : amount(count, one.unit), words]);
};

const ofResource = (one: Resource, partnership: Partnership): string => {
  const needed = joined([one.needed === undefined ? '' : amount(one.needed, one.unit), one.neededInWords]);
  const has = sides.map((side) => {
    const what = hasOf(one, side);
    return what && m.agreement_line_has({ name: sideName(partnership, side), what });
  });
  return joined(
    [`${one.what}:`, joined([needed && m.agreement_line_needed({ what: needed }), ...has], '; ')],
    ' '
  );
};

const ofSupport = (one: SupportNeed): string =>
  joined(
    [
      `${one.what}:`,
      joined(
        [
          one.neededInitiative,
          one.offeredMunicipality && m.agreement_line_offered({ what: one.offeredMunicipality }),
          one.neededOn && m.agreement_line_needed_on({ day: formatDay(one.neededOn) }),
          one.contact && m.agreement_line_contact({ who: one.contact }),
          one.substitute && m.agreement_line_substitute({ who: one.substitute })
        ],
        '; '
      )
    ],
    ' '
  );

const ofRoleView = ({ id, subject, stepMunicipality }: RoleView): string => {
  const known = roleSubjects.find((one) => roleViewId(one) === id);
  const about = known ? subjectName(known) : subject;
  return joined([about, stepMunicipality && stepName(stepMunicipality)], ': ');
};

const withYear = (what: string, year: number | undefined): string =>
  year === undefined ? what : m.agreement_line_year({ what, year });

const evaluationOn = (day: CalendarDate | undefined): string =>
  day === undefined ? '' : m.agreement_line_evaluation({ day: formatDay(day) });

/** A record of a source as one line of an artikel. People are named by their function. */
export const lineOf = (item: SourceItem, partnership: Partnership): string => {
  switch (item.kind) {
    case 'endGoal':
      return withYear(item.of.sentence ?? '', item.of.year);
    case 'milestone':
      return withYear(item.of.what, item.of.year);
    case 'roleMoment':
      return item.of.stepMunicipality === undefined
        ? ''
        : m.agreement_line_role({ step: stepName(item.of.stepMunicipality) });
    case 'roleView':
      return ofRoleView(item.of);
    case 'commitment':
      return ofCommitment(item.of, partnership);
    case 'decision':
      return ofDecision(item.of);
    case 'resource':
      return ofResource(item.of, partnership);
    case 'supportNeed':
      return ofSupport(item.of);
    case 'growthStep':
      return joined([item.of.side && sideName(partnership, item.of.side), item.of.help], ': ');
    case 'relation':
      return item.of.rhythmDays === undefined ? '' : m.agreement_line_rhythm({ days: item.of.rhythmDays });
    case 'person':
      return joined([
        whoIs(partnership, item.of.side, item.of.role),
        item.of.relationKeeper && m.agreement_line_keeper()
      ]);
    case 'conversation':
      return evaluationOn(item.of.date);
    case 'agreementVersion':
      return evaluationOn(item.of.evaluateOn);
  }
};

/** The text that records of a source make together. */
export const composed = (items: readonly SourceItem[], partnership: Partnership): string =>
  joined(
    items.map((item) => lineOf(item, partnership)),
    '\n'
  );
