import { isCalendarDate, type CalendarDate } from '../model/kind';
import type { PutOff } from '../model/reminder';
import type { Database } from './database';
import type { Store } from './store';

/** Where a partnership's put-off reminders are kept: on this device, in no file. */
export const remindersKey = (partnership: string): string => `reminders:${partnership}`;

const read = async (db: Database, partnership: string): Promise<PutOff> => {
  const value = (await db.device.get(remindersKey(partnership)))?.value ?? {};
  const days = Object.entries(value).filter(
    (entry): entry is [string, CalendarDate] => typeof entry[1] === 'string' && isCalendarDate(entry[1])
  );
  return Object.fromEntries(days);
};

/** The commitments of a partnership of which the reminder was put off on this device. */
export const putOffIn = ({ db }: Store, partnership: string): Promise<PutOff> => read(db, partnership);

/** Puts the reminder of a commitment off until a day, and forgets those that are back. */
export const putOff = (
  { db }: Store,
  partnership: string,
  commitment: string,
  until: CalendarDate,
  today: CalendarDate
): Promise<void> =>
  db.transaction('rw', db.device, async () => {
    const waiting = Object.entries(await read(db, partnership)).filter(([, day]) => day > today);
    const value = { ...Object.fromEntries(waiting), [commitment]: until };
    await db.device.put({ key: remindersKey(partnership), value });
  });
