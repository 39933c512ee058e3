import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactOf, quietFirst, rhythmIn } from '../../src/model/contact';
import { conversation } from '../../src/model/conversation';
import type { CalendarDate } from '../../src/model/kind';
import type { GrowthStage } from '../../src/model/partnership';
import { addDays } from '../../src/model/today';
import { made, situation, today } from './progress/during';

const talk = (date: CalendarDate, values = {}) => made(conversation, { title: 'Gesprek', date, ...values });
const on = (records: readonly ReturnType<typeof talk>[], rhythmDays?: number, growthStage?: GrowthStage) =>
  contactOf({ conversations: situation(...records).all(conversation), rhythmDays, growthStage }, today);
const before = (days: number) => talk(addDays(today, -days));

test.each([
  ['no rhythm', on([before(70)]), { rhythmDays: undefined, ago: 70, past: 0 }],
  ['a rhythm of nothing', on([before(70)], 0), { rhythmDays: undefined, ago: 70, past: 0 }],
  ['no conversation yet', on([], 30), { rhythmDays: 30, ago: undefined, past: 0 }],
  ['on the last day of the rhythm', on([before(30)], 30), { rhythmDays: 30, ago: 30, past: 0 }],
  ['a day later', on([before(31)], 30), { rhythmDays: 30, ago: 31, past: 1 }],
  ['the last one counts', on([before(70), before(10)], 30), { rhythmDays: 30, ago: 10, past: 0 }],
  [
    'one ahead was not held',
    on([before(70), talk(addDays(today, 3))], 30),
    { rhythmDays: 30, ago: 70, past: 40 }
  ],
  [
    'one that was skipped was not held',
    on([before(70), talk(addDays(today, -3), { cancelled: true })], 30),
    { rhythmDays: 30, ago: 70, past: 40 }
  ],
  ['while it pauses', on([before(70)], 30, 'paused'), { rhythmDays: 30, ago: 70, past: 0 }],
  ['after it stopped', on([before(70)], 30, 'stopped'), { rhythmDays: 30, ago: 70, past: 0 }]
])('contact: %s', (_, contact, expected) => expect(contact).toEqual(expected));

const parts = fc.array(fc.record({ id: fc.uuid(), past: fc.nat(4) }));

test('the longest quiet come first, equals and all that keep their rhythm stay in the order they had', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const sorted = quietFirst(all, ({ past }) => past);
      expect([...sorted].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all);
      for (const [i, one] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next === undefined) continue;
        expect(one.past).toBeGreaterThanOrEqual(next.past);
        if (one.past === next.past) expect(all.indexOf(one)).toBeLessThan(all.indexOf(next));
      }
    })
  );
});

test.each([
  [1, 'day', 1],
  [10, 'day', 10],
  [7, 'week', 1],
  [21, 'week', 3],
  [28, 'week', 4],
  [30, 'month', 1],
  [31, 'month', 1],
  [90, 'month', 3],
  [182, 'week', 26],
  [365, 'year', 1]
])('%i days is said as %s, %i', (days, unit, count) => expect(rhythmIn(days)).toEqual({ unit, count }));
