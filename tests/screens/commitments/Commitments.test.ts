import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { stampOf } from '../../../src/merge/record';
import { commitment } from '../../../src/model/commitment';
import { documentKey } from '../../../src/model/scope';
import Commitments from '../../../src/screens/commitments/Commitments.svelte';
import { view } from '../../../src/screens/commitments/view.svelte';
import {
  addCommitment,
  changeCommitment,
  commitmentsOf,
  type StoredCommitment
} from '../../../src/store/commitments';
import { planConversation } from '../../../src/store/conversations';
import { draftOf } from '../../../src/store/drafts';
import { startPartnership } from '../../../src/store/partnerships';
import type { Store } from '../../../src/store/store';
import { change, write } from '../../../src/store/write';
import { toasts } from '../../../src/ui/toast.svelte';
import { page } from 'vitest/browser';
import { newStore, withApp } from '../support/withApp';

type Given = Partial<Parameters<typeof addCommitment>[2]> & { what: string };

// The choice stays on the device; the next test starts as a device that never chose.
afterEach(() => view.choose('side'));

/** A partnership with these commitments, on the screen. */
const shown = async (given: readonly Given[], store: Store = newStore()) => {
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  for (const values of given) await addCommitment(store, id, values);
  const view = withApp(Commitments, { params: { id } }, { store });
  await screen.findByRole('heading', { level: 1, name: 'Afspraken' });
  return { id, ...view };
};
const only = async (store: Store, id: string): Promise<StoredCommitment> => {
  const [first] = await commitmentsOf(store, id);
  if (first === undefined) throw new Error('there is no commitment');
  return first;
};
const group = async (name: string) => within(await screen.findByRole('region', { name }));
const words = async (name: string) =>
  (await group(name))
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('.what')?.textContent?.trim());
/** Presses "Maak ongedaan" of a message; the messages themselves are drawn by the app. */
const undo = async (message: string) => {
  const said = await waitFor(() => {
    const found = toasts().find((one) => one.message === message);
    expect(found?.action?.label).toBe('Maak ongedaan');
    return found;
  });
  said?.action?.run();
};

test('each side has its own commitments, what is late first', async () => {
  await shown([
    { what: 'zonder dag', side: 'municipality' },
    { what: 'volgende week', side: 'municipality', due: '2026-12-01' },
    { what: 'te laat', side: 'municipality', due: '2026-11-10' },
    { what: 'van ons', side: 'initiative', due: '2026-11-24' },
    { what: 'van iemand anders', side: 'other' },
    { what: 'nog van niemand' }
  ]);
  expect(await words('Gemeente')).toEqual(['te laat', 'volgende week', 'zonder dag']);
  expect(await words('Initiatief')).toEqual(['van ons']);
  expect(await words('Samen')).toEqual([]);
  expect(await words('Ander')).toEqual(['van iemand anders']);
  expect(await words('Nog van niemand')).toEqual(['nog van niemand']);
  const municipality = await group('Gemeente');
  expect(municipality.getByText('Te laat: was voor di 10 november')).toBeVisible();
  expect(municipality.getByText('voor di 1 december')).toBeVisible();
  expect((await group('Initiatief')).getByText('vandaag')).toBeVisible();
});

