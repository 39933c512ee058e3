import type { Json } from '../../src/merge/record';
import { allClauses, clause, clauseId, type Clause, type ClauseNumber } from '../../src/model/clause';
import { evaluationChange, type EvaluationChange } from '../../src/model/evaluation';
import { readAs, type Kind, type Of } from '../../src/model/kind';

/** The stamp of everything in these records, unless a test says otherwise. */
export const stamp = 'noor-1-a';
export const later = 'karim-1-b';

/** A record of a kind as it stands. `edited`: a field that was written again, after the rest. */
export const read = <K extends Kind>(
  kind: K,
  id: string,
  values: Readonly<Record<string, Json>>,
  edited?: string
): Of<K> => {
  const stamps = edited === undefined ? {} : { stamps: { [edited]: later } };
  const found = readAs(kind, { id, kind: kind.name, stamp, values, ...stamps });
  if (found === undefined) throw new Error(`not a ${kind.name}`);
  return found;
};

export const aClause = (
  number: ClauseNumber,
  values: Readonly<Record<string, Json>> = {},
  edited?: string
): Clause => read(clause, clauseId(number), { number, ...values }, edited);

export const bothAgree = { agreedMunicipality: stamp, agreedInitiative: stamp };
export const agreedText = { text: 'Zo doen we het.', ...bothAgree };

/** The agreement with these artikelen; the others do not take part. */
export const only = (...clauses: readonly Clause[]): readonly Clause[] =>
  allClauses([]).map(
    ({ number }) =>
      clauses.find((one) => one.number === number) ?? aClause(number as ClauseNumber, { leftOut: true })
  );

/** A change that came out of an evaluation and that both agree to, about the text of artikel 9 as it stood. */
export const aChange = (values: Readonly<Record<string, Json>> = {}, edited?: string): EvaluationChange =>
  read(
    evaluationChange,
    'change',
    { evaluation: 'e', what: 'Meer uren', clause: clauseId(9), clauseStamp: stamp, ...bothAgree, ...values },
    edited
  );
