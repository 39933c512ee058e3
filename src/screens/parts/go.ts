import { push, replace } from 'svelte-spa-router';

/** Goes to an address from `paths`. */
export const go = (path: string): Promise<void> => push(path);

/** Goes there in place of the page that one is on, so that "back" does not return to it. */
export const goInstead = (path: string): Promise<void> => replace(path);
