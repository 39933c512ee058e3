import { isSigned, agreementVersion, numbered, standsAsIn } from '../agreementVersion';
import { agrees } from '../agreement';
import { agreementWishes, type AgreementWishes } from '../agreementWishes';
import { allClauses, clause, clauseStandingOf, clauseTextFields } from '../clause';
import { evaluationChange } from '../evaluation';
import type { ProgressRule } from '../guidelines';
import type { Side } from '../side';

/** Both wrote, or agreed to a text; every artikel that applies is agreed, and stands so in a signed version with a day to look back. */
export const progress: ProgressRule = ({ all }) => {
  const clauses = allClauses(all(clause));
  const [wishes] = all(agreementWishes);
  const wrote = (side: Side): boolean =>
    clauses.some((one) => one[clauseTextFields[side]] || agrees(one.record, 'text', side)) ||
    (wishes !== undefined && hasWish(wishes, side));

  const changes = all(evaluationChange);
  const applying = clauses
    .map((one) => clauseStandingOf(one, changes))
    .filter((standing) => standing !== 'leftOut');
  const last = numbered(all(agreementVersion))[0]?.version;
  const recorded =
    last?.evaluateOn !== undefined &&
    isSigned(last) &&
    standsAsIn(last, clauses) &&
    last.clauses.every(({ agreed }) => agreed.length === 2);
  return {
    municipality: wrote('municipality'),
    initiative: wrote('initiative'),
    together: applying.length > 0 && applying.every((standing) => standing === 'agreed') && recorded
  };
};

const hasWish = (wishes: AgreementWishes, side: Side): boolean =>
  side === 'municipality'
    ? Boolean(wishes.inMunicipality ?? wishes.outMunicipality)
    : Boolean(wishes.inInitiative ?? wishes.outInitiative);
