import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees, isAgreed } from '../../src/model/agreement';
import { guidelineStateOf } from '../../src/model/guidelineState';
import type { PackedRecord } from '../../src/merge/record';

const today = '2026-11-24';
const on = (municipality: boolean, initiative: boolean, together = false) => ({
  municipality,
  initiative,
  together
});

test.each([
  ['notStarted', on(false, false), {}],
  ['oneSide', on(true, false), {}],
  ['oneSide', on(false, true), {}],
  ['begun', on(false, false, true), {}],
  ['bothSides', on(true, true), {}],
  ['agreed', on(true, true, true), {}],
  ['agreed', on(true, true, true), { reviewOn: '2026-11-25' }],
  ['reviewAgain', on(true, true, true), { reviewOn: '2026-11-24' }],
  ['reviewAgain', on(true, false), { reviewOn: '2020-01-01' }],
  ['notStarted', on(false, false), { reviewOn: '2020-01-01' }],
  ['notStarted', on(false, false), { notApplicableMunicipality: 'Er is geen gas.' }],
  [
    'notApplicable',
    on(false, false),
    { notApplicableMunicipality: 'Er is geen gas.', notApplicableInitiative: 'Klopt.' }
  ],
  [
    'notApplicable',
    on(true, true, true),
    { notApplicableMunicipality: 'Nu niet.', notApplicableInitiative: 'Eens.' }
  ]
] as const)('%s: %j with the card %j', (state, progress, card) => {
  expect(guidelineStateOf(progress, card, today)).toBe(state);
});

test('neither side is the default: swapping the sides never changes the state', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (municipality, initiative, together) => {
      expect(guidelineStateOf({ municipality, initiative, together }, undefined, today)).toBe(
        guidelineStateOf({ municipality: initiative, initiative: municipality, together }, undefined, today)
      );
    })
  );
});

const sentence: PackedRecord = {
  id: 'g',
  kind: 'endGoal',
  stamp: 'noor-2-b',
  values: { sentence: 'Warm in 2034', agreedMunicipality: 'noor-1-a', agreedInitiative: 'noor-1-a' },
  stamps: { sentence: 'noor-1-a' }
};

test('a text is agreed when both sides name the stamp of the one version', () => {
  expect(isAgreed(sentence, 'sentence')).toBe(true);
});

test('any later edit ends the agreement by itself', () => {
  expect(isAgreed({ ...sentence, stamps: { sentence: 'karim-1-c' } }, 'sentence')).toBe(false);
});

test('nobody agrees to a text that stands there in two versions, or in none', () => {
  const disputed = { ...sentence, others: { sentence: [{ stamp: 'karim-1-0', value: 'Warm in 2032' }] } };
  expect(agrees(disputed, 'sentence', 'initiative')).toBe(false);
  expect(isAgreed({ ...sentence, values: { ...sentence.values, sentence: null } }, 'sentence')).toBe(false);
});
