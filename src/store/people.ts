import type { CalendarDate } from '../model/kind';
import { crossing, person } from '../model/person';
import type { Stored } from './read';
import type { Store } from './store';
import { change, write } from './write';

export type StoredPerson = Stored<typeof person>;

/** Lets somebody go to the other side, in one act, and gives what undoes it. */
export const crossOver = async (
  store: Store,
  one: StoredPerson,
  role: string,
  today: CalendarDate
): Promise<(() => Promise<void>) | undefined> => {
  const crossed = crossing(one, role, today);
  if (crossed === undefined) return undefined;
  const { doc, id, until = null } = one;
  const there = store.pen.newId();
  await write(store, {
    doc,
    changes: [change(person, id, crossed.ends), change(person, there, crossed.begins)]
  });
  return () => {
    const trashed = { by: store.pen.signature().name, at: store.pen.now() };
    return write(store, {
      doc,
      changes: [change(person, id, { until }), change(person, there, { trashed })]
    });
  };
};
