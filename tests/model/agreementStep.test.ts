import { expect, test } from 'vitest';
import type { Json } from '../../src/merge/record';
import { agreementStep, type AgreementStep } from '../../src/model/agreementStep';
import { agreementVersion, snapshotOf } from '../../src/model/agreementVersion';
import { allClauses, type Clause } from '../../src/model/clause';
import type { EvaluationChange } from '../../src/model/evaluation';
import { aChange, aClause, agreedText, only, read, stamp } from './agreementRecords';

const agreed = aClause(9, agreedText);
const recorded = (clauses: readonly Clause[]) =>
  read(agreementVersion, 'v', { date: '2026-11-24', clauses: snapshotOf(clauses) as unknown as Json });

interface Case {
  readonly clauses: readonly Clause[];
  readonly changes?: readonly EvaluationChange[];
  readonly last?: ReturnType<typeof recorded>;
  readonly planned?: boolean;
}

test.each<[string, Case, AgreementStep]>([
  ['nothing yet', { clauses: allClauses([]) }, { what: 'write', number: 1 }],
  ['everything left out', { clauses: only() }, { what: 'choose' }],
  [
    'the other side wrote',
    { clauses: only(aClause(3, { textMunicipality: 'De Linde' })) },
    { what: 'write', number: 3 }
  ],
  [
    'only one’s own side wrote',
    { clauses: only(aClause(3, { textInitiative: 'De Linde' })) },
    { what: 'wait', number: 3 }
  ],
  [
    'both wrote',
    { clauses: only(aClause(3, { textInitiative: 'De Linde', textMunicipality: 'De wijk' })) },
    { what: 'join', number: 3 }
  ],
  [
    'a proposal goes before an empty artikel',
    { clauses: only(aClause(3), aClause(9, { text: 'Uren', agreedMunicipality: stamp })) },
    { what: 'agree', number: 9 }
  ],
  [
    'one’s own side agreed already',
    { clauses: only(aClause(9, { text: 'Uren', agreedInitiative: stamp })) },
    { what: 'wait', number: 9 }
  ],
  [
    'to discuss goes before to agree',
    { clauses: only(aClause(3, { text: 'De Linde' }), aClause(9, { discussMunicipality: 'none' })) },
    { what: 'discuss', number: 9 }
  ],
  [
    'what an evaluation opened goes first',
    { clauses: only(aClause(3, { text: 'De Linde' }), agreed), changes: [aChange()] },
    { what: 'reopened', number: 9 }
  ],
  ['all agreed', { clauses: only(agreed) }, { what: 'record' }],
  ['recorded', { clauses: only(agreed), last: recorded(only(agreed)) }, { what: 'evaluate' }],
  [
    'recorded, and the evaluation planned',
    { clauses: only(agreed), last: recorded(only(agreed)), planned: true },
    { what: 'done' }
  ],
  [
    'recorded before',
    { clauses: only(agreed), last: recorded(only(aClause(4, agreedText))) },
    { what: 'record' }
  ]
])('the next step of the initiative: %s', (_, { clauses, changes = [], last, planned = false }, step) => {
  expect(agreementStep({ clauses, changes, last, planned }, 'initiative')).toEqual(step);
});
