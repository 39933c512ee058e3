import { expect, test } from 'vitest';
import { partnership } from '../../../src/model/partnership';
import { progress } from '../../../src/model/progress/tijdens-3';
import { roleMoment } from '../../../src/model/roleMoment';
import type { ChangesOf } from '../../../src/model/kind';
import { both, done, made, nothing, onlyInitiative, onlyMunicipality, situation } from './during';

const now = { projectPhase: 'development', growthStage: 'named' } as const;
const us = made(partnership, { neighbourhood: 'Lindewijk', ...now }, 'p');
const steps = { stepMunicipality: 'directing', stepInitiative: 'regulating' } as const;
const moment = (values: ChangesOf<typeof roleMoment>) =>
  made(roleMoment, { reason: 'Nieuwe fase', date: '2026-11-01', ...now, ...values });

test.each([
  ['nothing there', [us], nothing],
  ['a moment without a step', [us, moment({})], nothing],
  ['only what is proposed', [us, moment({ stepMunicipality: 'directing' })], onlyMunicipality],
  ['only what is noticed', [us, moment({ stepInitiative: 'directing' })], onlyInitiative],
  ['both at the phase of now', [us, moment(steps)], done],
  ['both at an earlier phase', [us, moment({ ...steps, projectPhase: 'orientation' })], both],
  ['both at an earlier growth stage', [us, moment({ ...steps, growthStage: 'starting' })], both],
  ['a later moment is still open', [us, moment(steps), moment({ date: '2026-11-20' })], both]
])('tijdens-3: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});
