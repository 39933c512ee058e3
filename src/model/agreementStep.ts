import { agrees } from './agreement';
import { standsAsIn, type AgreementVersion } from './agreementVersion';
import {
  clauseStandingOf,
  clauseTextFields,
  isClauseNumber,
  type Clause,
  type ClauseNumber,
  type ClauseStanding
} from './clause';
import type { EvaluationChange } from './evaluation';
import { otherSide, type Side } from './side';

/** What a side can do with one artikel, what is nearest to an agreement first. */
const clauseSteps = ['reopened', 'discuss', 'agree', 'join', 'write', 'wait'] as const;
type ClauseStep = (typeof clauseSteps)[number];

/** The next step to the agreement, as a side sees it. */
export type AgreementStep =
  | { readonly what: 'choose' | 'record' | 'evaluate' | 'done' }
  | { readonly what: ClauseStep; readonly number: ClauseNumber };

interface Agreed {
  readonly clauses: readonly Clause[];
  readonly changes: readonly EvaluationChange[];
  /** The newest version. */
  readonly last: AgreementVersion | undefined;
  /** An evaluation is planned. */
  readonly planned: boolean;
}

/** The next step of a side: first the artikelen, then a version, then the day to look back. */
export const agreementStep = ({ clauses, changes, last, planned }: Agreed, side: Side): AgreementStep => {
  const standings = clauses.map((one) => ({ one, standing: clauseStandingOf(one, changes) }));
  const applying = standings.filter(({ standing }) => standing !== 'leftOut');
  if (applying.length === 0) return { what: 'choose' };
  for (const step of clauseSteps) {
    const found = applying.find(({ one, standing }) => stepOf(one, standing, side) === step);
    if (found && isClauseNumber(found.one.number)) return { what: step, number: found.one.number };
  }
  if (last === undefined || !standsAsIn(last, clauses)) return { what: 'record' };
  return { what: planned ? 'done' : 'evaluate' };
};

const stepOf = (one: Clause, standing: ClauseStanding, side: Side): ClauseStep | undefined => {
  if (standing === 'reopened' || standing === 'discuss') return standing;
  if (standing === 'proposed') return agrees(one.record, 'text', side) ? 'wait' : 'agree';
  if (standing === 'bothSides') return 'join';
  if (standing === 'empty') return 'write';
  if (standing === 'oneSide') return one[clauseTextFields[otherSide(side)]] ? 'write' : 'wait';
  return undefined;
};
