import { screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { markKnown } from '../../../src/platform/known';
import { arrivals } from '../../../src/screens/parts/arrivals.svelte';
import { entered } from '../../../src/screens/welcome/entered.svelte';
import Welcome from '../../../src/screens/welcome/Welcome.svelte';
import type { Profile } from '../../../src/store/profile';
import { withApp } from '../support/withApp';

beforeEach(() => {
  Object.assign(entered, { name: '', side: undefined, organisation: '' });
  location.hash = '';
  arrivals.take();
  localStorage.clear();
});

const welcome = () => {
  const onprofile = vi.fn((profile: Profile): Promise<void> => Promise.resolve(void profile));
  const openExample = vi.fn(() => Promise.resolve('linde'));
  return { ...withApp(Welcome, { onprofile, openExample }), onprofile, openExample };
};

const named = (name: string) => screen.getByRole('button', { name });

test('a name, a side and Begin are enough', async () => {
  const { user, onprofile } = welcome();
  await user.type(screen.getByLabelText('Je naam'), ' Noor ');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Begin'));
  expect(onprofile).toHaveBeenCalledExactlyOnceWith({ name: 'Noor', side: 'initiative', organisation: '' });
  expect(location.hash).toBe('#/');
});

test('neither side is chosen beforehand, and both have the same weight', () => {
  welcome();
  const sides = screen.getAllByRole('radio');
  expect(sides).toHaveLength(2);
  for (const side of sides) expect(side).not.toBeChecked();
});

test('says what is missing at the field itself, and puts the focus there', async () => {
  const { user, onprofile } = welcome();
  await user.click(named('Begin'));
  const name = screen.getByLabelText('Je naam');
  expect(name).toHaveFocus();
  expect(name).toBeInvalid();
  expect(name).toHaveAccessibleDescription(/Vul je naam in/);
  const sides = screen.getByRole('group', { name: 'Waar hoor je bij?' });
  expect(sides).toHaveAccessibleDescription('Kies waar je bij hoort.');

  await user.type(name, 'Karim');
  expect(name).toBeValid();
  await user.click(named('Begin'));
  expect(screen.getByRole('radio', { name: 'Gemeente' })).toHaveFocus();
  expect(onprofile).not.toHaveBeenCalled();
});

test('asks for the name of the own side, in its own word', async () => {
  const { user, onprofile } = welcome();
  await user.type(screen.getByLabelText('Je naam'), 'Karim');
  await user.click(screen.getByRole('radio', { name: 'Gemeente' }));
  await user.type(screen.getByLabelText('Naam van je gemeente'), 'Waterveen');
  await user.click(named('Begin'));
  expect(onprofile).toHaveBeenCalledWith({
    name: 'Karim',
    side: 'municipality',
    organisation: 'Waterveen'
  });
});

test('a file or the example first needs a name and a side, and then goes there', async () => {
  const { user, onprofile, openExample } = welcome();
  await user.click(named('Bekijk het voorbeeld'));
  expect(openExample).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Je naam')).toHaveFocus();

  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Bekijk het voorbeeld'));
  await vi.waitFor(() => expect(location.hash).toBe('#/p/linde'));
  expect(onprofile).toHaveBeenCalledBefore(openExample);

  await user.click(named('Open een bestand'));
  await vi.waitFor(() => expect(location.hash).toBe('#/delen'));
});

test('while it keeps who this is, no other button says that it can be pressed', async () => {
  const { user, onprofile, openExample } = welcome();
  let kept = (): void => undefined;
  onprofile.mockReturnValueOnce(new Promise((done) => (kept = () => done(undefined))));
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Begin'));
  for (const name of ['Begin', 'Open een bestand', 'Bekijk het voorbeeld'])
    expect(named(name)).toHaveAttribute('aria-disabled', 'true');
  await user.click(named('Bekijk het voorbeeld'));
  kept();
  await vi.waitFor(() => expect(named('Begin')).toHaveAttribute('aria-disabled', 'false'));
  expect(openExample).not.toHaveBeenCalled();
});

test('what was typed survives a choice of language', async () => {
  const { user, unmount } = welcome();
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  unmount();
  welcome();
  expect(screen.getByLabelText('Je naam')).toHaveValue('Noor');
});

test('a full disk keeps the fields on the screen', async () => {
  const { user, onprofile } = welcome();
  onprofile.mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Begin'));
  expect(screen.getByLabelText('Je naam')).toHaveValue('Noor');
  await user.click(named('Begin'));
  expect(onprofile).toHaveBeenCalledTimes(2);
});

test('a file that came by a door of the device is shown after Begin', async () => {
  location.hash = '#/delen?gedeeld=1';
  const { user } = welcome();
  expect(await screen.findByText(/Er staat een bestand klaar/)).toBeVisible();
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Begin'));
  await vi.waitFor(() => expect(location.hash).toBe('#/delen?gedeeld=1'));
});

test('what did not come by a door is said at Delen, and no file is said to wait', async () => {
  location.hash = '#/delen?gedeeld=niets';
  const { user } = welcome();
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  expect(screen.queryByText(/Er staat een bestand klaar/)).not.toBeInTheDocument();
  await user.click(named('Begin'));
  await vi.waitFor(() => expect(location.hash).toBe('#/delen?gedeeld=niets'));
});

test('a device that had data until some day hears that it is gone, and opens a Reservekopie', async () => {
  markKnown('2026-11-03');
  const { user, onprofile } = welcome();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Op dit toestel stond Samenspel al');
  expect(screen.getByText(/Op di 3 november 2026 stonden ze hier nog/)).toBeVisible();
  expect(screen.queryByText(/gedeelde geheugen/)).not.toBeInTheDocument();
  const backup = new File(['{}'], 'samenspel-reservekopie.samenspel.json');
  await user.upload(screen.getByLabelText('Open je Reservekopie'), backup);
  expect(await screen.findByText(/Er staat een bestand klaar/)).toBeVisible();
  await user.type(screen.getByLabelText('Je naam'), 'Noor');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.click(named('Begin'));
  await vi.waitFor(() => expect(location.hash).toBe('#/delen'));
  expect(onprofile).toHaveBeenCalledOnce();
  expect(arrivals.take()).toEqual([backup]);
});

test.each(['', 'gisteren'])('a mark that is no day (%s) is no news', (day) => {
  markKnown(day);
  welcome();
  expect(screen.getByText(/gedeelde geheugen/)).toBeVisible();
});
