import { evict } from '../device';
import {
  actAs,
  holdOldStorage,
  linkFolder,
  refuseFolder,
  refuseStorage,
  sayNoToFolders,
  writeTwice
} from './harm';
import type { Hand, State } from './state';

const words = 'De kosten vallen mee, zegt de wethouder. '.repeat(10).trim();

/** While the storage of the device is full. */
export const onFullDisk = (here: string, talk: string): readonly State[] => [
  {
    name: 'full disk: a note not kept',
    at: talk,
    fits: true,
    open: async (on) => {
      await on.field('meeting_note').fill(words);
      await on.press('meeting_keep');
      await on.page.getByText(on.says('common_trouble_full')).waitFor();
    }
  },
  {
    name: 'full disk: something noticed not kept',
    at: here,
    over: 'dialog',
    open: async (on) => {
      await on.press('signals_note');
      const dialog = on.page.getByRole('dialog');
      await dialog.getByRole('combobox').selectOption({ index: 1 });
      await dialog.getByRole('textbox').first().fill(words);
      await dialog.getByRole('button', { name: on.says('common_save') }).click();
      await on.page.getByText(on.says('common_trouble_full')).waitFor();
    }
  }
];

const agents = {
  menu: 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0',
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15'
};

/** How to put the app on the device: in a browser that offers it, and in those that do not. */
const installed = (here: string): readonly State[] => [
  {
    name: 'to the apps of the device, offered',
    at: here,
    fits: true,
    open: async (on) => {
      await on.page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt')));
      await on.button('platform_install_accept').waitFor();
    }
  },
  ...Object.entries({ android: 'menu', iphone: 'ios', mac: 'mac' } as const).map(([device, way]): State => ({
    name: `to the apps of the device: ${device}`,
    at: device === 'mac' ? '/instellingen' : here,
    fits: true,
    open: async (on) => {
      await actAs(on.page, agents[way]);
      await on.page.getByText(on.has(`platform_install_${way}`)).waitFor();
    }
  }))
];

/** Makes a file under a passphrase, and opens it with these words. */
const unlock = async (on: Hand, words: string): Promise<void> => {
  const { page } = on;
  await page.getByLabel(on.has('sharing_lock')).first().check();
  await on.field('sharing_passphrase').fill('drie gewone woorden');
  await on.field('sharing_passphrase_again').fill('drie gewone woorden');
  const leaving = page.waitForEvent('download');
  await on.press('sharing_make');
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles(await (await leaving).path());
  const form = page.locator('form').filter({ hasText: on.has('sharing_unlock_text') });
  await form.getByRole('textbox').fill(words);
  await form.getByRole('button', { name: on.says('sharing_unlock') }).click();
};

/** What goes wrong or could be better, and only somebody who uses the device can mend. */
export const waitingForAnswer = (here: string, talk: string): readonly State[] => {
  const id = here.split('/').at(-1) ?? '';
  return [
    ...installed(here),
    {
      name: 'a locked file, the wrong passphrase',
      at: '/delen',
      fits: true,
      open: async (on) => {
        await unlock(on, 'drie andere woorden');
        await on.page.getByText(on.has('sharing_problem_wrong_passphrase')).waitFor();
      }
    },
    {
      name: 'a locked file, opened',
      at: '/delen',
      fits: true,
      open: async (on) => {
        await unlock(on, 'drie gewone woorden');
        await on.page.getByRole('heading', { name: on.says('sharing_preview') }).waitFor();
      }
    },
    {
      name: 'nothing came along from a share sheet',
      at: '/delen?gedeeld=niets',
      open: (on) => on.page.getByText(on.says('platform_shared_nothing')).waitFor()
    },
    {
      name: 'two versions of a note',
      at: talk,
      fits: true,
      open: async (on) => {
        await writeTwice(on.page);
        await on.page.getByText(on.says('versions_explain')).waitFor();
      }
    },
    {
      name: 'a shared folder: refused',
      at: '/delen/map',
      fits: true,
      open: async (on) => {
        await refuseFolder(on.page, on.button('folder_share'));
        await on.press('folder_share');
        await on.page.getByText(on.says('folder_refused')).waitFor();
      }
    },
    ...['gone', 'asks'].flatMap((which) =>
      [here, '/delen/map'].map((at): State => ({
        name: `a shared folder: ${which}, on ${at.replace(id, ':id')}`,
        at,
        fits: true,
        open: async (on) => {
          await linkFolder(on.page, id, which as 'gone' | 'asks');
          await on.page.getByText(on.says(`folder_${which}_title`)).waitFor();
        }
      }))
    ),
    {
      name: 'a shared folder: asks, and somebody says no',
      at: '/delen/map',
      fits: true,
      open: async (on) => {
        await linkFolder(on.page, id, 'asks');
        await sayNoToFolders(on.page);
        await on.press('folder_open');
        await on.page.getByText(on.says('folder_still_shut')).waitFor();
      }
    }
  ];
};

/** A new version that waits, and one that cannot be taken because somebody is writing. */
export const withUpdate = (here: string, talk: string): readonly State[] => [
  {
    name: 'a new version waits',
    at: here,
    fits: true,
    open: (on) => on.page.getByText(on.says('update_ready')).waitFor()
  },
  {
    name: 'a new version waits, while somebody writes',
    at: talk,
    fits: true,
    open: async (on) => {
      await on.field('meeting_note').fill(words);
      await on.press('update_apply');
      await on.page.getByText(on.says('update_busy')).waitFor();
    }
  }
];

/** What the browser threw away, and another tab that is ahead; each leaves less of the app than the one before. */
export const fallingApart: readonly State[] = [
  {
    name: 'a part of the app is gone',
    at: '/',
    fits: true,
    open: async ({ page }) => {
      await evict(page, '/assets/Settings-');
      await page.reload();
      await page.goto(`${page.url().split('#')[0]}#/instellingen`);
      await page.getByText('Een deel van de app ontbreekt').waitFor();
    }
  },
  {
    name: 'another tab has a newer version',
    at: '/',
    open: async (on) => {
      await on.page.reload();
      await on.page.getByRole('heading', { level: 1 }).waitFor();
      await on.page.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.open('samenspel', 2 ** 31).onsuccess = resolve;
          })
      );
      await on.page.getByText(on.says('database_newer')).waitFor();
    }
  },
  {
    name: 'an old tab holds the storage',
    at: '/',
    fits: true,
    open: async (on) => {
      await holdOldStorage(on.page);
      await on.page.getByText(on.says('database_blocked')).waitFor();
    }
  },
  {
    name: 'the storage will not open',
    at: '/',
    fits: true,
    open: async (on) => {
      await refuseStorage(on.page);
      await on.page.getByRole('heading', { level: 1, name: on.says('database_failed_title') }).waitFor();
    }
  },
  {
    name: 'the app itself is gone',
    at: '/',
    fits: true,
    open: async ({ page }) => {
      await evict(page, '/assets/index-');
      await page.reload();
      await page.getByRole('heading', { name: 'Een deel van de app ontbreekt' }).waitFor();
    }
  },
  {
    name: 'even its first file is gone',
    at: '/',
    fits: true,
    open: async ({ page }) => {
      await evict(page, '/index.html');
      await page.reload();
      await page.getByRole('heading', { name: 'Samenspel kan nu niet openen' }).waitFor();
    }
  }
];
