import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { photo } from '../../../src/model/photo';
import Dossier from '../../../src/screens/paper/Dossier.svelte';
import TalkPaper from '../../../src/screens/paper/TalkPaper.svelte';
import { readFile } from '../../../src/share/read';
import { trash } from '../../../src/store/bin';
import { planConversation } from '../../../src/store/conversations';
import { startPartnership } from '../../../src/store/partnerships';
import { keepPhoto, photosOf } from '../../../src/store/photos';
import { addRecord } from '../../../src/store/records';
import { newStore, present, withApp } from '../support/withApp';

afterEach(() => void vi.restoreAllMocks());

const pictureOf = (width: number, height: number): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width / 2, height);
  return canvas.convertToBlob({ type: 'image/webp' });
};

/** A talk with a photo that lies, one that stands, one in the bin, and one that was not sent along. */
const evening = async () => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', initiative: 'Lindewarm' });
  const g = await planConversation(store, id, { type: 'start', title: 'Start', date: '2026-11-20' }, []);
  const add = async (width: number, height: number, description: string) =>
    keepPhoto(store, id, { conversation: g, content: await pictureOf(width, height), description });
  await add(80, 60, 'De flap van groep één');
  await add(60, 80, '');
  await add(20, 20, 'GEHEIM en weggegooid');
  const [, , third] = await photosOf(store, id, g);
  await trash(store, [present(third)]);
  await addRecord(store, id, photo, {
    conversation: g,
    image: `sha256-${'a'.repeat(43)}`,
    description: 'De flap van Karim',
    at: store.pen.now()
  });
  return { store, id, g };
};
const sheet = async () => within(await screen.findByRole('region', { name: 'Zo komt het op papier' }));
const choose = (name: string) => screen.findByRole('radio', { name });

/** What the browser was asked to save; pictures on the screen still get their address. */
const saved = () => {
  const blobs: Blob[] = [];
  const address = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (!(blob as Blob).type.startsWith('image/')) blobs.push(blob as Blob);
    return address(blob);
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  return blobs;
};

test('a report shows its photos with their words, a wide one over the whole sheet, and says which is not here', async () => {
  await page.viewport(1280, 800);
  const { store, id, g } = await evening();
  const { user } = withApp(TalkPaper, { params: { id, g } }, { store });
  const paper = await sheet();
  const [first, second, ...others] = await paper.findAllByRole('figure');
  expect(first).toHaveTextContent('De flap van groep één');
  expect(second).toHaveTextContent('Foto 2, nog zonder beschrijving');
  expect(others).toEqual([]);
  await waitFor(() => {
    const [wide, narrow] = [first, second].map((one) => present(one).getBoundingClientRect().width);
    expect(wide).toBeGreaterThan(1.5 * present(narrow));
  });
  expect(present(first?.querySelector('img')).naturalWidth).toBe(80);
  expect(paper.getByText("Deze foto's staan nog niet op dit toestel:")).toBeVisible();
  expect(paper.getByText('De flap van Karim')).toBeVisible();
  expect(paper.queryByText(/GEHEIM/)).toBeNull();

  expect(screen.getByText(/^2 foto's, \d+ kB$/)).toBeVisible();
  expect(await choose("Met foto's")).toBeChecked();
  await user.click(await choose("Zonder foto's"));
  expect(paper.queryByRole('figure')).toBeNull();
  expect(paper.queryByText(/flap/)).toBeNull();
});

test('the Word file holds the photos, or not', async () => {
  const { store, id, g } = await evening();
  const blobs = saved();
  const { user } = withApp(TalkPaper, { params: { id, g } }, { store });
  const word = async (choice: string) => {
    await user.click(await choose(choice));
    const before = blobs.length;
    await user.click(screen.getByRole('button', { name: 'Maak een Word-bestand' }));
    await waitFor(() => expect(blobs).toHaveLength(before + 1), { timeout: 10_000 });
    return new TextDecoder('latin1').decode(await present(blobs.at(-1)).arrayBuffer());
  };
  const media = /word\/media\/\w+\.jpg/g;
  expect(new Set((await word("Met foto's")).match(media)).size).toBe(2);
  expect((await word("Zonder foto's")).match(media)).toBeNull();
});

test('a dossier names the photos that it leaves out; on request it shows them, and the app finds them in it', async () => {
  const { store, id, g } = await evening();
  const blobs = saved();
  const { user } = withApp(Dossier, { params: { id } }, { store });
  const make = async () => {
    const before = blobs.length;
    await user.click(screen.getByRole('button', { name: 'Maak het dossier' }));
    await waitFor(() => expect(blobs).toHaveLength(before + 1), { timeout: 10_000 });
    const made = await present(blobs.at(-1)).text();
    const reading = readFile(new TextEncoder().encode(made));
    if (!reading.ok) throw new Error(reading.problem.type);
    return { html: new DOMParser().parseFromString(made, 'text/html'), file: reading.file };
  };
  // The worker has to start first.
  expect(await screen.findByRole('radio', { name: "Zonder foto's" }, { timeout: 10_000 })).toBeChecked();
  const bare = await make();
  expect(bare.html.images).toHaveLength(0);
  expect(bare.html.querySelector('main')?.textContent).toMatch(
    /Deze foto's zitten niet in dit dossier:\s*De flap van groep één\s*Foto 2, nog zonder beschrijving\s*De flap van Karim/
  );
  expect(bare.html.querySelector('main')?.textContent).not.toContain('GEHEIM');
  expect(bare.file.pictures).toEqual([]);

  await user.click(await choose("Met foto's"));
  const whole = await make();
  const figures = [...whole.html.querySelectorAll('figure')];
  expect(figures.map((one) => one.querySelector('figcaption')?.textContent)).toEqual([
    'De flap van groep één',
    'Foto 2, nog zonder beschrijving'
  ]);
  expect(figures.map((one) => one.className)).toEqual(['wide', '']);
  const shown = (await photosOf(store, id, g)).slice(0, 2).map(({ image }) => image);
  expect(whole.file.pictures.map(({ name }) => name).sort()).toEqual(shown.sort());
});
