import type { Content } from '../../content';
import type { GuidelineTexts } from '../../content/guidelines';
import { m } from '../../i18n';
import { formatDay } from '../../i18n/dates';
import { wasHeld } from '../../model/conversation';
import type { GuidelineStanding } from '../../model/guidelines';
import type { CalendarDate } from '../../model/kind';
import type { Partnership } from '../../model/partnership';
import { isThere, type Person } from '../../model/person';
import { sides } from '../../model/side';
import type { Block, Fact, Paper } from '../../share/paper';
import { sideName } from '../parts/parties';
import { clauseBlocks, factsOf } from './agreementPaper';
import type { AgreementText } from './agreementText';
import { commitmentsPerSide, type CommitmentsOn } from './commitmentsPaper';
import type { GatheredVersion } from './gather';
import { reportBlocks, type Told } from './reportPaper';
import { photoBlocks } from './photosPaper';
import { heading, paperOf } from './words';

/** All of a partnership that a dossier tells. */
export interface DossierContents extends Pick<CommitmentsOn, 'commitments' | 'conversations'> {
  readonly present: AgreementText;
  readonly versions: readonly GatheredVersion[];
  readonly told: readonly Told[];
  readonly people: readonly Person[];
  readonly standings: readonly GuidelineStanding[];
  /** Whether the photos of the conversations come along. */
  readonly photos: boolean;
}

/** The whole partnership in words. */
export const dossierPaper = (
  partnership: Partnership,
  contents: DossierContents,
  content: Content,
  guidelines: GuidelineTexts,
  today: CalendarDate
): Paper =>
  paperOf(
    partnership,
    m.paper_dossier_title({ neighbourhood: partnership.neighbourhood }),
    m.paper_dossier_made({ day: formatDay(today) }),
    [
      heading(m.paper_dossier_about()),
      { type: 'facts', facts: aboutOf(partnership, contents.people, content, today) },
      heading(m.agreement_title()),
      { type: 'notice', text: m.agreement_aid() },
      { type: 'facts', facts: factsOf(contents.present) },
      ...clauseBlocks(partnership, contents.present, content, 3),
      heading(m.paper_dossier_versions()),
      ...versionsOf(partnership, contents.versions, content),
      heading(m.paper_dossier_reports()),
      ...reportsOf(partnership, contents, content, today),
      heading(m.commitments_title()),
      ...commitmentsOf(partnership, { ...contents, content, today }),
      heading(m.paper_dossier_guidelines()),
      {
        type: 'table',
        columns: [m.paper_dossier_guideline(), m.paper_commitments_state()],
        rows: contents.standings.map(({ id, state }) => [
          guidelines.guidelines[id].title,
          guidelines.states[state]
        ])
      }
    ]
  );

const aboutOf = (
  partnership: Partnership,
  people: readonly Person[],
  content: Content,
  today: CalendarDate
): readonly Fact[] => {
  const { neighbourhood, initiativeType, projectPhase, growthStage } = partnership;
  const contacts = sides.flatMap((party): readonly Fact[] => {
    const roles = people.filter((one) => one.side === party && isThere(one, today)).map(({ role }) => role);
    return roles.length === 0
      ? []
      : [{ label: sideName(partnership, party), value: roles.join(', '), party }];
  });
  return [
    { label: m.paper_dossier_neighbourhood(), value: neighbourhood },
    ...(initiativeType
      ? [{ label: m.partnership_initiative_type(), value: content.initiativeTypes[initiativeType] }]
      : []),
    ...(projectPhase
      ? [{ label: m.partnership_project_phase(), value: content.projectPhases[projectPhase] }]
      : []),
    ...(growthStage
      ? [{ label: m.partnership_growth_stage(), value: content.growthStages[growthStage].title }]
      : []),
    ...contacts
  ];
};

const versionsOf = (
  partnership: Partnership,
  versions: readonly GatheredVersion[],
  content: Content
): readonly Block[] => {
  if (versions.length === 0) return [{ type: 'text', text: m.paper_dossier_no_versions() }];
  return versions.flatMap(({ text }): readonly Block[] => {
    const { number, date } = text.recorded;
    const signers = sides.flatMap((party): readonly Fact[] => {
      const role = text.signers[party];
      return role
        ? [{ label: m.agreement_signs_for({ name: sideName(partnership, party) }), value: role }]
        : [];
    });
    return [
      heading(m.paper_version({ number, day: formatDay(date) }), 3),
      { type: 'facts', facts: [...factsOf(text), ...signers] },
      ...text.clauses.flatMap((clause): readonly Block[] => [
        {
          type: 'heading',
          level: 4,
          text: content.clauses[clause.number].title,
          number: clause.number
        },
        { type: 'text', text: clause.text }
      ])
    ];
  });
};

const reportsOf = (
  partnership: Partnership,
  { told, photos }: Pick<DossierContents, 'told' | 'photos'>,
  content: Content,
  today: CalendarDate
): readonly Block[] => {
  const held = told.filter(({ conversation }) => wasHeld(conversation, today));
  if (held.length === 0) return [{ type: 'text', text: m.paper_dossier_no_reports() }];
  return held.flatMap((one) => [
    heading(one.conversation.title, 3),
    ...reportBlocks(partnership, one, content, today, 4, photoBlocks(one.photos, photos, 4))
  ]);
};

const commitmentsOf = (partnership: Partnership, on: CommitmentsOn): readonly Block[] => {
  const blocks = commitmentsPerSide(partnership, on, 3);
  return blocks.length > 0 ? blocks : [{ type: 'text', text: m.paper_dossier_no_commitments() }];
};
