import { expect, test } from 'vitest';
import { clauseStandingOf, type Clause, type ClauseStanding } from '../../src/model/clause';
import type { EvaluationChange } from '../../src/model/evaluation';
import { aChange, aClause, agreedText, bothAgree, later, stamp } from './agreementRecords';

test.each<[ClauseStanding, string, Clause]>([
  ['empty', 'nobody wrote', aClause(9)],
  ['empty', 'what was written is gone', aClause(9, { textMunicipality: '', text: '' })],
  ['oneSide', 'one side wrote', aClause(9, { textInitiative: 'Uren' })],
  ['bothSides', 'both wrote', aClause(9, { textInitiative: 'Uren', textMunicipality: 'Geld' })],
  ['proposed', 'there is a joint text', aClause(9, { text: 'Geld en uren' })],
  ['proposed', 'one side agrees', aClause(9, { text: 'Geld', agreedInitiative: stamp })],
  ['agreed', 'both agree', aClause(9, agreedText)],
  ['proposed', 'the text was edited after both agreed', aClause(9, agreedText, 'text')],
  ['discuss', 'one side wants to discuss', aClause(9, { ...agreedText, discussMunicipality: stamp })],
  ['proposed', 'a new text came', aClause(9, { text: 'Geld', discussMunicipality: stamp }, 'text')],
  [
    'discuss',
    'one side wants to discuss that nothing stands there',
    aClause(9, { discussInitiative: 'none' })
  ],
  ['agreed', 'then there was a text', aClause(9, { ...agreedText, discussInitiative: 'none' })],
  ['leftOut', 'it was left out', aClause(9, { ...agreedText, leftOut: true })]
])('an artikel is %s: %s', (standing, _, one) => {
  expect(clauseStandingOf(one)).toBe(standing);
});

test.each<[ClauseStanding, string, Clause, EvaluationChange]>([
  ['reopened', 'both agree to a change of it', aClause(9, agreedText), aChange()],
  ['agreed', 'one side agrees to the change', aClause(9, agreedText), aChange({ agreedInitiative: null })],
  ['agreed', 'the change was edited since', aClause(9, agreedText), aChange({}, 'what')],
  ['agreed', 'the change was dropped', aClause(9, agreedText), aChange({ dropped: true })],
  ['agreed', 'the change is about another artikel', aClause(6, agreedText), aChange()],
  [
    'agreed',
    'the text was written anew and agreed',
    aClause(9, { ...agreedText, agreedMunicipality: later, agreedInitiative: later }, 'text'),
    aChange()
  ],
  ['reopened', 'nothing stood there', aClause(9), aChange({ clauseStamp: null })],
  ['discuss', 'a side wants to discuss', aClause(9, { text: 'Geld', discussInitiative: stamp }), aChange()],
  ['leftOut', 'it was left out', aClause(9, { ...bothAgree, leftOut: true }), aChange()]
])('after an evaluation an artikel is %s: %s', (standing, _, one, change) => {
  expect(clauseStandingOf(one, [change])).toBe(standing);
});
