import { configure, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { documentKey } from '../../../src/model/scope';
import Get from '../../../src/screens/sharing/qr/Get.svelte';
import Give from '../../../src/screens/sharing/qr/Give.svelte';
import { requestOf, type SeenDocument } from '../../../src/share/contexts';
import { createSender } from '../../../src/share/frames';
import { seenDocuments } from '../../../src/store/partnerships';
import type { Store } from '../../../src/store/store';
import { cameraAnswers, cameraBefore } from '../support/camera';
import { newStore, withApp } from '../support/withApp';
import { keep, start } from './writing';

configure({ asyncUtilTimeout: 10_000 }); // a worker starts, which takes its time on a busy machine

const p1 = documentKey('p1', 'shared');

const lindewarm = async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  const pumps = Array.from({ length: 100 }, () => `pomp ${crypto.randomUUID()}`);
  await keep(store, 'n1', pumps.join(', '));
  return store;
};
/** What the other shows who has what this device has now. */
const codeOf = async (store: Store, id = 'p1') => requestOf(await seenDocuments(store, id)).text;

const ask = async (store: Store) => {
  const view = withApp(Give, {}, { store });
  await view.user.click(await screen.findByRole('button', { name: 'Scan eerst de code van de ander' }));
  return view;
};
const codes = () => screen.findByRole('region', { name: 'Codes van Lindewarm' });

