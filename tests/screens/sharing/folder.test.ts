import { configure, screen, within } from '@testing-library/svelte';
import { expect, onTestFinished, test } from 'vitest';
import { documentKey } from '../../../src/model/scope';
import { followFolder } from '../../../src/share/folder';
import { arrivals } from '../../../src/screens/parts/arrivals.svelte';
import Folder from '../../../src/screens/sharing/folder/Folder.svelte';
import { folderLinkOf, linkFolder } from '../../../src/store/folders';
import type { Store } from '../../../src/store/store';
import { write } from '../../../src/store/write';
import { aFolder, namesIn, put, textIn } from '../../share/browser/folders';
import { newStore, withApp } from '../support/withApp';
import { keep, start } from './writing';

configure({ asyncUtilTimeout: 10_000 }); // a worker starts, which takes its time on a busy machine

const erase = (store: Store, ...ids: string[]) =>
  write(store, { doc: documentKey('p1', 'shared'), erase: ids });

/** Another device that shares p1 in the folder, and looks once. */
const shareAs = async (store: Store, by: string, folder: FileSystemDirectoryHandle) => {
  const file = `lindewarm-p1-${by.toLowerCase().padEnd(8, '0')}.samenspel.json`;
  if ((await folderLinkOf(store.db, 'p1')) === undefined)
    await linkFolder(store.db, { partnership: 'p1', folder, file });
  const link = await folderLinkOf(store.db, 'p1');
  if (link === undefined) throw new Error('not linked');
  const maker = { by, side: 'municipality' as const, app: '0', now: store.pen.now() };
  await followFolder(store.db, link, store.pen.writer, maker);
};

/** What somebody does in the window of the browser, which no test can press: this folder, or nothing. */
const choosing = (folder: FileSystemDirectoryHandle | undefined) => {
  const own = Object.getOwnPropertyDescriptor(window, 'showDirectoryPicker');
  const showDirectoryPicker = () =>
    folder ? Promise.resolve(folder) : Promise.reject(new DOMException('no', 'AbortError'));
  Object.defineProperty(window, 'showDirectoryPicker', { configurable: true, value: showDirectoryPicker });
  onTestFinished(() => {
    if (own) Object.defineProperty(window, 'showDirectoryPicker', own);
    else Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
};

test('one sees what goes into the folder before anything does, and what stands there already', async () => {
  const [mine, folder] = [newStore(), await aFolder()];
  await start(mine, 'p2', 'Zonnewijk');
  const karim = newStore({ name: 'Karim', side: 'municipality', organisation: 'Waterveen' });
  await start(karim, 'p1', 'Lindewarm');
  await shareAs(karim, 'Karim', folder);
  const names = await namesIn(folder);
  choosing(folder);
  const { user } = withApp(Folder, {}, { store: mine });
  await user.click(await screen.findByRole('button', { name: 'Kies een map' }));
  const there = await screen.findByRole('radio', { name: 'Lindewarm' });
  expect(there).toHaveAccessibleDescription('Staat al in de map, van Karim');
  expect(screen.queryByRole('button', { name: 'Deel in deze map' })).toBeNull();
  await user.click(there);
  expect(await screen.findByText(/Je krijgt Lindewarm op dit toestel/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Zonnewijk' }));
  expect(await screen.findByText(/Dit komt in de map/)).toBeVisible();
  expect(await screen.findByText(/Namen en functies in dit bestand, .*: Noor/)).toBeVisible();
  expect(await namesIn(folder)).toEqual(names);
  await user.click(screen.getByRole('button', { name: 'Deel in deze map' }));
  expect(await screen.findByRole('link', { name: 'Zonnewijk' })).toBeVisible();
  expect(await folderLinkOf(mine.db, 'p2')).toBeDefined();
});

test('nobody is stuck: no folder chosen, nothing to share, a browser that opens none', async () => {
  choosing(undefined);
  const { user, unmount } = withApp(Folder, {});
  await user.click(await screen.findByRole('button', { name: 'Kies een map' }));
  expect(await screen.findByText(/Er is geen map gekozen/)).toBeVisible();
  choosing(await aFolder());
  await user.click(screen.getByRole('button', { name: 'Kies een map' }));
  expect(await screen.findByText(/Er is niets om te delen/)).toBeVisible();
  unmount();

  Object.defineProperty(window, 'showDirectoryPicker', { configurable: true, value: undefined });
  withApp(Folder, {});
  expect(await screen.findByText('Deze browser kan geen map openen')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Deel een bestand' })).toHaveAttribute('href', '#/delen');
});

test('a file that takes away more than it brings goes to the preview; stopping leaves every file', async () => {
  const [mine, folder] = [newStore(), await aFolder()];
  const karim = newStore({ name: 'Karim', side: 'municipality', organisation: 'Waterveen' });
  await start(karim, 'p1', 'Lindewarm');
  for (const id of ['n1', 'n2', 'n3']) await keep(karim, id, `Notitie ${id}`);
  await shareAs(karim, 'Karim', folder);
  await shareAs(mine, 'Noor', folder);
  await erase(karim, 'n1', 'n2', 'n3');
  await shareAs(karim, 'Karim', folder);
  await put(folder, 'lindewarm-p1-ans00000.samenspel.json', '{"half');
  await shareAs(mine, 'Noor', folder);

  choosing(folder);
  location.hash = '#/delen/map'; // another test may have left this page where we are going
  const { user } = withApp(Folder, {}, { store: mine });
  const card = (await screen.findByRole('link', { name: 'Lindewarm' })).closest('li');
  if (card === null) throw new Error('not in a list');
  expect(within(card).getByText('Bijgewerkt van Karim, zojuist')).toBeVisible();
  expect(within(card).getByText(/ans00000.* is nog niet te lezen/)).toBeVisible();
  await user.click(within(card).getByRole('button', { name: 'Bekijk het bestand' }));
  await expect.poll(() => location.hash).toBe('#/delen');
  const [file] = arrivals.take();
  expect(await file?.text()).toBe(await textIn(folder, 'lindewarm-p1-karim000.samenspel.json'));

  const names = await namesIn(folder);
  await user.click(within(card).getByRole('button', { name: 'Stop met deze map' }));
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  await expect.poll(() => folderLinkOf(mine.db, 'p1')).toBeUndefined();
  expect(await namesIn(folder)).toEqual(names);
});
