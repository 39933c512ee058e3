import { m } from '../../i18n';

interface Term {
  /** As it stands in the texts that use it. */
  readonly word: () => string;
  readonly means: () => string;
}

/** Words of the subject that no plain word replaces: each is explained where somebody meets it first. */
export const terms = {
  initiative: { word: m.terms_initiative, means: m.terms_initiative_means },
  guideline: { word: m.terms_guideline, means: m.terms_guideline_means },
  statement: { word: m.terms_statement, means: m.terms_statement_means },
  heatTransition: { word: m.terms_heat_transition, means: m.terms_heat_transition_means },
  mandate: { word: m.terms_mandate, means: m.terms_mandate_means }
} satisfies Record<string, Term>;
