import { screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { closeInstallHint, keepInstallOffer } from '../../../src/platform/installOffer';
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
const title = () => screen.queryByRole('heading', { name: 'Zet Samenspel bij je apps' });

test('says after the first note how the app comes on the device, and installs on a tap', async () => {
  const { store, partnership, note } = await begun();
  const prompt = offer('accepted');
  const { user } = withApp(InstallHint, { partnership }, { store });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(title()).not.toBeInTheDocument();

  await note();
  await vi.waitFor(() => expect(title()).toBeVisible());
  await user.click(screen.getByRole('button', { name: 'Zet bij mijn apps' }));
  expect(prompt).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(title()).not.toBeInTheDocument());
});

test('stays away for good when somebody says so', async () => {
  const { store, partnership, note } = await begun();
  await note();
  offer('dismissed');
  const { user, unmount } = withApp(InstallHint, { partnership }, { store });
  await user.click(await screen.findByRole('button', { name: 'Laat dit niet meer zien' }));
  expect(title()).not.toBeInTheDocument();
  unmount();

  withApp(InstallHint, { partnership }, { store });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(title()).not.toBeInTheDocument();
});

test('says nothing in the example, nor after an install', async () => {
  const { store, partnership, note } = await begun({ example: true });
  await note();
  offer('dismissed');
  withApp(InstallHint, { partnership }, { store });
  const own = await begun();
  await own.note();
  closeInstallHint();
  withApp(InstallHint, { partnership: own.partnership }, { store: own.store });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(title()).not.toBeInTheDocument();
});
