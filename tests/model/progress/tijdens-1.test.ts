import { expect, test } from 'vitest';
import { conversation } from '../../../src/model/conversation';
import type { CalendarDate } from '../../../src/model/kind';
import { leftWithoutHandover, person, type Person } from '../../../src/model/person';
import { progress } from '../../../src/model/progress/tijdens-1';
import { relation, rhythmOf } from '../../../src/model/relation';
import type { Side } from '../../../src/model/side';
import { both, done, made, nothing, onlyInitiative, onlyMunicipality, situation, today } from './during';

const keeper = (side: Side, values = {}) =>
  made(person, { side, role: 'Trekker', relationKeeper: true, ...values });
const talk = (date: CalendarDate, values = {}) => made(conversation, { title: 'Gesprek', date, ...values });
const threeWeeks = made(relation, { rhythmDays: 21 }, 'relation');
const keepers = [keeper('municipality'), keeper('initiative')];

test.each([
  ['nothing there', [], nothing],
  ['only the municipality has a keeper', [keeper('municipality')], onlyMunicipality],
  ['only the initiative has a keeper', [keeper('initiative')], onlyInitiative],
  [
    'somebody who does not keep the relation',
    [made(person, { side: 'initiative', role: 'Trekker' })],
    nothing
  ],
  ['a keeper who left', [keeper('initiative', { until: '2026-11-23' })], nothing],
  ['a keeper on the last day', [keeper('initiative', { until: today })], onlyInitiative],
  ['a keeper who has yet to come', [keeper('initiative', { from: '2026-11-25' })], nothing],
  ['both, without a rhythm', [...keepers, talk('2026-11-20')], both],
  ['both, with a rhythm and no conversation', [...keepers, threeWeeks], both],
  ['the last conversation is too long ago', [...keepers, threeWeeks, talk('2026-11-02')], both],
  ['just in the rhythm', [...keepers, threeWeeks, talk('2026-11-03')], done],
  ['today, and it may yet begin', [...keepers, threeWeeks, talk(today)], both],
  ['held today', [...keepers, threeWeeks, talk(today, { moodInitiative: 4 })], done],
  ['only planned', [...keepers, threeWeeks, talk('2026-11-25')], both],
  ['cancelled', [...keepers, threeWeeks, talk('2026-11-20', { cancelled: true })], both]
])('tijdens-1: %s', (_, records, expected) => {
  expect(progress(situation(...records))).toEqual(expected);
});

test('the rhythm says until when the next conversation keeps it', () => {
  const talks = situation(talk('2026-11-03'), talk('2026-10-01')).all(conversation);
  expect(rhythmOf(talks, 21, today)).toEqual({ last: '2026-11-03', before: '2026-11-24', kept: true });
  expect(rhythmOf(talks, 20, today)).toEqual({ last: '2026-11-03', before: '2026-11-23', kept: false });
  expect(rhythmOf(talks, 0, today)).toBeUndefined();
});

test.each([
  ['still there', {}, false],
  ['leaves later', { until: '2026-11-25' }, false],
  ['left with a handover', { until: '2026-11-01', handover: 'Bel Noor na acht uur' }, false],
  ['left without a handover', { until: '2026-11-01' }, true]
])('a handover is missing: %s', (_, values, missing) => {
  const [one] = situation(keeper('municipality', values)).all(person);
  expect(leftWithoutHandover(one as Person, today)).toBe(missing);
});
