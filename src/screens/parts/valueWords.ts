import type { Content } from '../../content';
import { m } from '../../i18n';
import { formatDay, formatDayAndMoment } from '../../i18n/dates';
import type { Json } from '../../merge/record';
import { isCalendarDate } from '../../model/kind';
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

const themes: Labels = {
  organisation: m.lessons_theme_organisation,
  support: m.lessons_theme_support,
  knowledge: m.lessons_theme_knowledge,
  money: m.lessons_theme_money,
  communication: m.lessons_theme_communication,
  mandate: m.lessons_theme_mandate,
  collaboration: m.lessons_theme_collaboration,
  vision: m.during_theme_vision,
  contact: m.during_theme_contact,
  budget: m.during_theme_budget,
  alignment: m.during_theme_alignment,
  learning: m.during_theme_learning
};
const clubs: Labels = {
  sport: m.start_club_type_sport,
  school: m.start_club_type_school,
  faith: m.start_club_type_faith,
  culture: m.start_club_type_culture,
  neighbours: m.start_club_type_neighbours,
  shop: m.start_club_type_shop,
  other: m.start_club_type_other
};
const support: Labels = {
  open: m.before_support_open,
  arranged: m.before_support_arranged,
  declined: m.before_support_declined
};
const welcomes: Labels = {
  notAtAll: m.before_outreach_not_at_all,
  little: m.before_outreach_little,
  somewhat: m.before_outreach_somewhat,
  well: m.before_outreach_well,
  veryMuch: m.before_outreach_very_much
};
const natures: Labels = {
  interest: m.during_interest_nature_interest,
  concern: m.during_interest_nature_concern,
  limit: m.during_interest_nature_limit
};
const fits: Labels = { shared: m.during_interest_relation_shared, clash: m.during_interest_relation_clash };
const audiences: Labels = {
  council: m.during_moment_audience_council,
  newspaper: m.during_moment_audience_newspaper,
  neighbourhood: m.during_moment_audience_neighbourhood
};
const categories: Labels = {
  capacity: m.start_category_capacity,
  budget: m.start_category_budget,
  knowledge: m.start_category_knowledge
};
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
const answers: Labels = {
  yes: m.during_reflect_yes,
  partly: m.during_reflect_partly,
  no: m.during_reflect_no
};
const steps: Labels = Object.fromEntries(
  (['lettingGo', 'facilitating', 'stimulating', 'directing', 'regulating'] as const).map((step) => [
    step,
    () => stepName(step)
  ])
);
const deciders: Labels = Object.fromEntries(
  (['neighbourhood', 'together', 'municipality', 'other'] as const).map((one) => [
    one,
    () => deciderName(one)
  ])
);

/** What the words of a list are called, by the field that holds one of them. */
const labelsOf = (kind: string, field: string, content: Content): Labels => {
  switch (field) {
    case 'type':
      return { note: content.noteTypes, club: clubs }[kind] ?? content.conversationTypes;
    case 'side':
    case 'byWhom':
    case 'knownBySide':
    case 'solvedBySide':
      return content.parties;
    case 'state':
      return kind === 'supportNeed' ? support : content.commitmentStates;
    case 'initiativeType':
      return content.initiativeTypes;
    case 'projectPhase':
      return content.projectPhases;
    case 'growthStage':
    case 'stage':
      return content.growthStages;
    case 'theme':
      return themes;
    case 'stepMunicipality':
    case 'stepInitiative':
      return steps;
    case 'now':
    case 'later':
      return deciders;
    case 'welcomeInitiative':
      return welcomes;
    case 'nature':
      return natures;
    case 'relation':
      return fits;
    case 'audience':
      return audiences;
    case 'category':
      return categories;
    case 'topic':
      return topics;
    case 'what':
      return kind === 'observedSignal' ? observationWords : {};
    default:
      if (kind === 'reflection') return answers;
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
