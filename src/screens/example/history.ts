import type { CalendarDate, ClockTime } from '../../model/kind';
import type { Side } from '../../model/side';
import { instantOf } from '../../model/instant';
import { addDays } from '../../model/today';
import type { Store } from '../../store/store';

const minute = 60_000;

/** The writers of the example, one of each side, in one database and with one clock that can be set. */
export interface History {
  readonly by: Readonly<Record<Side, Store>>;
  /** The day so many days from today. */
  readonly dayAt: (offset: number) => CalendarDate;
  /** The same, for people who meet: a Saturday or Sunday becomes the Friday before. */
  readonly workingDayAt: (offset: number) => CalendarDate;
  /** Sets the clock; to yesterday at the latest, for nothing was written in the days to come. */
  readonly goTo: (offset: number, time: ClockTime, minutesLater?: number) => void;
}

/** Makes the writers of a history that ends today. */
export const historyUntil = (today: CalendarDate, { db, pen }: Store): History => {
  let now = 0;
  const writer = (name: string, side: Side): Store => ({
    db,
    pen: {
      writer: pen.newId().replaceAll('-', ''),
      newId: pen.newId,
      now: () => now,
      signature: () => ({ name, side })
    }
  });
  const dayAt = (offset: number): CalendarDate => addDays(today, offset);
  const workingDayAt = (offset: number): CalendarDate => {
    const weekday = new Date(`${dayAt(offset)}T00:00:00Z`).getUTCDay();
    return dayAt(offset - (weekday === 0 ? 2 : weekday === 6 ? 1 : 0));
  };
  return {
    by: { municipality: writer('Karim', 'municipality'), initiative: writer('Noor', 'initiative') },
    dayAt,
    workingDayAt,
    goTo: (offset, time, minutesLater = 0) => {
      now = instantOf(workingDayAt(Math.min(offset, -1)), time) + minutesLater * minute;
    }
  };
};
