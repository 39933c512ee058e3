import { expect, test } from 'vitest';
import { growthStep } from '../../../src/model/growthStep';
import type { ChangesOf } from '../../../src/model/kind';
import { lesson } from '../../../src/model/lesson';
import { progress } from '../../../src/model/progress/tip-3';
import { both, done, made, nothing, onlyInitiative, onlyMunicipality, situation, stamp } from './during';

const step = (values: ChangesOf<typeof growthStep> = {}) =>
  made(growthStep, { evidence: 'Er is een kernteam', side: 'initiative', date: '2026-11-01', ...values });
const views = { viewMunicipality: 'Mooi', viewInitiative: 'Spannend' };
const agreed = { help: 'Een jurist kijkt mee', agreedMunicipality: stamp, agreedInitiative: stamp };

test.each([
  ['nothing there', [], nothing],
  ['a step without a view', [step()], nothing],
  ['the view of the municipality', [step({ viewMunicipality: 'Mooi' })], onlyMunicipality],
  ['the view of the initiative', [step({ viewInitiative: 'Spannend' })], onlyInitiative],
  ['both views', [step(views)], both],
  ['one side agrees to the help', [step({ ...views, ...agreed, agreedInitiative: null })], both],
  ['both agree to the help', [step({ ...views, ...agreed })], done],
  ['the help was changed since', [step({ ...views, ...agreed, agreedMunicipality: 'karim-1-0' })], both],
  ['the help was taken out', [step({ ...views, ...agreed, help: null })], both],
  ['a later step has no help yet', [step({ ...views, ...agreed }), step({ date: '2026-11-20' })], both],
  [
    'a later step of the municipality itself',
    [step({ ...views, ...agreed }), step({ side: 'municipality', date: '2026-11-20' })],
    done
  ],
  ['stopped without lessons', [step({ ...views, ...agreed, stage: 'stopped' })], both],
  [
    'stopped with lessons kept',
    [step({ ...views, stage: 'stopped' }), made(lesson, { text: 'Begin klein' })],
    done
  ]
])('tip-3: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});
