import { lesson } from '../model/lesson';
import { partnerships } from './partnerships';
import { allOf, sharedOnly, type Stored } from './read';
import type { Store } from './store';

export type StoredLesson = Stored<typeof lesson>;

/**
 * The shared lessons of all partnerships on this device, mixed by their words, so that no order says whose they are.
 *
 * @param examples whether those of the made-up neighbourhood count too.
 */
export const allLessons = async (store: Store, examples = true): Promise<StoredLesson[]> => {
  const all = (await partnerships(store)).filter(({ example }) => examples || example !== true);
  const lessons = await Promise.all(all.map(({ id }) => allOf(store, lesson, id)));
  return sharedOnly(lessons.flat()).sort((a, b) => (a.text < b.text ? -1 : 1));
};
