import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import Menu from '../../src/ui/Menu.svelte';
import '../../src/ui/styles';

const edit = vi.fn();
const remove = vi.fn();
const opener = () => screen.getByRole('button', { name: 'More' });
const item = (name: string) => screen.getByRole('menuitem', { name });

beforeEach(() => {
  vi.clearAllMocks();
  const items = [
    { label: 'Edit', run: edit },
    { label: 'Remove', run: remove, danger: true }
  ];
  render(Menu, { label: 'More', items });
});

afterEach(() => document.body.removeAttribute('style'));

test('it opens on a tap, with the focus on the first action', async () => {
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(opener());
  expect(opener()).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => item('Edit')).toHaveFocus();
});

test('the arrows walk round, Home and End jump, Enter runs and the focus is back on the button', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => item('Edit')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(item('Remove')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(item('Edit')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(item('Remove')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(item('Edit')).toHaveFocus();
  await userEvent.keyboard('{End}{Enter}');
  expect(remove).toHaveBeenCalledOnce();
  expect(edit).not.toHaveBeenCalled();
  expect(screen.queryByRole('menu')).toBeNull();
  expect(opener()).toHaveFocus();
});

test('Escape and going elsewhere close it without running anything', async () => {
  await userEvent.click(opener());
  await expect.poll(() => item('Edit')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(opener()).toHaveFocus();

  await userEvent.click(opener());
  await expect.poll(() => item('Edit')).toHaveFocus();
  await userEvent.click(document.body, { position: { x: 300, y: 500 } });
  await expect.poll(() => screen.queryByRole('menu')).toBeNull();
  expect(edit).not.toHaveBeenCalled();
});

test.each([
  ['at the top', 'padding: 8px 300px 900px 8px'],
  ['at the bottom', 'padding: 780px 8px 8px 300px; height: 844px; box-sizing: border-box']
])('%s it opens inside the screen, clear of its button', async (_, style) => {
  document.body.setAttribute('style', `margin: 0; ${style}`);
  await userEvent.click(opener());
  await expect.poll(() => item('Edit')).toHaveFocus();
  const list = screen.getByRole('menu').getBoundingClientRect();
  const button = opener().getBoundingClientRect();
  expect(list.left).toBeGreaterThanOrEqual(0);
  expect(list.right).toBeLessThanOrEqual(innerWidth);
  expect(list.top).toBeGreaterThanOrEqual(0);
  expect(list.bottom).toBeLessThanOrEqual(innerHeight);
  expect(list.top >= button.bottom || list.bottom <= button.top).toBe(true);
});

test('it does not stay behind when the page scrolls under it', async () => {
  document.body.setAttribute('style', 'height: 3000px');
  await userEvent.click(opener());
  await expect.poll(() => item('Edit')).toHaveFocus();
  window.scrollTo(0, 200);
  await expect.poll(() => screen.queryByRole('menu')).toBeNull();
});

test('a scroll from before it opened, told only now, does not close it', async () => {
  await userEvent.click(opener());
  await expect.poll(() => item('Edit')).toHaveFocus();
  document.dispatchEvent(new Event('scroll'));
  await tick();
  expect(screen.getByRole('menu')).toBeVisible();
});
