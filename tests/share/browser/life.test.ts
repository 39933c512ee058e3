import { expect, test } from 'vitest';
import { live } from '../life/life';
import { aFolder } from './folders';

test.each([1, 2])(
  'a life of three devices, seed %i: nothing private leaves, and what was erased is nowhere',
  async (seed) => {
    const done = await live(seed, 120, await aFolder());
    expect(Object.keys(done).length).toBeGreaterThan(20);
  }
);
