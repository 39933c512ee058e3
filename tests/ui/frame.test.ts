import { render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/styles';
import FrameStory from './FrameStory.svelte';

const bar = () => screen.getByRole('navigation', { name: 'Menu' });
/** What it says, without the places where it may be broken. */
const labelOf = (link: Element) => link.textContent?.trim().replaceAll('\u00ad', '');
const box = (element: Element) => element.getBoundingClientRect();

beforeEach(() => {
  document.body.style.margin = '0';
  render(FrameStory);
});
afterEach(async () => {
  document.documentElement.style.fontSize = '';
  window.scrollTo(0, 0);
  await page.viewport(390, 844);
});

test('the bar marks the page one is on, for eyes and ears', () => {
  const links = within(bar()).getAllByRole('link');
  expect(links.map(labelOf)).toEqual(['Now', 'Talks', 'Promises', 'Sharing', 'More']);
  const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map(labelOf)).toEqual(['Talks']);
  for (const link of links) expect(box(link).height).toBeGreaterThanOrEqual(44);
});

test('there is one main, one banner with the title, and the link that skips goes to main without leaving', async () => {
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(within(screen.getByRole('banner')).getByRole('heading', { level: 1 })).toHaveTextContent(
    'All talks'
  );
  const address = location.href;
  await userEvent.tab();
  const skip = screen.getByRole('link', { name: 'Skip to content' });
  expect(skip).toHaveFocus();
  expect(box(skip).top).toBeGreaterThanOrEqual(0);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(location.href).toBe(address);
});

test('on a phone the bar stays at the bottom and covers neither the last line nor what is scrolled to', async () => {
  expect(box(bar()).bottom).toBeCloseTo(innerHeight, 0);
  const field = screen.getByLabelText('Last field');
  field.scrollIntoView({ block: 'end' });
  expect(box(field).bottom).toBeLessThanOrEqual(box(bar()).top);
  window.scrollTo(0, document.documentElement.scrollHeight);
  expect(box(screen.getByRole('main')).bottom).toBeLessThanOrEqual(box(bar()).top + 1);
});

test('with the keyboard of the phone up, the bar makes room while one writes', async () => {
  await page.viewport(390, 500);
  expect(bar()).toBeVisible();
  screen.getByLabelText('Last field').focus();
  expect(screen.queryByRole('navigation')).toBeNull();
  await page.viewport(390, 844);
  expect(bar()).toBeVisible();
});

test('on a tablet it is a rail on the left', async () => {
  await page.viewport(820, 1180);
  expect(box(bar()).left).toBe(0);
  expect(box(bar()).height).toBe(innerHeight);
  expect(box(bar()).width).toBeLessThan(150);
  expect(box(screen.getByRole('main')).left).toBeGreaterThanOrEqual(box(bar()).right);
});

test.each([100, 200])('at 320 pixels and %i percent text nothing sticks out', async (size) => {
  await page.viewport(320, 640);
  document.documentElement.style.fontSize = `${size}%`;
  expect(document.documentElement.scrollWidth).toBe(320);
  for (const link of within(bar()).getAllByRole('link')) {
    expect(link.scrollWidth).toBeLessThanOrEqual(link.clientWidth);
    expect(box(link).right).toBeLessThanOrEqual(320);
  }
});
