import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { askedAgain } from './reopening';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * The bridge from Dexie to runes. Asks while somebody reads `answer`, again after each change of what it read,
 * in any tab or worker, and stops when nobody reads. One object is one question: make it in `$derived.by`, and
 * read the state it depends on before the question, not inside it.
 *
 * (dexie-svelte-query was tried: asked for another record that does not exist, it keeps showing the previous
 * one, which would be one neighbourhood's words on another's page.)
 */
export function live<T>(question: () => Promise<T>) {
  let answer = $state.raw<Answer<T>>({ state: 'loading' });
  const listen = createSubscriber(() => {
    // Only of a function that is itself async Dexie follows every await; of another it loses sight of later reads.
    const subscription = liveQuery(async () => askedAgain(question)).subscribe({
      next: (value) => (answer = { state: 'ready', value }),
      error: (error: unknown) => (answer = { state: 'failed', error })
    });
    return () => subscription.unsubscribe();
  });
  return {
    get answer(): Answer<T> {
      listen();
      return answer;
    },
    /** The value, or `undefined` while it is not there. */
    get value(): T | undefined {
      listen();
      return answer.state === 'ready' ? answer.value : undefined;
    }
  };
}
