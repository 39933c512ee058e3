import { screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { keepInstallOffer } from '../../../src/platform/installOffer';
import InstallHint from '../../../src/screens/now/InstallHint.svelte';
import { planConversation } from '../../../src/store/conversations';
import { keepNote } from '../../../src/store/notes';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { newStore, present, today, withApp } from '../support/withApp';

keepInstallOffer();
afterEach(() => localStorage.clear());

const offer = (outcome: 'accepted' | 'dismissed') => {
  const prompt = vi.fn(async () => ({ outcome }));
  dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  return prompt;
};

/** Nu of a partnership, in a browser that offers to install. */
const begun = async (values: { example?: boolean } = {}) => {
  const store = newStore();
  const id = await startPartnership(store, { neighbourhood: 'Lindewijk', ...values });
  const talk = { type: 'neighbourhoodMeeting', title: 'Wijkavond', date: today } as const;
  const conversation = await planConversation(store, id, talk, []);
  const partnership = present(await partnershipOf(store, id));
  const note = () => keepNote(store, id, 'shared', { conversation, text: 'Een eerste notitie' });
  return { store, partnership, note };
};
const titles = () => screen.queryAllByRole('heading', { name: 'Zet Samenspel bij je apps' });

test('says after the first note how the app comes on the device, and installs on a tap', async () => {
  const [empty, busy] = [await begun(), await begun()];
  await busy.note();
  const prompt = offer('accepted');
  withApp(InstallHint, { partnership: empty.partnership }, { store: empty.store });
  const { user } = withApp(InstallHint, { partnership: busy.partnership }, { store: busy.store });
  await vi.waitFor(() => expect(titles()).toHaveLength(1));

  await empty.note();
  await vi.waitFor(() => expect(titles()).toHaveLength(2));
  const [first] = screen.getAllByRole('button', { name: 'Zet bij mijn apps' });
  await user.click(present(first));
  expect(prompt).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(titles()).toHaveLength(0));
});

test('stays away for good when somebody says so, or after an install', async () => {
  const { store, partnership, note } = await begun();
  await note();
  offer('dismissed');
  const { user } = withApp(InstallHint, { partnership }, { store });
  await user.click(await screen.findByRole('button', { name: 'Laat dit niet meer zien' }));
  expect(titles()).toHaveLength(0);

  withApp(InstallHint, { partnership }, { store });
  localStorage.clear(); // the next one asked later, and knows nothing of it
  withApp(InstallHint, { partnership }, { store });
  await vi.waitFor(() => expect(titles()).toHaveLength(1));
});

test('says nothing in the example', async () => {
  const [example, own] = [await begun({ example: true }), await begun()];
  await example.note();
  await own.note();
  offer('dismissed');
  for (const { partnership, store } of [example, own]) withApp(InstallHint, { partnership }, { store });
  await vi.waitFor(() => expect(titles()).toHaveLength(1));
});
