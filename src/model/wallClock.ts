import type { CalendarDate, ClockTime } from './kind';

/** What the calendar and the clock on a wall say. */
export interface WallClock {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  readonly second: string;
}

/** The zone of every partnership: a neighbourhood in the Netherlands. */
const zone = 'Europe/Amsterdam';

const [minute, day] = [60_000, 86_400_000];
/** Between these moments summer time was by the rule below, and years have four digits. */
const [ruleBegins, ruleEnds] = [Date.UTC(1996, 0), Date.UTC(9999, 11)];

/** 01:00 UTC on the last Sunday of a month of 31 days. */
const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * day;
};

/** What UTC is ahead, in minutes, as `Date` counts it: summer time as in Directive 2000/84/EC. */
const offsetByRule = (at: number): number => {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? -120 : -60;
};

/** Made when first asked for, and kept: making one takes a hundred times as long as using it. */
let made: Intl.DateTimeFormat | undefined;

/**
 * What clocks in the Netherlands say at a moment, whatever zone the device is in. Throws for a moment that no date can
 * hold.
 */
export const wallClockAt = (at: number): WallClock => {
  // Where the clock of the device follows the rule, it is the one; the first form of `Intl` costs a slow phone a tenth
  // of a second. Elsewhere, and should the law change, it says something else.
  const offset = new Date(at).getTimezoneOffset();
  if (at >= ruleBegins && at < ruleEnds && offset === offsetByRule(at)) {
    const [date = '', time = ''] = new Date(at - offset * minute).toISOString().split('T');
    return { date: date as CalendarDate, time: time.slice(0, 5) as ClockTime, second: time.slice(6, 8) };
  }
  // In Dutch, which the screens need anyway: another language would be loaded for this alone.
  made ??= new Intl.DateTimeFormat('nl-NL', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  });
  const part = Object.fromEntries(made.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}` as CalendarDate,
    time: `${part['hour']}:${part['minute']}` as ClockTime,
    second: part['second'] ?? '00'
  };
};
