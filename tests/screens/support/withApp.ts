import { render } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import type { Component } from 'svelte';
import { onTestFinished } from 'vitest';
import type { CalendarDate } from '../../../src/model/kind';
import type { App } from '../../../src/screens/parts/app';
import { Database } from '../../../src/store/database';
import type { Profile } from '../../../src/store/profile';
import type { Store } from '../../../src/store/store';
import WithApp from './WithApp.svelte';

/** Noor, volunteer of Lindewarm. */
export const noor: Profile = { name: 'Noor', side: 'initiative', organisation: 'Lindewarm' };

/** The day on which the tests play. */
export const today: CalendarDate = '2026-11-24';

/**
 * A device: a store on a real database of its own, gone after the test. Its clock starts at 19:30 on `today`
 * and moves a second each time it is read.
 */
export const newStore = (profile: Profile = noor): Store => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(db.name); // when the last question has its answer; Dexie would warn that it waits
  });
  let now = Date.parse(`${today}T19:30:00+01:00`);
  return {
    db,
    pen: {
      writer: crypto.randomUUID().replaceAll('-', '').slice(0, 16),
      now: () => (now += 1000),
      newId: () => crypto.randomUUID(),
      signature: () => ({ name: profile.name, side: profile.side })
    }
  };
};

export interface Circumstances {
  readonly store?: Store;
  readonly profile?: Profile;
  readonly today?: CalendarDate;
}

/**
 * Puts a screen on the page as `App.svelte` does: with the store, the profile and the day in its context.
 * `props` are those of the screen: `{ params: { id } }`.
 */
export const withApp = <Props extends Record<string, unknown>>(
  screen: Component<Props>,
  props: NoInfer<Props>,
  { profile = noor, store = newStore(profile), today: day = today }: Circumstances = {}
) => {
  const app: App = { store, profile, today: day };
  // The wrapper hands the props on as they are; that they fit was checked above.
  const anyScreen = screen as unknown as Component<Record<string, unknown>>;
  const view = render(WithApp, { app, screen: anyScreen, given: props });
  return { ...view, app, store, user: userEvent.setup() };
};

/** What must be there for the test to go on. */
export const present = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('Expected something, found nothing');
  return value;
};
