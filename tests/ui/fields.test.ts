import { render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import CheckField from '../../src/ui/CheckField.svelte';
import ChoiceGroup from '../../src/ui/ChoiceGroup.svelte';
import SelectField from '../../src/ui/SelectField.svelte';
import '../../src/ui/styles';
import TextField from '../../src/ui/TextField.svelte';

describe.each([{ multiline: false }, { multiline: true }])(
  'a text field, multiline $multiline',
  ({ multiline }) => {
    test('is named by its label and described by its description', () => {
      render(TextField, { label: 'Place', description: 'As people call it.', multiline });
      const field = screen.getByRole('textbox', { name: 'Place' });
      expect(field).toHaveAccessibleDescription('As people call it.');
      expect(field).not.toHaveAttribute('aria-invalid');
    });

    test('says its error before its description, and that it is wrong', async () => {
      const props = { label: 'Place', description: 'As people call it.', multiline };
      const { rerender } = render(TextField, { ...props, error: 'Name a place.' });
      const field = screen.getByRole('textbox', { name: 'Place' });
      expect(field).toHaveAccessibleDescription('Name a place. As people call it.');
      expect(field).toBeInvalid();
      await rerender({ error: undefined });
      expect(field).toBeValid();
    });

    test('is not wrong before anybody typed', () => {
      render(TextField, { label: 'Place', required: true, multiline });
      const field = screen.getByRole('textbox', { name: 'Place' });
      expect(field).toBeRequired();
      expect(field).toBeValid();
    });

    test('keeps its name when the label is hidden, and hands on what the native field knows', async () => {
      const oninput = vi.fn();
      render(TextField, { label: 'Place', hideLabel: true, multiline, oninput, enterkeyhint: 'done' });
      const field = screen.getByRole('textbox', { name: 'Place' });
      await userEvent.type(field, 'Linde');
      expect(field).toHaveValue('Linde');
      expect(oninput).toHaveBeenCalledTimes(5);
      expect(field).toHaveAttribute('enterkeyhint', 'done');
    });
  }
);

test('focus() puts the cursor in the field', () => {
  const { component } = render(TextField, { label: 'Place' });
  component.focus();
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('a select is named by its label and chooses by its words', async () => {
  const options = [
    { value: 'start', label: 'First talk' },
    { value: 'roles', label: 'Roles' }
  ];
  render(SelectField, { label: 'Kind', value: 'start', options, description: 'Each has its agenda.' });
  const field = screen.getByRole('combobox', { name: 'Kind' });
  expect(field).toHaveAccessibleDescription('Each has its agenda.');
  await userEvent.selectOptions(field, 'Roles');
  expect(field).toHaveValue('roles');
});

test('a check field is as large as its words and described', async () => {
  render(CheckField, { label: 'Keep the screen on', description: 'Takes power.' });
  const box = screen.getByRole('checkbox', { name: 'Keep the screen on' });
  expect(box).toHaveAccessibleDescription('Takes power.');
  await userEvent.click(screen.getByText('Keep the screen on'));
  expect(box).toBeChecked();
});

describe.each(['cards', 'pills'] as const)('a choice as %s', (layout) => {
  const options = [
    { value: 'municipality', label: 'Gemeente', description: 'You work there.', mark: 'municipality' },
    { value: 'initiative', label: 'Initiatief', mark: 'initiative' },
    { value: 'together', label: 'Samen', mark: 'together' }
  ] as const;
  const radio = (name: string) => screen.getByRole('radio', { name });

  test('is a group of radios with the legend as its name; a description is not part of a name', () => {
    render(ChoiceGroup, { legend: 'Your side', options, layout });
    expect(screen.getByRole('group', { name: 'Your side' })).toBeVisible();
    expect(radio('Gemeente')).toHaveAccessibleDescription('You work there.');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('is one stop for Tab, and the arrows choose', async () => {
    const onchange = vi.fn();
    render(ChoiceGroup, { legend: 'Your side', options, layout, value: 'municipality', onchange });
    await userEvent.tab();
    expect(radio('Gemeente')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(radio('Initiatief')).toHaveFocus();
    expect(radio('Initiatief')).toBeChecked();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(radio('Samen')).toBeChecked();
    expect(onchange.mock.calls.flat()).toEqual(['initiative', 'municipality', 'together']);
    await userEvent.tab();
    expect(radio('Samen')).not.toHaveFocus();
  });

  test('is chosen by a tap anywhere on it, and big enough for a thumb', async () => {
    render(ChoiceGroup, { legend: 'Your side', options, layout });
    const place = screen.getByText('Samen').closest('label') ?? document.body;
    await userEvent.click(place);
    expect(radio('Samen')).toBeChecked();
    expect(place.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('says its error', () => {
    render(ChoiceGroup, { legend: 'Your side', options, layout, error: 'Choose one.' });
    expect(screen.getByRole('group', { name: 'Your side' })).toHaveAccessibleDescription('Choose one.');
  });
});
