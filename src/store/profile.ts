import { sides, type Side } from '../model/side';
import type { Store } from './store';

/** Who uses this device. Stays on it, but for the name and side in the writer record of what one writes. */
export interface Profile {
  readonly name: string;
  readonly side: Side;
  /** The gemeente or the initiatief that one belongs to; may be empty. */
  readonly organisation: string;
}

const isProfile = (value: unknown): value is Profile => {
  const { name, side, organisation } = (value ?? {}) as Partial<Record<keyof Profile, unknown>>;
  return (
    typeof name === 'string' && typeof organisation === 'string' && sides.some((known) => known === side)
  );
};

/** The profile; `undefined` before Welkom. */
export const profileOf = async ({ db }: Pick<Store, 'db'>): Promise<Profile | undefined> => {
  const value = (await db.device.get('profile'))?.value;
  return isProfile(value) ? value : undefined;
};

export const saveProfile = async ({ db }: Pick<Store, 'db'>, profile: Profile): Promise<void> => {
  await db.device.put({ key: 'profile', value: { ...profile } });
};
