import { byDue, commitment } from '../model/commitment';
import type { CalendarDate, ChangesOf } from '../model/kind';
import { concerns } from '../model/reminder';
import { documentKey } from '../model/scope';
import type { Side } from '../model/side';
import { partnerships } from './partnerships';
import { allInConversation, allOf, type Stored } from './read';
import type { Store } from './store';
import { change, write, type Change } from './write';

export type StoredCommitment = Stored<typeof commitment>;

/** All commitments of a partnership, what is due first first. */
export const commitmentsOf = async (store: Store, partnership: string): Promise<StoredCommitment[]> =>
  (await allOf(store, commitment, partnership)).sort(byDue);

export const commitmentsIn = async (
  store: Store,
  partnership: string,
  conversation: string
): Promise<StoredCommitment[]> =>
  (await allInConversation(store, commitment, partnership, conversation)).sort(byDue);

/** How many late commitments concern a side, in all partnerships on this device but the example. */
export const countLate = async (store: Store, side: Side, today: CalendarDate): Promise<number> => {
  const real = (await partnerships(store)).filter(({ example }) => example !== true);
  let late = 0;
  // One after the other: all of many partnerships at once would hold up whatever somebody does meanwhile.
  for (const { id } of real)
    late += (await allOf(store, commitment, id)).filter((one) => concerns(one, side, today)).length;
  return late;
};

/** Makes a commitment that everybody at the table sees, and gives its id. */
export const addCommitment = async (
  store: Store,
  partnership: string,
  values: ChangesOf<typeof commitment> & { readonly what: string }
): Promise<string> => {
  const id = store.pen.newId();
  await write(store, {
    doc: documentKey(partnership, 'shared'),
    changes: [change(commitment, id, { state: 'open', ...values })]
  });
  return id;
};

/**
 * Changes a commitment where it stands, in its own scope.
 *
 * @param seen as in `Change`: what the person had on the screen.
 */
export const changeCommitment = (
  store: Store,
  { doc, id }: Pick<StoredCommitment, 'doc' | 'id'>,
  values: ChangesOf<typeof commitment>,
  seen?: Change['seen']
): Promise<void> => write(store, { doc, changes: [change(commitment, id, values, seen)] });
