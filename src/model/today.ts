import type { CalendarDate } from './kind';
import { wallClockAt } from './wallClock';

const day = 86_400_000;
/** In days: the time between two evaluations. */
export const halfYear = 182;

/** The last days that are written in four digits of a year. */
const [firstDay, lastDay] = [Date.parse('0000-01-01'), Date.parse('9999-12-30')];

/** A file may hold any number where a moment is meant: the nearest one that every calendar can write. */
export const asMoment = (at: number): number => Math.min(Math.max(at, 0), lastDay);

/** The calendar day of a moment in Europe/Amsterdam, whatever zone the device is in. */
export const dayOf = (at: number): CalendarDate => wallClockAt(asMoment(at)).date;

/** A number of days later (or earlier, when negative), as far as years have four digits. */
export const addDays = (from: CalendarDate, days: number): CalendarDate => {
  const at = Date.parse(`${from}T00:00:00Z`) + days * day;
  return new Date(Math.min(Math.max(at, firstDay), lastDay)).toISOString().slice(0, 10) as CalendarDate;
};

/** How many days from one day to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
