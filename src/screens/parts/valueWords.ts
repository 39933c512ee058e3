import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay, formatDayAndMoment } from '../../i18n/dates';
import type { Json } from '../../merge/record';
import { deciders } from '../../model/decision';
import { isCalendarDate } from '../../model/kind';
import { roleSteps } from '../../model/roleView';
import {
  audienceWords,
  categoryWords,
  clubWords,
  fitWords,
  natureWords,
  reflectionAnswerWords,
  supportWords,
  themeWords,
  welcomeWords
} from './choiceWords';
import { deciderName } from './deciders';
import { stepName } from './roleWords';
import { observationWords } from './signals/words';

type Labels = Readonly<Record<string, unknown>>;

/** Fields that hold the id of another record, or the version of a text, which say nothing to a person. */
const links = new Set([
  'agendaItem',
  'basis',
  'clauseStamp',
  'commitment',
  'conversation',
  'evaluation',
  'milestone',
  'note',
  'salt',
  'sameAs'
]);
const isLink = (field: string): boolean =>
  links.has(field) || /^(agreed|discuss|seal|salt)|CopiedFrom/.test(field);

const topics: Labels = {
  why: m.before_vision_why,
  yields: m.before_vision_yields,
  otherwise: m.before_vision_otherwise,
  roleSource: () => m.before_profile_role_of({ subject: m.before_subject_source() }),
  roleMoney: () => m.before_profile_role_of({ subject: m.before_subject_money() }),
  roleCommunication: () => m.before_profile_role_of({ subject: m.before_subject_communication() }),
  rolePlanning: () => m.before_profile_role_of({ subject: m.before_subject_planning() }),
  support: m.before_profile_support
};
const steps: Labels = Object.fromEntries(roleSteps.map((step) => [step, () => stepName(step)]));
const decidersByWord: Labels = Object.fromEntries(deciders.map((one) => [one, () => deciderName(one)]));

/** What the words of a list are called, by the field that holds one of them. */
const labelsOf = (kind: string, field: string, content: Content): Labels => {
  switch (field) {
    case 'type':
      return { note: content.noteTypes, club: clubWords }[kind] ?? content.conversationTypes;
    case 'side':
    case 'byWhom':
    case 'knownBySide':
    case 'solvedBySide':
      return content.parties;
    case 'state':
      return kind === 'supportNeed' ? supportWords : content.commitmentStates;
    case 'initiativeType':
      return content.initiativeTypes;
    case 'projectPhase':
      return content.projectPhases;
    case 'growthStage':
    case 'stage':
      return content.growthStages;
    case 'theme':
      return themeWords;
    case 'stepMunicipality':
    case 'stepInitiative':
      return steps;
    case 'now':
    case 'later':
      return decidersByWord;
    case 'welcomeInitiative':
      return welcomeWords;
    case 'nature':
      return natureWords;
    case 'relation':
      return fitWords;
    case 'audience':
      return audienceWords;
    case 'category':
      return categoryWords;
    case 'topic':
      return topics;
    case 'what':
      return kind === 'observedSignal' ? observationWords : {};
    default:
      if (kind === 'reflection') return reflectionAnswerWords;
      return kind === 'balance' ? content.parties : {};
  }
};

const labelFrom = (labels: Labels, word: string): string | undefined => {
  const label = Object.hasOwn(labels, word) ? labels[word] : undefined;
  if (typeof label === 'function') return String((label as () => string)());
  if (typeof label === 'string') return label;
  return typeof label === 'object' && label !== null && 'title' in label ? String(label.title) : undefined;
};

/** A value of a field as a person reads it. */
export const valueWords = (kind: string, field: string, value: Json, content: Content): string => {
  if (value === null || value === '') return m.sharing_empty_value();
  if (isLink(field)) return m.sharing_link_value();
  if (typeof value === 'boolean') return value ? m.common_yes() : m.common_no();
  if (typeof value === 'number') {
    if (field === 'at') return formatDayAndMoment(value);
    return (field.startsWith('mood') && labelFrom(content.moods, String(value))) || String(value);
  }
  if (typeof value !== 'string') return m.data_more_values();
  if (isCalendarDate(value)) return formatDay(value);
  return labelFrom(labelsOf(kind, field, content), value) ?? value;
};
