import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberScroll } from '../../src/platform/scrollPlace';

let scroll: ReturnType<typeof rememberScroll> | undefined;

/** How long the page is. */
const grow = (pixels: number) => document.body.setAttribute('style', `height: ${pixels}px`);
/** Goes through the history, and draws the page that one comes to as short as a screen is that waits for the disk. */
const go = async (there: () => void) => {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  there();
  await gone;
  grow(100);
  window.scrollTo(0, 0);
  scroll?.arrived();
};
const forward = () => go(() => (location.hash = `#/${Math.random()}`));
const back = () => go(() => history.back());
const place = () => Math.round(window.scrollY);
const read = async (to: number) => {
  grow(5000);
  window.scrollTo(0, to);
  await expect.poll(() => history.state?.scrolledTo).toBe(to);
};

beforeEach(() => {
  history.replaceState(null, '');
  grow(100);
  scroll = rememberScroll(300);
  scroll.arrived();
});
afterEach(() => {
  scroll?.stop();
  document.body.removeAttribute('style');
  location.hash = '';
});

test('"back" brings somebody to where they were, as the page gets that long again', async () => {
  await read(1234);
  await forward();
  await read(77);
  await back();
  expect(place()).toBe(0);
  grow(1500);
  await expect.poll(place).toBe(1500 - innerHeight);
  grow(5000);
  await expect.poll(place).toBe(1234);
  await go(() => history.forward());
  grow(5000);
  await expect.poll(place).toBe(77);
});

test('a page that one goes to anew begins at its top, and a tap right after scrolling loses no place', async () => {
  await read(500);
  window.scrollTo(0, 900);
  await new Promise(requestAnimationFrame); // the browser tells it with the next frame
  await new Promise(requestAnimationFrame);
  document.body.click();
  await forward();
  grow(5000);
  await expect.poll(() => history.state?.scrolledTo ?? 0).toBe(0);
  expect(place()).toBe(0);
  await back();
  grow(5000);
  await expect.poll(place).toBe(900);
});

test('who moves meanwhile is left alone', async () => {
  await read(1234);
  await forward();
  await back();
  window.dispatchEvent(new WheelEvent('wheel'));
  grow(5000);
  window.scrollTo(0, 10);
  await expect.poll(() => history.state?.scrolledTo).toBe(10);
  expect(place()).toBe(10);
});

test('a link to the page that somebody is on changes nothing', async () => {
  await read(300);
  const here = location.href;
  const told = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  const link = document.createElement('a');
  link.href = here;
  document.body.append(link);
  link.click();
  await told;
  link.remove();
  expect(history.state?.scrolledTo).toBe(300);
  await read(350);
});

test('of a page that has become shorter its end will do', async () => {
  await read(4000);
  await forward();
  await back();
  grow(2000);
  const end = () => document.documentElement.scrollHeight - innerHeight;
  await expect.poll(place).toBe(end());
  expect(end()).toBeLessThan(2000);
});

test('after a reload somebody is where they were', async () => {
  await read(640);
  scroll?.stop();
  grow(100);
  window.scrollTo(0, 0);
  scroll = rememberScroll();
  scroll.arrived();
  grow(5000);
  await expect.poll(place).toBe(640);
});
