import { expect, test } from 'vitest';
import { ambassadorMoment } from '../../../src/model/ambassadorMoment';
import { balance } from '../../../src/model/balance';
import { person } from '../../../src/model/person';
import { progress } from '../../../src/model/progress/tip-5';
import type { Side } from '../../../src/model/side';
import { both, done, made, nothing, onlyInitiative, onlyMunicipality, situation } from './during';

const keeper = (side: Side) => made(person, { side, role: 'Trekker', relationKeeper: true });
const keepers = [keeper('municipality'), keeper('initiative')];
const view = (values = {}) => made(balance, { period: 'Na de wijkavond', ...values });
const views = view({ talksMunicipality: 'municipality', waitsInitiative: 'initiative' });
const moment = (values = {}) => made(ambassadorMoment, { what: 'Verhaal in de raad', ...values });
const prepared = moment({ preparedMunicipality: 'Spreektijd geregeld', preparedInitiative: 'Noor vertelt' });

test.each([
  ['nothing there', [], nothing],
  ['a keeper of the municipality', [keeper('municipality')], onlyMunicipality],
  ['a keeper of the initiative', [keeper('initiative')], onlyInitiative],
  ['two keepers', keepers, both],
  ['balance discussed, no moment', [...keepers, views], both],
  ['a moment, no balance', [...keepers, prepared], both],
  ['one view of the balance', [...keepers, prepared, view({ talksMunicipality: 'together' })], both],
  [
    'a moment that one side prepared',
    [...keepers, views, moment({ preparedInitiative: 'Noor vertelt' })],
    both
  ],
  ['all there', [...keepers, views, prepared], done],
  ['all there but a keeper', [keeper('initiative'), views, prepared], { ...onlyInitiative, together: true }]
])('tip-5: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});
