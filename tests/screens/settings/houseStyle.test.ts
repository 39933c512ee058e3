import { screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import '../../../src/ui/styles';
import { houseStyle } from '../../../src/screens/parts/houseStyle.svelte';
import { theme } from '../../../src/screens/parts/theme.svelte';
import HouseStyle from '../../../src/screens/settings/HouseStyle.svelte';
import { withApp } from '../support/withApp';

const key = 'samenspel-house-style';
const css = (text: string) => new File([text], 'dorp.css', { type: 'text/css' });
const dorp = css(`.dorp-theme {
  --dorp-blue: #123456;
  --utrecht-button-primary-action-background-color: var(--dorp-blue);
  --utrecht-link-color: #ffee00;
  --utrecht-document-font-family: "Dorp Sans", sans-serif;
  --utrecht-button-border-radius: 0;
}`);
const token = (name: string, element: Element = document.documentElement) =>
  getComputedStyle(element).getPropertyValue(`--${name}`);

afterEach(() => {
  houseStyle.use(undefined);
  theme.choose('system');
  localStorage.clear();
});

test('shows a theme in the light and the dark before it is used, keeps it, and goes back to Samenspel', async () => {
  const own = token('action');
  const { user } = withApp(HouseStyle, {});
  await user.upload(screen.getByLabelText('Thema kiezen'), dorp);
  expect(await screen.findByRole('heading', { name: 'Zo ziet het eruit' })).toBeVisible();
  expect(
    screen.getByText('Samenspel maakte sommige kleuren lichter of donkerder.', { exact: false })
  ).toBeVisible();
  const shown = (scheme: string) =>
    token('municipality', screen.getByText(scheme).closest('[data-theme]') ?? document.body);
  expect(shown('Licht')).toBe('#123456');
  expect(shown('Donker')).toMatch(/^#[4-9a-f]/); // lighter, or nobody reads it
  expect(token('action')).toBe(own); // not yet

  await user.click(screen.getByRole('button', { name: 'Deze kleuren gebruiken' }));
  expect(token('action')).toBe('#123456');
  theme.choose('dark');
  expect(token('municipality')).toMatch(/^#[4-9a-f]/);
  theme.choose('system');
  expect(token('font')).toContain("'Dorp Sans', 'Atkinson Hyperlegible Next Variable'");
  expect(token('radius-m')).toBe('0px');
  expect(screen.getByText('Dit toestel gebruikt dorp.css.')).toBeVisible();
  expect(screen.getByLabelText('Ander thema kiezen')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Terug naar de kleuren van Samenspel' }));
  expect(token('action')).toBe(own);
  expect(localStorage.getItem(key)).toBeNull();
  expect(screen.getByLabelText('Thema kiezen')).toHaveFocus();
});

test.each([
  [
    '.dorp-theme{--utrecht-link-color:#123456} @import "https://a.example/x.css";',
    'haalt iets op van internet'
  ],
  ['.dorp-theme{--utrecht-link-color:#123456} body{display:none}', 'Er staat meer in dan tokens'],
  ['.dorp-theme{--utrecht-link-color:url(x)}', 'vindt er geen tokens in'],
  ['.dorp-theme{--dorp-blue:#123456}', 'kent de kleuren in dit thema niet'],
  ['zomaar tekst', 'vindt er geen tokens in']
])('says why it cannot use %s', async (text, why) => {
  const { user } = withApp(HouseStyle, {});
  await user.upload(screen.getByLabelText('Thema kiezen'), css(text));
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('Dit thema gaat niet')).toBeVisible();
  expect(alert.getByText(why, { exact: false })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Deze kleuren gebruiken' })).toBeNull();
});

test('a second tab follows, and what is no house style is left alone', () => {
  houseStyle.start();
  const own = token('action');
  const written = (value: string) => {
    localStorage.setItem(key, value);
    dispatchEvent(new StorageEvent('storage', { key }));
  };
  written(JSON.stringify({ name: 'dorp.css', colours: { action: ['#123456', '#abcdef'] }, adjusted: false }));
  expect(token('action')).toContain('#123456');
  for (const value of ['{', '5', '{}', '{"name":"x","colours":{"action":["red; } * { x: y",""]}}']) {
    written(value);
    expect(token('action')).toBe(own);
  }
});
