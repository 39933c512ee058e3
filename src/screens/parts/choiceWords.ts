import { m } from '../../i18n';
import type { audiences } from '../../model/ambassadorMoment';
import type { BalanceQuestion } from '../../model/balance';
import type { ClubType } from '../../model/club';
import type { GrowthTheme } from '../../model/growthStep';
import type { interestNatures, interestRelations } from '../../model/interest';
import type { Welcome } from '../../model/outreach';
import type { reflectionAnswers, ReflectionQuestion } from '../../model/reflection';
import type { ResourceCategory } from '../../model/resource';
import type { SupportState } from '../../model/supportNeed';

/** What people can choose from, and what they are asked, by the words of the model. */

type Words<Word extends string> = Readonly<Record<Word, () => string>>;

export const natureWords: Words<(typeof interestNatures)[number]> = {
  interest: m.during_interest_nature_interest,
  concern: m.during_interest_nature_concern,
  limit: m.during_interest_nature_limit
};

export const fitWords: Words<(typeof interestRelations)[number]> = {
  shared: m.during_interest_relation_shared,
  clash: m.during_interest_relation_clash
};

export const reflectionWords: Words<ReflectionQuestion> = {
  listened: m.during_reflect_listened,
  summarised: m.during_reflect_summarised,
  openQuestions: m.during_reflect_openQuestions,
  plainWords: m.during_reflect_plainWords,
  honest: m.during_reflect_honest,
  interestBehind: m.during_reflect_interestBehind,
  everybody: m.during_reflect_everybody,
  appreciation: m.during_reflect_appreciation
};

export const reflectionAnswerWords: Words<(typeof reflectionAnswers)[number]> = {
  yes: m.during_reflect_yes,
  partly: m.during_reflect_partly,
  no: m.during_reflect_no
};

export const themeWords: Words<GrowthTheme> = {
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

export const balanceWords: Words<BalanceQuestion> = {
  talks: m.during_balance_talks,
  acts: m.during_balance_acts,
  decides: m.during_balance_decides,
  waits: m.during_balance_waits
};

export const audienceWords: Words<(typeof audiences)[number]> = {
  council: m.during_moment_audience_council,
  newspaper: m.during_moment_audience_newspaper,
  neighbourhood: m.during_moment_audience_neighbourhood
};

export const clubWords: Words<ClubType> = {
  sport: m.start_club_type_sport,
  school: m.start_club_type_school,
  faith: m.start_club_type_faith,
  culture: m.start_club_type_culture,
  neighbours: m.start_club_type_neighbours,
  shop: m.start_club_type_shop,
  other: m.start_club_type_other
};

export const categoryWords: Words<ResourceCategory> = {
  capacity: m.start_category_capacity,
  budget: m.start_category_budget,
  knowledge: m.start_category_knowledge
};

export const supportWords: Words<SupportState> = {
  open: m.before_support_open,
  arranged: m.before_support_arranged,
  declined: m.before_support_declined
};

export const welcomeWords: Words<Welcome> = {
  notAtAll: m.before_outreach_not_at_all,
  little: m.before_outreach_little,
  somewhat: m.before_outreach_somewhat,
  well: m.before_outreach_well,
  veryMuch: m.before_outreach_very_much
};
