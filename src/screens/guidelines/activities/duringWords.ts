import { m } from '../../../i18n';
import type { audiences } from '../../../model/ambassadorMoment';
import type { BalanceQuestion } from '../../../model/balance';
import type { GrowthTheme } from '../../../model/growthStep';
import type { interestNatures, interestRelations } from '../../../model/interest';
import type { reflectionAnswers, ReflectionQuestion } from '../../../model/reflection';

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
