import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackedRecord } from '../../src/merge/record';
import { byPeriod, comingOf, periodOf, type ComingTalk } from '../../src/model/comingTalks';
import type { Conversation } from '../../src/model/conversation';
import type { CalendarDate } from '../../src/model/kind';
import { addDays } from '../../src/model/today';

const record = { id: '', kind: '', stamp: 'w-1-0', values: {} } as PackedRecord;
const today: CalendarDate = '2026-11-24'; // a Tuesday
const partnership = { id: 'p', record, neighbourhood: 'Lindewijk' };
const planned = (id: string, values: Partial<Conversation> = {}): ComingTalk => ({
  partnership,
  talk: { id, record, title: id, ...values }
});

test.each([
  ['2026-11-24', 'thisWeek'],
  ['2026-11-29', 'thisWeek'], // Sunday
  ['2026-11-30', 'nextWeek'],
  ['2026-12-06', 'nextWeek'],
  ['2026-12-07', '2026-12'],
  ['2027-01-01', '2027-01'],
  [undefined, 'noDay']
] as const)('%s falls in %s', (day, period) => expect(periodOf(day, today)).toBe(period));

test.each([
  ['2026-11-29', '2026-11-29', 'thisWeek'],
  ['2026-11-30', '2026-11-29', 'nextWeek'],
  ['2026-11-30', '2026-11-30', 'thisWeek']
] as const)('a week begins on Monday: %s seen from %s', (day, from, period) =>
  expect(periodOf(day, from)).toBe(period)
);

const someTalks = fc
  .array(fc.record({ days: fc.option(fc.integer({ min: -40, max: 400 })), cancelled: fc.boolean() }))
  .map((all) =>
    all.map(({ days, cancelled }, i) =>
      planned(`${i}`, { cancelled, ...(days !== null && { date: addDays(today, days) }) })
    )
  );

test('each that is still to come stands there once, the nearest first, under its own period', () => {
  fc.assert(
    fc.property(someTalks, (all) => {
      const coming = comingOf(all, today);
      const ahead = all.filter(
        ({ talk: { date, cancelled } }) => !cancelled && (date === undefined || date >= today)
      );
      expect(new Set(coming)).toEqual(new Set(ahead));
      expect(coming).toHaveLength(ahead.length);
      const days = coming.map(({ talk }) => talk.date ?? '9999');
      expect(days).toEqual([...days].sort());
      const periods = byPeriod(coming, today);
      expect([...periods.values()].flat()).toEqual(coming);
      for (const [period, talks] of periods)
        for (const { talk } of talks) expect(periodOf(talk.date, today)).toBe(period);
    })
  );
});
