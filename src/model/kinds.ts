import { agendaItem } from './agendaItem';
import { attendee } from './attendee';
import { commitment } from './commitment';
import { agreementVersion } from './agreementVersion';
import { clause, clauseComment } from './clause';
import { conversation } from './conversation';
import { evaluation, evaluationAnswers, evaluationChange } from './evaluation';
import type { PackedRecord } from '../merge/record';
import { readAs, type Kind } from './kind';
import { guidelineCard } from './guideline';
import { lesson } from './lesson';
import { neighbourhood, unheardGroup } from './neighbourhood';
import { note } from './note';
import { observedSignal } from './observedSignal';
import { partnership } from './partnership';
import { person } from './person';
import { photo } from './photo';
import { relation } from './relation';
import { interest } from './interest';
import { roleMoment } from './roleMoment';
import { reflection } from './reflection';
import { growthStep } from './growthStep';
import { balance } from './balance';
import { ambassadorMoment } from './ambassadorMoment';
import { story } from './story';
import { writer } from './writer';
import { agreementWishes } from './agreementWishes';
import { club } from './club';
import { decision } from './decision';
import { endGoal, endGoalPicture } from './endGoal';
import { milestone } from './milestone';
import { resource } from './resource';
import { experiment } from './experiment';
import { organisationText } from './organisationText';
import { outreach } from './outreach';
import { report } from './report';
import { roleView } from './roleView';
import { supportNeed } from './supportNeed';
import { vision } from './vision';

/** Every record kind this app knows. A kind that is not here passes through untouched. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [
    partnership,
    conversation,
    agendaItem,
    attendee,
    note,
    photo,
    commitment,
    writer,
    guidelineCard,
    observedSignal,
    lesson,
    neighbourhood,
    unheardGroup,
    story,
    ambassadorMoment,
    balance,
    growthStep,
    reflection,
    roleMoment,
    interest,
    relation,
    person,
    experiment,
    organisationText,
    outreach,
    roleView,
    supportNeed,
    vision,
    endGoal,
    endGoalPicture,
    milestone,
    agreementWishes,
    club,
    decision,
    resource,
    report,
    clause,
    clauseComment,
    agreementVersion,
    evaluation,
    evaluationAnswers,
    evaluationChange
  ].map((kind) => [kind.name, kind])
);

/** Whether a record has what its kind requires; what is left of an erased one has not, and no screen shows it. */
export const isWhole = (record: PackedRecord): boolean => {
  const kind = kinds.get(record.kind);
  return kind === undefined || readAs(kind, record) !== undefined;
};