test('who reads the code of the other gives only what lacks, in fewer codes', async () => {
  const store = await lindewarm();
  const theirs = await codeOf(store);
  await keep(store, 'n-new', 'De zaal is koud.');
  const { user } = withApp(Give, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Sla over: stuur alles' }));
  const blocks = async () =>
    Number(
      /van (\d+)/.exec((await within(await codes()).findByText(/^Code \d+ van \d+$/)).textContent ?? '')?.[1]
    );
  const all = await blocks();
  await user.click(screen.getByRole('button', { name: 'Stop, of kies iets anders' }));

  cameraBefore(theirs);
  await user.click(screen.getByRole('button', { name: 'Scan eerst de code van de ander' }));
  expect(await codes()).toHaveAccessibleDescription(/^Alleen wat de ander mist: \d+\skB van \d+\skB\.$/);
  expect(await codes()).toHaveFocus();
  expect(await blocks()).toBeLessThan(all / 3);
});

test('who has nothing new says so, and may show the codes all the same', async () => {
  const store = await lindewarm();
  cameraBefore(await codeOf(store));
  const { user } = await ask(store);
  expect(await screen.findByRole('region', { name: 'De ander heeft alles al' })).toHaveFocus();
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Laat toch codes zien' }));
  expect(within(await codes()).getByRole('img', { name: 'QR-code die steeds verandert' })).toBeVisible();
  expect(await codes()).toHaveFocus();
});

test.each([
  ['of another partnership', [{ partnership: 'p9', scope: 'shared', context: { noor1: 4 } }]],
  ['of nothing at all', []]
])('a code %s makes that all is given, and says so', async (_, theirs) => {
  cameraBefore(requestOf(theirs as SeenDocument[]).text);
  await ask(await lindewarm());
  expect(await codes()).toHaveAccessibleDescription(
    'In de code van de ander staat Lindewarm niet. Je stuurt alles.'
  );
});

test('where all is shorter than the difference, all is given', async () => {
  const store = newStore();
  await start(store, 'p1', 'Linde');
  const theirs = await codeOf(store);
  await start(store, 'p1', 'Lindewarm'); // written over: nothing of what the other has still stands
  cameraBefore(theirs);
  await ask(store);
  expect(await codes()).toHaveAccessibleDescription('Je stuurt alles. Dat is hier het kortst.');
});

test('a code that is no answer is told apart, and the right one still counts', async () => {
  const made = await createSender(new Blob(['een Deelbestand']));
  if (!('sender' in made)) expect.unreachable();
  const store = await lindewarm();
  const theirs = await codeOf(store);
  const show = cameraBefore('https://voorbeeld.example/folder');
  await ask(store);
  const status = screen.getByRole('status');
  await expect.element(status).toHaveTextContent(/^Deze code is niet van Samenspel/);
  show(made.sender.text(0));
  await expect.element(status).toHaveTextContent(/^De ander laat ook codes zien/);
  show(theirs.replace('"version":1', '"version":2'));
  await expect.element(status).toHaveTextContent(/^De ander heeft een nieuwere Samenspel/);
  show(theirs.replace('"scope":"shared"', '"scope":"device"'));
  await expect.element(status).toHaveTextContent(/^Deze code klopt niet/);
  show(theirs);
  expect(await screen.findByRole('region', { name: 'De ander heeft alles al' })).toBeVisible();
});

test('without a camera one goes on with a file, or gives all', async () => {
  cameraAnswers(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  const { user } = await ask(await lindewarm());
  expect(await screen.findByText(/Geef toestemming voor de camera/)).toBeVisible();
  expect(screen.getByText('Zonder camera zie je niet wat de ander al heeft. Stuur dan alles.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gebruik een bestand' })).toHaveAttribute('href', '#/delen?p=p1');
  await user.click(screen.getByRole('button', { name: 'Sla over: stuur alles' }));
  expect(await codes()).toBeVisible();
});

test('who gets shows what it has in one still code, and then reads on', async () => {
  const store = await lindewarm();
  await start(store, 'e1', 'Voorbeeldwijk', true);
  cameraBefore('nog niets');
  const { user } = withApp(Get, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Laat zien wat ik al heb' }));
  expect(screen.getByRole('region', { name: 'Wat ik al heb' })).toHaveFocus();
  const code = await screen.findByRole('img', { name: 'QR-code met wat dit toestel van Lindewarm heeft' });
  expect(await textIn(code)).toBe(await codeOf(store));
  expect(screen.queryByLabelText('Beeld van de camera')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Lees nu de codes' }));
  expect(screen.getByLabelText('Beeld van de camera')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Lees codes' })).toHaveFocus();
});

test('of several partnerships one chooses one, and the code tells of no other', async () => {
  const store = await lindewarm();
  await start(store, 'p2', 'Kadewarm');
  cameraBefore('nog niets');
  const { user } = withApp(Get, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Laat zien wat ik al heb' }));
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Kadewarm' }));
  const code = await screen.findByRole('img', { name: 'QR-code met wat dit toestel van Kadewarm heeft' });
  const text = await textIn(code);
  expect(text).toBe(await codeOf(store, 'p2'));
  expect(text).not.toContain('p1');
});

test('of more than a code holds one hears that some comes again', async () => {
  const store = newStore();
  await start(store, 'p1', 'Lindewarm');
  const context = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k3f9x2ab${100 + i}`, i + 1]));
  await store.db.documents.update(p1, { context });
  cameraBefore('nog niets');
  const { user } = withApp(Get, {}, { store });
  await user.click(await screen.findByRole('button', { name: 'Laat zien wat ik al heb' }));
  expect(await screen.findByText(/^Niet alles past in één code/)).toBeVisible();
  expect(screen.getByRole('img', { name: /QR-code met wat dit toestel/ })).toBeVisible();
});

test('a device that has nothing yet shows nothing', async () => {
  cameraBefore('nog niets');
  withApp(Get, {});
  expect(await screen.findByText('Nog geen code gezien.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Laat zien wat ik al heb' })).toBeNull();
});

/** What a code on the screen says to who reads it. */
const textIn = async (code: HTMLElement): Promise<string> => {
  const { default: decode } = await import('qr/decode.js');
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  const canvas = Object.assign(document.createElement('canvas'), { width: 880, height: 880 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(8, 8);
  context.fillStyle = 'black';
  context.fill(new Path2D(path));
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
};
