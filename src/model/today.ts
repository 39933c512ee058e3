import type { CalendarDate } from './kind';

const day = 86_400_000;
/** In days: the time between two evaluations. */
export const halfYear = 182;

/** The calendar day of a moment in Europe/Amsterdam, whatever zone the device is in. */
export const dayOf = (at: number): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  }).format(at) as CalendarDate; // en-CA writes year-month-day

/** A number of days later (or earlier, when negative). */
export const addDays = (from: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10) as CalendarDate;

/** How many days from one day to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
