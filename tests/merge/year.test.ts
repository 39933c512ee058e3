import { expect, test } from 'vitest';
import { randomOf } from '../share/fuzz/random';
import { stateOf } from './year/replica';
import { meet, simulate } from './year/simulate';

test.each([1, 2, 3])(
  'two months of 12 devices with wrong clocks, old backups, copied profiles and lost files end alike (seed %i)',
  (seed) => {
    const devices = simulate({ seed, devices: 12, days: 60, opensOnceIn: 2 });
    const order = devices.map((_, i) => i);
    const random = randomOf(seed);
    const shuffled = [...order].sort(() => random.nat(3) - 1);
    const states = [order, order.toReversed(), shuffled].flatMap((each) => meet(devices, each).map(stateOf));
    expect(new Set(states).size).toBe(1);
    expect(states[0]?.length).toBeGreaterThan(20_000);
    const again = meet(meet(devices, order), shuffled).map(stateOf);
    expect(new Set([...again, ...states]).size).toBe(1);
  }
);