test('the sides go by their own names, in columns, by date and where one chooses', async () => {
  const store = newStore();
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  const id = await startPartnership(store, names);
  await addCommitment(store, id, { what: 'Brief', side: 'municipality', due: '2026-11-25' });
  const { user } = withApp(Commitments, { params: { id } }, { store });
  expect(await words('Gemeente Waterveen')).toEqual(['Brief']);
  expect(await words('Lindewarm')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Op datum' }));
  expect((await group('Deze week')).getByText('Gemeente Waterveen')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Nieuwe afspraak' }));
  const choices = within(screen.getByRole('group', { name: 'Van wie is de afspraak?' })).getAllByRole(
    'radio'
  );
  expect(choices.map((one) => one.closest('label')?.textContent?.trim())).toEqual([
    'Gemeente Waterveen',
    'Lindewarm',
    'Samen',
    'Ander',
    'Nog van niemand'
  ]);
});

test('what is settled is folded away, the latest first', async () => {
  const { user } = await shown([
    { what: 'gedaan', side: 'together', state: 'done', due: '2026-01-01' },
    { what: 'mislukt', side: 'together', state: 'failed', reason: 'Geen zaal vrij', due: '2026-02-01' },
    { what: 'bezig', side: 'together', state: 'busy', due: '2026-12-01' }
  ]);
  const together = await group('Samen');
  expect(together.getByText('bezig')).toBeVisible();
  expect(together.getByText('mislukt')).not.toBeVisible();
  await user.click(together.getByText('2 afgerond'));
  expect(await words('Samen')).toEqual(['bezig', 'mislukt', 'gedaan']);
  expect(together.getByText('Geen zaal vrij')).toBeVisible();
});

test('by date they stand in what comes first, each with its side, and the choice stays', async () => {
  const given = [
    { what: 'gedaan', side: 'together', state: 'done', due: '2026-11-01' },
    { what: 'zonder dag', side: 'municipality' },
    { what: 'volgend jaar', due: '2027-01-05' },
    { what: 'maandag', side: 'initiative', due: '2026-11-30' },
    { what: 'zondag', side: 'municipality', due: '2026-11-29' },
    { what: 'gisteren', side: 'initiative', due: '2026-11-23' }
  ] as const;
  const { id, store, user, unmount } = await shown(given);
  await user.click(await screen.findByRole('radio', { name: 'Op datum' }));
  const names = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.trim());
  expect(names()).toEqual(['Te laat', 'Deze week', 'Deze maand', 'Later', 'Zonder datum', 'Afgerond']);
  expect(await words('Te laat')).toEqual(['gisteren']);
  expect((await group('Te laat')).getByText('Initiatief')).toBeVisible();
  expect(await words('Deze week')).toEqual(['zondag']);
  expect((await group('Deze week')).getByText('Gemeente')).toBeVisible();
  expect(await words('Deze maand')).toEqual(['maandag']);
  expect(await words('Later')).toEqual(['volgend jaar']);
  expect((await group('Afgerond')).getByText('gedaan')).not.toBeVisible();
  unmount();

  withApp(Commitments, { params: { id } }, { store });
  expect(await screen.findByRole('radio', { name: 'Op datum' })).toBeChecked();
  expect(localStorage.getItem('samenspel-commitments')).toBe('date');
});

test('the sides stand beside each other in columns of one width, with what both promised below or beside them', async () => {
  onTestFinished(() => page.viewport(390, 844));
  await shown([{ what: 'Zaal regelen', side: 'municipality' }]);
  const boxes = async (width: number, height: number) => {
    await page.viewport(width, height);
    const found = ['Gemeente', 'Initiatief', 'Samen'].map((name) => screen.getByRole('region', { name }));
    return found.map((region) => region.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
  };
  for (const [width, height] of [
    [820, 1180],
    [1280, 800]
  ] as const) {
    const [first, second, third] = await boxes(width, height);
    expect(second.top).toBe(first.top);
    expect(second.left).toBeGreaterThanOrEqual(first.right);
    expect(Math.round(second.width)).toBe(Math.round(first.width));
    if (width === 820) {
      expect(third.top).toBeGreaterThanOrEqual(first.bottom);
      expect(third.right).toBe(second.right);
    } else {
      expect(third.top).toBe(first.top);
      expect(Math.round(third.width)).toBe(Math.round(first.width));
    }
  }
});

test('what was moved twice says so, in words', async () => {
  await shown([
    { what: 'Zaal regelen', side: 'municipality', due: '2026-12-01', moved: 2 },
    { what: 'Brief lezen', side: 'initiative', due: '2026-12-01', moved: 1 }
  ]);
  expect((await group('Gemeente')).getByText('2 keer verschoven')).toBeVisible();
  expect((await group('Initiatief')).queryByText(/verschoven/)).toBeNull();
});

test('what was not done asks how it ended and why, and can be undone', async () => {
  const { id, store, user } = await shown([{ what: 'Zaal regelen', side: 'municipality', state: 'busy' }]);
  await user.click(await screen.findByRole('button', { name: 'Niet gedaan: Zaal regelen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Niet gedaan' }));
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
  expect(dialog.getByText('Kies hoe het afliep.')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'Vervallen' }));
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
  const why = dialog.getByRole('textbox', { name: 'Waarom?' });
  expect(why).toHaveFocus();
  expect(why).toHaveAccessibleDescription('Schrijf kort op waarom. Dat helpt jullie later.');
  expect(await only(store, id)).toMatchObject({ state: 'busy' });
  await user.keyboard('De bibliotheek heeft plek');
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));

  await waitFor(async () =>
    expect(await only(store, id)).toMatchObject({ state: 'lapsed', reason: 'De bibliotheek heeft plek' })
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(await screen.findByText('1 afgerond'));
  expect(screen.getByText('De bibliotheek heeft plek')).toBeVisible();
  await undo('Vervallen: Zaal regelen');
  expect(await screen.findByRole('button', { name: 'Gedaan: Zaal regelen' })).toBeVisible();
  const after = await only(store, id);
  expect(after.state).toBe('busy');
  expect(after.reason).toBeUndefined();
});

