import { screen } from '@testing-library/svelte';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { documentKey } from '../../../src/model/scope';
import { device } from '../../../src/screens/parts/device.svelte';
import Settings from '../../../src/screens/settings/Settings.svelte';
import { markExported, wholeDocuments } from '../../../src/store/export';
import { changePartnership, startPartnership } from '../../../src/store/partnerships';
import { newStore, withApp } from '../support/withApp';

afterEach(() => vi.restoreAllMocks());

test('says when the last Reservekopie was made and what is newer, and leads to a new one', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(Settings, {}, { store });
  expect(await screen.findByText('Nog niet gemaakt.')).toBeVisible();
  expect(screen.getByText('Lindewijk: 1 verandering')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Reservekopie maken' })).toHaveAttribute(
    'href',
    '#/delen?soort=backup'
  );

  const [whole] = await wholeDocuments(store.db, [documentKey(id, 'shared')]);
  const at = Date.parse('2026-11-24T20:00:00+01:00');
  await markExported(store.db, whole ? [whole.document] : [], { purpose: 'backup', at });
  expect(await screen.findByText('24 nov 2026, 20.00')).toBeVisible();
  expect(screen.getByText('Niets.')).toBeVisible();
  await changePartnership(store, { id }, { municipality: 'Waterveen' });
  await changePartnership(store, { id }, { municipality: 'Water' });
  expect(await screen.findByText('Lindewijk: 2 veranderingen')).toBeVisible();
});

test('names the device of which the clock is ahead, and who wrote here per side', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const karim = {
    db: store.db,
    pen: {
      ...store.pen,
      writer: 'karimkarimkarim0',
      now: () => Date.parse('2026-11-27T20:00:00+01:00'),
      signature: () => ({ name: 'Karim', side: 'municipality', device: 'tablet' }) as const
    }
  };
  await changePartnership(karim, { id }, { municipality: 'Waterveen' });
  withApp(Settings, {}, { store });
  expect(await screen.findByText('De klok van Karim (tablet) loopt 3 dagen voor')).toBeVisible();
  expect(screen.getByText(/Er raakt niets kwijt/)).toBeVisible();
  expect(screen.getByText(/^Noor: 24 nov 2026, 19\.30/)).toBeVisible();
  expect(screen.getByText('Karim (tablet): 27 nov 2026, 20.00')).toBeVisible();
});

test('with good clocks it says that', async () => {
  const store = newStore();
  await startPartnership(store, { neighbourhood: 'Lindewijk' });
  withApp(Settings, {}, { store });
  expect(await screen.findByText('Geen klok loopt voor.')).toBeVisible();
});

test('asks the browser to keep the data, and says what came of it', async () => {
  let promised = false;
  vi.spyOn(navigator.storage, 'persisted').mockImplementation(async () => promised);
  vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => promised);
  onTestFinished(() => device.refresh());
  const { user } = withApp(Settings, {});
  await user.click(await screen.findByRole('button', { name: 'Vraag de browser om alles te bewaren' }));
  expect(await screen.findByText(/De browser belooft het nu niet/)).toBeVisible();
  promised = true;
  await user.click(screen.getByRole('button', { name: 'Vraag de browser om alles te bewaren' }));
  expect(await screen.findByText(/ruimt je gegevens niet vanzelf op/)).toBeVisible();
  expect(screen.queryByText(/belooft het nu niet/)).not.toBeInTheDocument();
});

test('advises the home screen only where the browser can put the app there', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const agent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('X11; Linux');
  const view = withApp(Settings, {});
  expect(await screen.findByText(/Maak daarom af en toe een reservekopie\./)).toBeVisible();
  expect(screen.queryByText(/Zet Samenspel ook op je beginscherm/)).toBeNull();
  view.unmount();
  agent.mockReturnValue('Android');
  withApp(Settings, {});
  expect(await screen.findByText(/Zet Samenspel ook op je beginscherm/)).toBeVisible();
});
