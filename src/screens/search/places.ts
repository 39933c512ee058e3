import type { PackedRecord } from '../../merge/record';
import { clauseNumbers } from '../../model/clause';
import type { GuidelineId } from '../../model/guideline';
import { paths } from '../parts/paths';

type Place = (partnership: string, record: PackedRecord) => string;

const at =
  (guideline: GuidelineId): Place =>
  (partnership) =>
    paths.guideline(partnership, guideline);

/** The conversation that a record belongs to, or all of them when it does not say which. */
const inTalk =
  (path: (partnership: string, conversation: string, record: string) => string): Place =>
  (partnership, { id, values }) =>
    typeof values['conversation'] === 'string'
      ? path(partnership, values['conversation'], id)
      : paths.talks(partnership);

/** The artikel of which the number stands in this field. */
const clauseIn =
  (field: string): Place =>
  (partnership, { values }) => {
    const number = clauseNumbers.find((one) => one === values[field]);
    return number === undefined ? paths.agreement(partnership) : paths.clause(partnership, number);
  };

const places: Readonly<Record<string, Place>> = {
  partnership: paths.now,
  conversation: (partnership, { id }) => paths.talk(partnership, id),
  agendaItem: inTalk(paths.agenda),
  attendee: inTalk(paths.about),
  note: inTalk(paths.talk),
  photo: inTalk((partnership, conversation) => paths.talk(partnership, conversation)),
  commitment: paths.commitments,
  guidelineCard: (partnership, { id }) => paths.guideline(partnership, id.replace(/^card-/, '')),
  observedSignal: paths.now,
  lesson: paths.lessonsOf,
  neighbourhood: at('tip-2'),
  unheardGroup: at('tip-2'),
  story: at('tip-1'),
  ambassadorMoment: at('tip-5'),
  balance: at('tip-5'),
  growthStep: at('tip-3'),
  reflection: at('tijdens-4'),
  roleMoment: at('tijdens-3'),
  interest: at('tijdens-2'),
  relation: at('tijdens-1'),
  person: at('tijdens-1'),
  experiment: at('voor-5'),
  organisationText: () => paths.settings,
  outreach: at('voor-4'),
  roleView: at('voor-2'),
  supportNeed: at('voor-3'),
  vision: at('voor-1'),
  endGoal: at('start-1'),
  endGoalPicture: at('start-1'),
  milestone: at('start-1'),
  agreementWishes: at('start-2'),
  club: at('start-3'),
  decision: at('start-4'),
  resource: at('start-5'),
  report: inTalk(paths.report),
  clause: clauseIn('number'),
  clauseComment: clauseIn('clause'),
  agreementVersion: paths.agreementVersions,
  evaluation: paths.evaluations,
  evaluationAnswers: paths.evaluations,
  evaluationChange: (partnership, { values }) =>
    typeof values['evaluation'] === 'string'
      ? paths.evaluation(partnership, values['evaluation'])
      : paths.evaluations(partnership)
};

/** Where a record can be read and changed; `undefined` for a kind that no screen shows. */
export const placeFor = (partnership: string, record: PackedRecord): string | undefined =>
  places[record.kind]?.(partnership, record);
