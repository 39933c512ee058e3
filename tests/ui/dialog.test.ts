import { render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/styles';
import { dismiss, toast, toasts } from '../../src/ui/toast.svelte';
import DialogStory from './DialogStory.svelte';

afterEach(() => toasts().forEach(({ id }) => dismiss(id)));

const opened = async (onclose?: () => void) => {
  const story = render(DialogStory, onclose ? { onclose } : {});
  const opener = screen.getByRole('button', { name: 'Open' });
  await userEvent.click(opener);
  return { ...story, opener };
};

test('a dialog has its title as its name and takes the focus', async () => {
  await opened();
  expect(screen.getByRole('dialog', { name: 'Remove the note?' })).toBeVisible();
  expect(screen.getByLabelText('Why')).toHaveFocus();
});

test('Tab never reaches the page behind a dialog', async () => {
  await opened();
  const behind = screen.getByText('Elsewhere').closest('button');
  for (let step = 0; step < 5; step++) {
    await userEvent.tab();
    expect(behind).not.toHaveFocus();
  }
});

test('Escape closes it, tells so, and returns the focus to the opener', async () => {
  const onclose = vi.fn();
  const { opener } = await opened(onclose);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

test('an action that closes it returns the focus as well, and is not a cancel', async () => {
  const onclose = vi.fn();
  const { opener } = await opened(onclose);
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  await vi.waitFor(() => expect(opener).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onclose).not.toHaveBeenCalled();
});

test('a dialog that is taken away while open returns the focus', async () => {
  const { opener, rerender } = await opened();
  await rerender({ there: false });
  expect(opener).toHaveFocus();
});

test('a tap beside it closes it, a tap inside does not', async () => {
  await opened();
  const dialog = screen.getByRole('dialog');
  await userEvent.click(screen.getByRole('heading', { name: 'Remove the note?' }));
  expect(dialog).toBeVisible();
  await userEvent.click(document.documentElement, { position: { x: 10, y: 10 }, force: true });
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a message that comes while it is open can be pressed, and stays when it closes', async () => {
  const run = vi.fn();
  await opened();
  toast('The disk is full.', { kind: 'error', action: { label: 'Try again', run } });
  await vi.waitFor(() => expect(screen.getByRole('alert')).toBeVisible());
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('alert')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(run).toHaveBeenCalledOnce();
});