test('the form asks why too', async () => {
  const { id, store, user } = await shown([{ what: 'Zaal regelen', side: 'municipality' }]);
  await user.click(await screen.findByRole('button', { name: 'Pas aan: Zaal regelen' }));
  await user.click(screen.getByRole('radio', { name: 'Niet gelukt' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(screen.getByLabelText(/^Waarom\?/)).toHaveFocus();
  expect(await only(store, id)).toMatchObject({ state: 'open' });
});

test('done in one tap, and undone in one', async () => {
  const { id, store, user } = await shown([{ what: 'Zaal regelen', side: 'municipality', state: 'busy' }]);
  await user.click(await screen.findByRole('button', { name: 'Gedaan: Zaal regelen' }));
  await waitFor(() => expect(screen.getByText('Zaal regelen')).not.toBeVisible());
  expect(await only(store, id)).toMatchObject({ state: 'done' });
  expect(screen.getByRole('heading', { name: 'Gemeente' })).toHaveFocus();
  await undo('Gedaan: Zaal regelen');
  expect(await screen.findByRole('button', { name: 'Gedaan: Zaal regelen' })).toBeVisible();
  expect(await only(store, id)).toMatchObject({ state: 'busy' });
});

test('a new commitment starts open, with what was filled in and nothing else', async () => {
  const { id, store, user } = await shown([]);
  await user.click(screen.getByRole('button', { name: 'Nieuwe afspraak' }));
  expect(screen.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(screen.getByRole('textbox', { name: 'Wat spreken jullie af?' })).toHaveAccessibleDescription(
    'Schrijf op wat jullie afspreken.'
  );
  await user.keyboard('Flyers ophalen');
  await user.click(screen.getByRole('radio', { name: 'Initiatief' }));
  await user.type(screen.getByLabelText('Wanneer is het klaar?'), '2026-12-01');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));

  expect(await words('Initiatief')).toEqual(['Flyers ophalen']);
  expect((await only(store, id)).record.values).toEqual({
    what: 'Flyers ophalen',
    side: 'initiative',
    due: '2026-12-01',
    state: 'open'
  });
  expect(await screen.findByRole('button', { name: 'Nieuwe afspraak' })).toHaveFocus();
});

test('an edit writes the fields that changed and leaves the rest as they were', async () => {
  const { id, store, user } = await shown([
    { what: 'Zaal regelen', side: 'municipality', who: 'Karim', due: '2026-12-01' }
  ]);
  const before = (await only(store, id)).record;
  await user.click(await screen.findByRole('button', { name: 'Pas aan: Zaal regelen' }));
  expect(screen.getByLabelText('Wie doet het?')).toHaveValue('Karim');
  await user.click(screen.getByRole('radio', { name: 'Niet gelukt' }));
  await user.type(screen.getByLabelText('Waarom?'), 'Geen zaal vrij');
  await user.clear(screen.getByLabelText('Wie doet het?'));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));

  await waitFor(async () => expect(await only(store, id)).toMatchObject({ state: 'failed' }));
  const after = (await only(store, id)).record;
  expect(after.values).toEqual({ ...before.values, state: 'failed', reason: 'Geen zaal vrij', who: null });
  for (const field of ['what', 'side', 'due']) expect(stampOf(after, field)).toBe(stampOf(before, field));
  for (const field of ['state', 'who']) expect(stampOf(after, field)).not.toBe(stampOf(before, field));
});

