import type { ClauseNumber } from '../../../src/model/clause';
import type { Side } from '../../../src/model/side';
import type { Profile } from '../../../src/store/profile';
import { agreeToClause, changeClauses, clauseOf } from '../../../src/store/agreement';
import { startPartnership } from '../../../src/store/partnerships';
import type { Store } from '../../../src/store/store';
import { waitFor } from '@testing-library/svelte';
import { toasts } from '../../../src/ui/toast.svelte';
import { newStore, present } from '../support/withApp';

/** A partnership of Waterveen and Lindewarm, in which nothing was agreed yet. */
export const begun = async () => {
  const store = newStore();
  const names = { neighbourhood: 'Lindewijk', municipality: 'Waterveen', initiative: 'Lindewarm' };
  return { store, id: await startPartnership(store, names) };
};

/** Karim of the municipality. */
export const karim: Profile = { name: 'Karim', side: 'municipality', organisation: 'Waterveen' };

export const write = (
  store: Store,
  id: string,
  number: ClauseNumber,
  values: Parameters<typeof changeClauses>[2][number]['values']
) => changeClauses(store, id, [{ number, values }]);

export const agree = async (store: Store, id: string, number: ClauseNumber, ...sides: readonly Side[]) => {
  for (const side of sides) await agreeToClause(store, id, await clauseOf(store, id, number), side);
};

/** Leaves out every artikel but these. */
export const only = (store: Store, id: string, ...numbers: readonly ClauseNumber[]) =>
  changeClauses(
    store,
    id,
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const)
      .filter((number) => !numbers.includes(number))
      .map((number) => ({ number, values: { leftOut: true } }))
  );

/** Taps "Maak ongedaan" in the message that says this. */
export const undo = async (message: string) =>
  waitFor(() => present(toasts().find((one) => one.message === message)?.action).run());
