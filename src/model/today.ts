import type { CalendarDate } from './kind';

/** The calendar day of a moment in Europe/Amsterdam, whatever zone the device is in. */
export const dayOf = (at: number): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  }).format(at) as CalendarDate; // en-CA writes year-month-day

/** A number of days later (or earlier, when negative). */
export const addDays = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** How many days from one day to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
