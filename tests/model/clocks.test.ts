import { expect, test } from 'vitest';
import { devicesSeen, roughly, type WriterSeen } from '../../src/model/clocks';

const now = Date.UTC(2026, 10, 24, 19);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const karim = { name: 'Karim', device: 'tablet', side: 'municipality' } as const;

test.each([
  ['just now', 0, undefined],
  ['a good clock', 5 * minute, undefined],
  ['a little ahead', 6 * minute, 6 * minute],
  ['three days ahead', 3 * day, 3 * day],
  ['two years behind', -730 * day, undefined]
])('a last write %s', (_, by, ahead) => {
  expect(devicesSeen([{ ...karim, last: now + by }], now)[0]?.ahead).toBe(ahead);
});

test('one person on one device is one, with the last write; another device or side is another', () => {
  const writers: readonly WriterSeen[] = [
    { ...karim, last: now - day },
    { ...karim, last: now - hour },
    { ...karim, last: now - 2 * day },
    { ...karim, device: 'phone', last: now - 3 * day },
    { ...karim, side: 'initiative', last: now },
    { last: now - 9 * day },
    { last: now - 8 * day }
  ];
  expect(devicesSeen(writers, now)).toEqual([
    { ...karim, side: 'initiative', last: now },
    { ...karim, last: now - hour },
    { ...karim, device: 'phone', last: now - 3 * day },
    { last: now - 8 * day }
  ]);
  expect(devicesSeen([...writers].reverse(), now)).toEqual(devicesSeen(writers, now));
});

test.each([
  [3 * day - minute, { unit: 'day', count: 3 }],
  [3 * day + 11 * hour, { unit: 'day', count: 3 }],
  [day, { unit: 'day', count: 1 }],
  [day - 1, { unit: 'day', count: 1 }],
  [day - hour, { unit: 'hour', count: 23 }],
  [hour, { unit: 'hour', count: 1 }],
  [hour - 1, { unit: 'hour', count: 1 }],
  [hour - minute, { unit: 'minute', count: 59 }]
])('%d ms is roughly that', (time, rough) => {
  expect(roughly(time)).toEqual(rough);
});