test('what came in while somebody was typing stays beside it, in two versions to choose from', async () => {
  const { id, store, user } = await shown([{ what: 'Zaal regelen', side: 'municipality' }]);
  await user.click(await screen.findByRole('button', { name: 'Pas aan: Zaal regelen' }));
  await user.type(screen.getByLabelText('Wat spreken jullie af?'), ' voor de wijkavond');
  await changeCommitment(store, await only(store, id), { what: 'Zaal huren', due: '2026-12-01' });
  await waitFor(() => expect(screen.getByLabelText('Wanneer is het klaar?')).toHaveValue('2026-12-01'));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));

  await user.click(await screen.findByRole('button', { name: 'Twee versies' }));
  const versions = within(screen.getByRole('group', { name: /^Wat spreken jullie af\?: / }));
  expect(versions.getByText('Zaal huren')).toBeVisible();
  expect(versions.getByText('Zaal regelen voor de wijkavond')).toBeVisible();
  const [, second] = versions.getAllByRole('button', { name: 'Kies deze tekst' });
  await user.click(second as HTMLElement);
  await waitFor(() => expect(screen.getByLabelText('Wat spreken jullie af?')).toHaveValue('Zaal huren'));
  expect(await only(store, id)).toMatchObject({ what: 'Zaal huren', due: '2026-12-01' });
  await user.click(screen.getByRole('button', { name: 'Annuleer' }));
  expect(await screen.findByRole('button', { name: 'Pas aan: Zaal huren' })).toHaveFocus();
});

test('deleted goes to the bin, and back with undo', async () => {
  const { id, store, user } = await shown([
    { what: 'Zaal regelen', side: 'municipality' },
    { what: 'Blijft' }
  ]);
  await user.click(await screen.findByRole('button', { name: 'Pas aan: Zaal regelen' }));
  await user.click(screen.getByRole('button', { name: 'Verwijder' }));
  await waitFor(() => expect(screen.queryByDisplayValue('Zaal regelen')).toBeNull());
  expect((await commitmentsOf(store, id)).map(({ what }) => what)).toEqual(['Blijft']);
  await undo('De afspraak ligt in de prullenbak.');
  expect(await screen.findByText('Zaal regelen')).toBeVisible();
});

test('typing that was cut off is there again on its own commitment, and only there', async () => {
  const store = newStore();
  const { id, user, unmount } = await shown([{ what: 'Zaal regelen' }, { what: 'Brief lezen' }], store);
  await user.click(await screen.findByRole('button', { name: 'Pas aan: Brief lezen' }));
  await user.type(screen.getByLabelText('Wie doet het?'), 'Noor');
  unmount();

  const again = withApp(Commitments, { params: { id } }, { store });
  expect(await screen.findByText('Dit had je getypt maar nog niet bewaard.')).toBeVisible();
  expect(screen.getByLabelText('Wat spreken jullie af?')).toHaveValue('Brief lezen');
  expect(screen.getByLabelText('Wie doet het?')).toHaveValue('Noor');
  expect(screen.getByRole('button', { name: 'Pas aan: Zaal regelen' })).toBeVisible();
  await again.user.click(screen.getByRole('button', { name: 'Annuleer' }));
  const { id: letter } = (await commitmentsOf(store, id)).find(({ what }) => what === 'Brief lezen') ?? {};
  await waitFor(async () => expect(await draftOf(store, `commitment:${letter}`)).toBeUndefined());
});

test('a commitment says which conversation it came from, and when it is not for everybody', async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk' });
  const talk = await planConversation(store, id, { type: 'start', title: 'Kennismaken' }, []);
  await addCommitment(store, id, { what: 'Uit een gesprek', conversation: talk });
  await write(store, {
    doc: documentKey(id, 'initiative'),
    changes: [change(commitment, 'mine', { what: 'Van onze kant', side: 'initiative' })]
  });
  withApp(Commitments, { params: { id } }, { store });
  expect(await screen.findByRole('link', { name: 'Uit “Kennismaken”' })).toHaveAttribute(
    'href',
    `#/p/${id}/gesprek/${talk}`
  );
  expect((await group('Initiatief')).getByText('Mijn kant')).toBeVisible();
  expect((await group('Nog van niemand')).queryByText('Mijn kant')).toBeNull();
});

test('the first commitment is invited', async () => {
  await shown([]);
  expect(screen.getByRole('heading', { name: 'Nog geen afspraken' })).toBeVisible();
});
