import { expect, test } from 'vitest';
import { holdDirty, isDirtyHere, whenAllClean } from '../../src/platform/dirty';

const nothing = async () => undefined;

test('whoever is writing holds an update off, until the last of them is done', async () => {
  const one = holdDirty();
  const two = holdDirty();
  await expect.poll(() => whenAllClean(nothing)).toBe(false);
  one();
  one(); // saying it twice is not saying it for somebody else
  expect(isDirtyHere()).toBe(true);
  expect(await whenAllClean(nothing)).toBe(false);
  two();
  expect(isDirtyHere()).toBe(false);
  await expect.poll(() => whenAllClean(nothing)).toBe(true);
});

test('another tab that is writing holds it off too', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const elsewhere = frame.contentWindow;
  if (!elsewhere) throw new Error('The frame has no window');
  void elsewhere.navigator.locks.request(
    'samenspel-dirty',
    { mode: 'shared' },
    () => new Promise(() => undefined)
  );
  await expect.poll(() => whenAllClean(nothing)).toBe(false);
  expect(isDirtyHere()).toBe(false);
  frame.remove(); // a tab that is closed or crashed lets go by itself
  await expect.poll(() => whenAllClean(nothing)).toBe(true);
});

test('nobody becomes dirty halfway an update', async () => {
  let dirtyDuring: boolean | undefined;
  let release: () => void = () => undefined;
  await whenAllClean(async () => {
    release = holdDirty();
    const { held } = await navigator.locks.query();
    dirtyDuring = held?.some(({ mode }) => mode === 'shared');
  });
  expect(dirtyDuring).toBe(false);
  await expect.poll(() => whenAllClean(nothing)).toBe(false);
  release();
});
