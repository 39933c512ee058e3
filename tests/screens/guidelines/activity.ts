import { screen, waitFor, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { Kind } from '../../../src/model/kind';
import { planConversation } from '../../../src/store/conversations';
import { partnershipOf, startPartnership } from '../../../src/store/partnerships';
import { allOf, type Stored } from '../../../src/store/read';
import type { Profile } from '../../../src/store/profile';
import type { Store } from '../../../src/store/store';
import { toasts } from '../../../src/ui/toast.svelte';
import { newStore, noor, present } from '../support/withApp';

/** Lotte, who works at the gemeente. */
export const lotte: Profile = { name: 'Lotte', side: 'municipality', organisation: 'Waterveen' };

/** A device with a partnership in which nothing was done yet. */
export const begun = async (profile: Profile = noor, values = {}) => {
  const store = newStore(profile);
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  const id = await startPartnership(store, { ...names, ...values });
  return { store, id, partnership: present(await partnershipOf(store, id)) };
};

/** A conversation next week, on which something can be put on the agenda. */
export const plannedTalk = (store: Store, id: string): Promise<string> =>
  planConversation(store, id, { type: 'roles', title: 'Wie doet wat?', date: '2026-12-01' }, []);

/** The one record of a kind. */
export const only = async <K extends Kind>(store: Store, kind: K, id: string): Promise<Stored<K>> => {
  const [first, ...others] = await allOf(store, kind, id);
  if (others.length > 0) throw new Error(`There are ${others.length + 1} of ${kind.name}`);
  return present(first);
};

type Screen = Pick<typeof screen, 'findByRole' | 'findAllByRole'>;

/** Adds something to a list by its first words; its form opens. */
export const add = async (user: UserEvent, question: string, words: string, where: Screen = screen) => {
  await user.type(await where.findByRole('textbox', { name: question }), `${words}{Enter}`);
};

/** Writes in a field and leaves it, by which it is kept. */
export const fill = async (user: UserEvent, field: HTMLElement, words: string) => {
  await user.type(field, words);
  await user.tab();
};

export const group = async (name: string, where: Screen = screen) =>
  within(await where.findByRole('group', { name }));
export const region = async (name: string) => within(await screen.findByRole('region', { name }));

/** Throws something away by its menu. The menu goes when the page moves under it, so the button is in sight first. */
export const remove = async (user: UserEvent, what: string) => {
  const menu = screen.getByRole('button', { name: `Meer: ${what}` });
  menu.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((seen) => setTimeout(seen, 50));
  await user.click(menu);
  await user.click(await screen.findByRole('menuitem', { name: 'Verwijder' }));
};

/** Takes back what a message said was done; the messages themselves are drawn by the app. */
export const undo = async (message: string) => {
  const said = () => toasts().findLast((one) => one.message === message);
  await waitFor(() => expect(said()).toBeDefined());
  present(said()?.action).run();
};
