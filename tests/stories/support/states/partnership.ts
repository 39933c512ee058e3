import { guidelineIds } from '../../../../src/model/guideline';
import { choosePhoto } from './files';
import type { Hand, State } from './state';

/** An address that is the same on every device. */
const withoutIds = (at: string): string =>
  at.replace(/[\w-]*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

/** How much is written in a partnership. */
export type World = 'empty' | 'example' | 'long';

/** Every screen of a partnership as it stands, with all that can be unfolded unfolded. */
export const everyScreen = (world: World, places: readonly string[], id: string): readonly State[] =>
  places.map((at) => ({
    name: `${world}: ${at.replace(id, ':id')}`,
    at,
    open: (on) => on.unfold(),
    ...(world !== 'empty' && { fits: true })
  }));

/** Every handvat and tip, unfolded. */
export const everyGuideline = (world: World, id: string): readonly State[] =>
  guidelineIds.map((guideline) => ({
    name: `${world}: handvat ${guideline}`,
    at: `/p/${id}/handvatten/${guideline}`,
    ...(world === 'long' && { fits: true }),
    open: async (on) => {
      await on.page
        .locator('main')
        .getByRole('textbox')
        .or(on.page.locator('main summary'))
        .first()
        .waitFor();
      await on.unfold();
    }
  }));

/** What waits for the storage: one screen of each make. */
export const whileWaiting = (id: string): readonly State[] =>
  [
    `/`,
    `/p/${id}`,
    `/p/${id}/gesprekken`,
    `/p/${id}/afspraken`,
    `/p/${id}/overeenkomst`,
    '/delen',
    '/lessen'
  ].map((at): State => ({ name: `waiting: ${withoutIds(at)}`, at, waiting: true }));

const putInBin = async (on: Hand): Promise<void> => {
  await on.press('meeting_edit_note');
  await on.page
    .getByRole('dialog')
    .getByRole('button', { name: on.says('common_delete') })
    .click();
  await on.button('common_undo').waitFor();
};

/** Puts a photo at the talk that is open, and goes where one chooses whether it comes along. */
const withPhoto = async (on: Hand, place: string): Promise<void> => {
  await choosePhoto(on);
  await on.press('photos_done');
  await on.page.goto(`${on.page.url().split('#')[0]}#${place}`);
  await on.page.getByRole('radio', { name: on.says('paper_photos_with') }).waitFor();
};

/** What opens over the screens of a partnership in which a lot is written, and what goes wrong in them. */
export const everythingOpen = (id: string, talk: string, partner: string): readonly State[] => {
  const here = `/p/${id}`;
  const dialog = (name: string, at: string, open: State['open']): State => ({
    name,
    at,
    over: 'dialog',
    ...(open && { open })
  });
  return [
    dialog('a note edited', talk, (on) => on.press('meeting_edit_note')),
    {
      name: 'a note put in the bin, with undo',
      at: talk,
      open: putInBin
    },
    dialog('a photo chosen', talk, async (on) => {
      await choosePhoto(on);
      await on.page.getByRole('dialog').getByRole('textbox').waitFor();
    }),
    {
      name: 'a talk on paper, with its photo',
      at: talk,
      fits: true,
      open: (on) => withPhoto(on, talk.replace('/gesprek/', '/papier/gesprek/'))
    },
    {
      name: 'the dossier without photos',
      at: talk,
      fits: true,
      open: async (on) => {
        await withPhoto(on, `${here}/dossier`);
        await on.page.getByRole('radio', { name: on.says('paper_photos_without') }).check();
      }
    },
    {
      name: 'a question: its menu',
      at: `${talk}/agenda`,
      over: 'fleeting',
      open: (on) => on.menu('common_delete', 'only look')
    },
    dialog('a question edited', `${talk}/agenda`, (on) => on.menu('meeting_edit_question')),
    dialog('a talk skipped', `${partner}/gesprekken`, async (on) => {
      await on.menu('talks_skip');
    }),
    dialog('a talk skipped without a reason', `${partner}/gesprekken`, async (on) => {
      await on.menu('talks_skip');
      await on.page
        .getByRole('dialog')
        .getByRole('button', { name: on.says('talks_skip') })
        .click();
    }),
    {
      name: 'a talk planned without a title',
      at: `${here}/gesprekken/nieuw`,
      open: (on) => on.press('talks_plan_save')
    },
    { name: 'a new commitment', at: `${here}/afspraken`, open: (on) => on.press('commitments_new') },
    {
      name: 'a new commitment without words',
      at: `${here}/afspraken`,
      open: async (on) => {
        await on.press('commitments_new');
        await on.press('common_save');
      }
    },
    { name: 'a commitment edited', at: `${here}/afspraken`, open: (on) => on.press('commitments_edit_of') },
    dialog('a commitment not done', `${here}/afspraken`, (on) => on.press('commitments_not_done_of')),
    dialog('a commitment not done, nothing said', `${here}/afspraken`, async (on) => {
      await on.press('commitments_not_done_of');
      await on.page
        .getByRole('dialog')
        .getByRole('button', { name: on.says('common_save') })
        .click();
    }),
    dialog('something noticed', here, (on) => on.press('signals_note')),
    dialog('something noticed, nothing said', here, async (on) => {
      await on.press('signals_note');
      await on.page
        .getByRole('dialog')
        .getByRole('button', { name: on.says('common_save') })
        .click();
    }),
    {
      name: 'a comment: its menu',
      at: `${here}/overeenkomst/artikel/9`,
      over: 'fleeting',
      open: (on) => on.menu('common_delete', 'only look')
    },
    dialog('a clause filled from a source', `${here}/overeenkomst/artikel/9`, (on) =>
      on.press('agreement_fill_from')
    ),
    {
      name: 'a clause: a word explained',
      at: `${here}/overeenkomst/artikel/7`,
      over: 'fleeting',
      open: (on) => on.pressOn(on.page.locator('main [popovertarget]').first())
    },
    dialog('somebody crosses to the other side', `${here}/handvatten/tijdens-1`, async (on) => {
      await on.page.locator('main summary').first().waitFor();
      await on.unfold();
      await on.press('during_person_crosses_of');
    }),
    dialog('a name taken away', `${here}/meer`, async (on) => {
      await on.field('partnership_anonymise_who').selectOption({ index: 1 });
      await on.press('partnership_anonymise');
    }),
    dialog('the partnership taken off this device', `${partner}/meer`, (on) =>
      on.press('partnership_remove')
    ),
    dialog('the partnership taken off, the wrong name', `${partner}/meer`, async (on) => {
      await on.press('partnership_remove');
      await on.page.getByRole('dialog').getByRole('textbox').fill('x');
      await on.page.keyboard.press('Enter');
    }),
    dialog('something erased for good', talk, async (on) => {
      await putInBin(on);
      await on.page.goto(`${on.page.url().split('#')[0]}#${here}/prullenbak`);
      await on.press('partnership_bin_erase');
    }),
    dialog('everything wiped', '/instellingen', (on) => on.press('settings_wipe')),
    dialog('everything wiped, the wrong word', '/instellingen', async (on) => {
      await on.press('settings_wipe');
      await on.page.getByRole('dialog').getByRole('textbox').fill('x');
      await on.page.keyboard.press('Enter');
    }),
    {
      name: 'found by searching',
      at: '/zoeken',
      open: (on) => on.field('search_label').fill({ nl: 'warmte', en: 'heat' }[on.locale])
    },
    {
      name: 'a share file under a passphrase that is too short',
      at: '/delen',
      open: async (on) => {
        await on.page.getByLabel(on.has('sharing_lock')).first().check();
        await on.press('sharing_make');
      }
    },
    {
      name: 'a share file that is made',
      at: '/delen',
      open: async (on) => {
        await on.press('sharing_make');
        await on.page
          .getByText(on.has('sharing_ready'))
          .or(on.page.getByText(on.has('sharing_saved_text')))
          .first()
          .waitFor();
      }
    },
    { name: 'codes on the screen', at: `/delen/qr/geef?p=${id}`, open: (on) => on.press('qr_skip') },
    { name: 'a code asked of the other', at: `/delen/qr/geef?p=${id}`, open: (on) => on.press('qr_ask') },
    {
      // The last one, for what went wrong stays on the screen.
      name: 'a photo that cannot be read',
      at: talk,
      open: async (on) => {
        await choosePhoto(on, 'unreadable');
        await on.page.getByText(on.says('photos_unreadable')).waitFor();
      }
    }
  ];
};

/** The same with as much in it as people can write. */
export const everythingLong = (id: string, talk: string): readonly State[] => [
  ...Object.entries({
    'the overview': '/',
    'the coming talks': '/gesprekken',
    'how all grow': '/groei',
    'all lessons': '/lessen',
    'what leaves': '/delen'
  }).map(([name, at]): State => ({ name: `long: ${name}`, at, fits: true })),
  {
    name: 'long: the overview, with its filter',
    at: '/',
    fits: true,
    open: async (on) => {
      const filter = on.button('overview_filter'); // where there is room, nothing is folded
      if (await filter.isVisible()) await on.pressOn(filter);
    }
  },
  {
    name: 'long: found by searching',
    at: '/zoeken',
    fits: true,
    open: (on) => on.field('search_label').fill('bewoners')
  },
  {
    name: 'long: a note edited',
    at: talk,
    over: 'dialog',
    fits: true,
    open: (on) => on.press('meeting_edit_note')
  },
  {
    name: 'long: a question edited',
    at: `${talk}/agenda`,
    over: 'dialog',
    fits: true,
    open: (on) => on.menu('meeting_edit_question')
  },
  {
    name: 'long: a commitment not done',
    at: `/p/${id}/afspraken`,
    over: 'dialog',
    fits: true,
    open: (on) => on.press('commitments_not_done_of')
  },
  {
    name: 'long: a name taken away',
    at: `/p/${id}/meer`,
    over: 'dialog',
    fits: true,
    open: async (on) => {
      await on.field('partnership_anonymise_who').selectOption({ index: 1 });
      await on.press('partnership_anonymise');
    }
  }
];
