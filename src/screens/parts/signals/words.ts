import { contentFor } from '../../../content';
import { getLocale, m } from '../../../i18n';
import type { Observation } from '../../../model/observedSignal';
import type { Partnership } from '../../../model/partnership';
import type { Signal, SignalId, SignalLevel } from '../../../model/signal';
import { sideName } from '../parties';
import { paths } from '../paths';

/** What a level is called, what to do then, and the button that begins it. */
export const levelWords: Record<
  SignalLevel,
  { readonly title: () => string; readonly step: () => string; readonly plan: () => string }
> = {
  together: {
    title: m.signals_level_together,
    step: m.signals_step_together,
    plan: m.signals_plan_together
  },
  withHelp: {
    title: m.signals_level_with_help,
    step: m.signals_step_with_help,
    plan: m.signals_plan_with_help
  },
  stop: { title: m.signals_level_stop, step: m.signals_step_stop, plan: m.signals_plan_stop }
};

export const observationWords: Record<Observation, () => string> = {
  newsElsewhere: m.signals_observed_news_elsewhere,
  talkingAbout: m.signals_observed_talking_about,
  aboutPersons: m.signals_observed_about_persons,
  hardening: m.signals_observed_hardening,
  volunteerLeaves: m.signals_observed_volunteer_leaves,
  formalLetters: m.signals_observed_formal_letters,
  outsiders: m.signals_observed_outsiders
};

type Words = {
  readonly [Id in SignalId]: (signal: Extract<Signal, { id: Id }>, partnership: Partnership) => string;
};
const sentences: Words = {
  noContact: ({ days }) => m.signals_no_contact({ days }),
  overdue: ({ count }) => m.signals_overdue({ count }),
  movedTwice: ({ what }) => m.signals_moved_twice({ what }),
  sameQuestion: ({ question }) => m.signals_same_question({ question }),
  lowMood: ({ title }) => m.signals_low_mood({ title }),
  fallingMood: ({ title }) => m.signals_falling_mood({ title }),
  noHandover: ({ side }, partnership) =>
    side === undefined
      ? m.signals_no_handover()
      : m.signals_no_handover_of({ name: sideName(partnership, side) }),
  scoreGap: ({ statement, count }) =>
    m.signals_score_gap({ count, statement: contentFor(getLocale()).statements[statement] }),
  evaluationOverdue: () => m.signals_evaluation_overdue(),
  unevenLoad: ({ side }, partnership) => m.signals_uneven_load({ name: sideName(partnership, side) })
};

/** The sentence of a signal: about the situation. */
export const sentenceOf = (signal: Signal, partnership: Partnership): string =>
  (sentences[signal.id] as (signal: Signal, partnership: Partnership) => string)(signal, partnership); // by its own id

/** Where the thing itself can be looked at or done. */
export const lookOf = (
  signal: Signal,
  partnership: string
): { readonly href: string; readonly label: string } => {
  switch (signal.id) {
    case 'noContact':
      return { href: paths.planTalk(partnership), label: m.signals_look_contact() };
    case 'lowMood':
    case 'fallingMood':
    case 'sameQuestion':
      return { href: paths.talk(partnership, signal.conversation), label: m.signals_look_talk() };
    case 'noHandover':
      return { href: paths.guideline(partnership, 'tijdens-1'), label: m.signals_look_relation() };
    case 'evaluationOverdue':
      return { href: paths.planTalk(partnership, 'evaluation'), label: m.signals_look_evaluation() };
    case 'scoreGap':
      return { href: paths.evaluation(partnership, signal.evaluation), label: m.signals_look_scores() };
    case 'overdue':
    case 'movedTwice':
    case 'unevenLoad':
      return { href: paths.commitments(partnership), label: m.signals_look_commitments() };
  }
};
