import { contentFor } from '../../content';
import { getLocale, m } from '../../i18n';
import { clauseId, clauseNumbers, type ClauseNumber } from '../../model/clause';
import type { EvaluationChange } from '../../model/evaluation';

/** The artikel that a change opens. */
export const clauseNumberOf = ({ clause }: EvaluationChange): ClauseNumber | undefined =>
  clauseNumbers.find((number) => clauseId(number) === clause);

/** "Artikel 6: Rollen en taken". */
export const clauseWords = (number: ClauseNumber): string =>
  m.evaluation_clause({ number, title: contentFor(getLocale()).clauses[number].title });
