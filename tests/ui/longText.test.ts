import { render, screen } from '@testing-library/svelte';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import LongText from '../../src/ui/LongText.svelte';
import '../../src/ui/styles';

const button = () => screen.queryByRole('button', { name: 'Lees alles' });

test('of long words the first lines are shown, and all of them by a button that hands over the focus', async () => {
  const text = 'Wie betaalt de kookplaat? '.repeat(60).trim();
  render(LongText, { text, lines: 3, more: 'Lees alles' });
  const words = screen.getByText(text);
  await expect.poll(button).not.toBeNull();
  const before = words.clientHeight;
  expect(words.scrollHeight).toBeGreaterThan(before);

  await userEvent.click(screen.getByRole('button', { name: 'Lees alles' }));
  expect(button()).toBeNull();
  expect(words.clientHeight).toBeGreaterThan(before);
  expect(words.scrollHeight).toBe(words.clientHeight);
  expect(words).toHaveFocus();
});

test('short words have no button', async () => {
  render(LongText, { text: 'Wie betaalt de kookplaat?', lines: 3, more: 'Lees alles' });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(button()).toBeNull();
});
