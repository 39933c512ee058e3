import { createContext } from 'svelte';
import type { CalendarDate } from '../../model/kind';
import type { Profile } from '../../store/profile';
import type { Store } from '../../store/store';

/** What every screen gets from `App.svelte`. */
export interface App {
  readonly store: Store;
  /** Who uses this device; reactive. Screens behind Welkom can rely on it. */
  readonly profile: Profile;
  /** Today in the partnership's own place; reactive, follows midnight. */
  readonly today: CalendarDate;
}

/** `getApp()` in a component's script; `setApp()` in `App.svelte` and in tests. */
export const [getApp, setApp] = createContext<App>();
