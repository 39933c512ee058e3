import { placesOfDevice } from '../addresses';
import { wrongFiles } from './files';
import type { State } from './state';

/** Before anybody said who they are. */
export const ofStranger: readonly State[] = [
  { name: 'welcome', at: '/', fits: true },
  { name: 'welcome, nothing filled in', at: '/', open: (on) => on.press('welcome_begin') },
  {
    name: 'welcome, a word explained',
    at: '/',
    over: 'fleeting',
    open: (on) => on.pressOn(on.page.locator('main [popovertarget]').first())
  },
  {
    name: 'welcome, on a device that lost its data, with a file that waits',
    at: '/?gedeeld=1',
    fits: true,
    open: async (on) => {
      await on.page.evaluate(() => localStorage.setItem('samenspel.known', '2026-03-02'));
      await on.page.reload();
      await on.page.getByRole('heading', { level: 1, name: on.says('welcome_lost_title') }).waitFor();
    }
  }
];

/** A device with a name and nothing else. */
export const ofNewDevice: readonly State[] = [
  ...placesOfDevice().map((at) => ({ name: `nothing yet: ${at}`, at, fits: true as const })),
  { name: 'a partnership that is not here', at: '/p/weg' },
  { name: 'talks that are not here', at: '/p/weg/gesprekken' },
  { name: 'a talk that is not here', at: '/p/weg/gesprek/weg' },
  {
    name: 'a new partnership without a name',
    at: '/nieuw',
    open: (on) => on.press('partnership_create')
  },
  { name: 'nothing to put in a backup', at: '/delen?soort=backup' },
  {
    name: 'no camera',
    at: '/delen/qr/lees',
    open: (on) => on.page.getByText(on.says('qr_no_picture')).waitFor()
  },
  { name: 'no folder chosen', at: '/delen/map', open: (on) => on.press('folder_choose') },
  { name: 'search without a find', at: '/zoeken', open: (on) => on.field('search_label').fill('kameel') },
  ...wrongFiles
];
