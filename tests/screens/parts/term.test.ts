import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Term from '../../../src/screens/parts/Term.svelte';
import '../../../src/ui/styles';

const text = 'Een Bewonersinitiatief en nog een bewonersinitiatief.';
const shown = () => {
  render(Term, { of: 'initiative', text });
  const word = screen.getByRole('button', { name: 'Bewonersinitiatief' });
  return { word, note: screen.getByText(/^Een groep bewoners/) };
};

test('a tap on the word says what it means, and a tap beside it puts that away', async () => {
  const { word, note } = shown();
  expect(note).not.toBeVisible();
  await userEvent.click(word);
  expect(note).toBeVisible();
  expect(word).toHaveAttribute('aria-expanded', 'true');
  const { left, right, top } = note.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(top).toBeGreaterThanOrEqual(word.getBoundingClientRect().top);
  await userEvent.click(document.body);
  expect(note).not.toBeVisible();
});

test('the keyboard opens and closes it, and stays on the word', async () => {
  const { word, note } = shown();
  await userEvent.tab();
  expect(word).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(note).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(note).not.toBeVisible();
  expect(word).toHaveFocus();
});

test('a screen reader hears what it means with the word, also while it is closed', () => {
  expect(shown().word).toHaveAccessibleDescription(/^Een groep bewoners/);
});

test('the word is as tall as a finger, and moves no line of the text', () => {
  const { word } = shown();
  expect(word.getBoundingClientRect().height).toBeGreaterThanOrEqual(32);
  expect(word.parentElement?.getBoundingClientRect().height).toBeLessThan(70);
});

test('a text without the word is only a text', () => {
  render(Term, { of: 'initiative', text: 'Alleen tekst.' });
  expect(screen.getByText('Alleen tekst.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
