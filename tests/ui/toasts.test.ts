import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/styles';
import { dismiss, toast, toasts } from '../../src/ui/toast.svelte';
import Toasts from '../../src/ui/Toasts.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  render(Toasts, { label: 'Messages', closeLabel: 'Close' });
});
afterEach(() => {
  vi.useRealTimers();
  toasts().forEach(({ id }) => dismiss(id));
});

const shown = (text: string) => screen.queryByText(text);
const appear = (text: string) => expect.poll(() => shown(text)).toBeVisible();

test('the live region is there before there is anything to say', async () => {
  const region = screen.getByRole('status');
  expect(region).toHaveTextContent(/^$/);
  toast('Note removed');
  await expect.poll(() => region).toHaveTextContent('Note removed');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('its action runs once and takes the message away', async () => {
  const run = vi.fn();
  toast('Note removed', { action: { label: 'Undo', run } });
  await appear('Note removed');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(shown('Note removed')).toBeNull();
});

test('it goes after eight seconds, not before', async () => {
  await userEvent.unhover(document.body); // where the test before clicked, the pointer would rest on it
  toast('Note removed');
  await appear('Note removed');
  await vi.advanceTimersByTimeAsync(7900);
  expect(shown('Note removed')).toBeVisible();
  await vi.advanceTimersByTimeAsync(200);
  expect(shown('Note removed')).toBeNull();
});

test('it waits as long as a pointer rests on it', async () => {
  toast('Note removed');
  await appear('Note removed');
  await userEvent.hover(screen.getByText('Note removed'));
  await vi.advanceTimersByTimeAsync(20000);
  expect(shown('Note removed')).toBeVisible();
  await userEvent.unhover(screen.getByText('Note removed'));
  await vi.advanceTimersByTimeAsync(8100);
  expect(shown('Note removed')).toBeNull();
});

test('an error is an alert and stays until it is closed', async () => {
  toast('The disk is full.', { kind: 'error' });
  await expect.poll(() => screen.queryByRole('alert')).toHaveTextContent('The disk is full.');
  await vi.advanceTimersByTimeAsync(60000);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('undo is one key away, waits for who walks by keyboard, and gives the focus back', async () => {
  const field = document.body.appendChild(document.createElement('button'));
  const run = vi.fn();
  field.focus();
  toast('Note removed', { action: { label: 'Undo', run } });
  await appear('Note removed');
  await userEvent.keyboard('{F6}');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await vi.advanceTimersByTimeAsync(20000);
  await userEvent.keyboard('{Enter}');
  expect(run).toHaveBeenCalledOnce();
  expect(field).toHaveFocus();
  field.remove();
});

test('the same sentence is never there twice', async () => {
  toast('The disk is full.', { kind: 'error' });
  toast('The disk is full.', { kind: 'error' });
  await expect.poll(() => screen.queryAllByText('The disk is full.')).toHaveLength(1);
});
