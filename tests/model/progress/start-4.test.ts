import { expect, test } from 'vitest';
import type { Json, PackedRecord } from '../../../src/merge/record';
import { decision } from '../../../src/model/decision';
import { progress } from '../../../src/model/progress/start-4';
import { aRecord, bothAgreeTo, saysOf, stamp } from './startRecords';

const aDecision = (values: Readonly<Record<string, Json>> = {}, edited?: string) =>
  aRecord(decision, { what: 'Welke warmtebron', ...values }, edited);
const bothAgree = bothAgreeTo('later', 'from');
const rooms = { roomMunicipality: 'Meebeslissen', roomInitiative: 'Zelf beslissen' };
const settled = { ...rooms, later: 'together', from: '2027-01-01', arrangement: 'Samen, per 2027' };

test.each<[string, PackedRecord[], string]>([
  ['nothing', [], ''],
  ['only its name', [aDecision()], ''],
  ['room given', [aDecision({ roomMunicipality: 'Meepraten' })], 'municipality'],
  ['room wanted', [aDecision({ roomInitiative: 'Meebeslissen' })], 'initiative'],
  ['both', [aDecision(rooms)], 'municipality initiative'],
  ['one side agrees', [aDecision({ ...settled, agreedInitiative: stamp })], 'municipality initiative'],
  ['both agree', [aDecision({ ...settled, ...bothAgree })], 'municipality initiative together'],
  ['without a day', [aDecision({ ...settled, ...bothAgree, from: null })], 'municipality initiative'],
  ['without who decides', [aDecision({ ...settled, ...bothAgree, later: null })], 'municipality initiative'],
  [
    'edited after both agreed',
    [aDecision({ ...settled, ...bothAgree }, 'arrangement')],
    'municipality initiative'
  ],
  [
    'who decides was edited after both agreed',
    [aDecision({ ...settled, ...bothAgree }, 'later')],
    'municipality initiative'
  ],
  [
    'the day was edited after both agreed',
    [aDecision({ ...settled, ...bothAgree }, 'from')],
    'municipality initiative'
  ],
  [
    'an explained "nee"',
    [aDecision({ ...rooms, refusal: 'De wet legt dit bij de raad.' })],
    'municipality initiative together'
  ],
  ['one settled, one open', [aDecision({ ...settled, ...bothAgree }), aDecision()], 'municipality initiative']
])('start-4: %s', (_, records, says) => {
  expect(saysOf(progress, records)).toBe(says);
});
