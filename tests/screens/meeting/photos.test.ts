import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { conversation } from '../../../src/model/conversation';
import { partnership } from '../../../src/model/partnership';
import { photo } from '../../../src/model/photo';
import { documentKey } from '../../../src/model/scope';
import Meeting from '../../../src/screens/meeting/Meeting.svelte';
import { photosOf } from '../../../src/store/photos';
import { change, write } from '../../../src/store/write';
import Toasts from '../../../src/ui/Toasts.svelte';
import { newStore, today, withApp } from '../support/withApp';

const aFlipOver = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(0, 0, 20, 30);
  return new File([await canvas.convertToBlob()], 'flap.png', { type: 'image/png' });
};
const aTalk = async () => {
  const store = newStore();
  await write(store, {
    doc: documentKey('p1', 'shared'),
    changes: [
      change(partnership, 'p1', { neighbourhood: 'Lindewarm' }),
      change(conversation, 'g1', { title: 'Wijkavond', date: today })
    ]
  });
  return store;
};
const meeting = (store: Awaited<ReturnType<typeof aTalk>>) => {
  render(Toasts);
  return withApp(Meeting, { params: { id: 'p1', g: 'g1' } }, { store });
};

test('a photo is kept at once, then its words are asked; it can go and come back', async () => {
  const store = await aTalk();
  const { user } = meeting(store);
  await user.upload(await screen.findByLabelText('Foto'), await aFlipOver());
  const dialog = await screen.findByRole('dialog', { name: 'Foto' });
  expect(await photosOf(store, 'p1', 'g1')).toHaveLength(1);
  expect(await within(dialog).findByRole('img', { name: 'Foto 1, nog zonder beschrijving' })).toBeVisible();
  await user.type(within(dialog).getByLabelText('Wat staat er op de foto?'), 'De flap van groep een');
  await user.click(within(dialog).getByRole('button', { name: 'Klaar' }));
  const thumb = await screen.findByRole('button', { name: 'De flap van groep een' });
  expect((await photosOf(store, 'p1', 'g1'))[0]?.description).toBe('De flap van groep een');

  await user.click(thumb);
  await user.click(await screen.findByRole('button', { name: 'Verwijder de foto' }));
  await expect.poll(() => screen.queryByRole('button', { name: 'De flap van groep een' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByRole('button', { name: 'De flap van groep een' })).toBeVisible();
});

test('a file that is no picture says what to do, and a photo that did not come along says so', async () => {
  const store = await aTalk();
  await write(store, {
    doc: documentKey('p1', 'shared'),
    changes: [
      change(photo, 'f1', {
        conversation: 'g1',
        image: `sha256-${'a'.repeat(43)}`,
        description: 'De muur met briefjes'
      })
    ]
  });
  const { user } = meeting(store);
  expect(await screen.findByText(/Vraag om een bestand met de foto's/)).toBeVisible();
  expect(screen.getByRole('button', { name: /De muur met briefjes/ })).toBeVisible();
  await user.upload(screen.getByLabelText('Foto'), new File(['%PDF'], 'verslag.png', { type: 'image/png' }));
  expect(await screen.findByText(/Deze foto kan de app niet lezen/)).toBeVisible();
  expect(await photosOf(store, 'p1', 'g1')).toHaveLength(1);
});
