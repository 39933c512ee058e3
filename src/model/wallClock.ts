import type { CalendarDate, ClockTime } from './kind';

/** What the calendar and the clock on a wall say. */
export interface WallClock {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  readonly second: string;
}

/** The zone of every partnership: a neighbourhood in the Netherlands. */
export const zone = 'Europe/Amsterdam';

/** Made when first asked for, and kept: making one takes a hundred times as long as using it. */
let made: Intl.DateTimeFormat | undefined;

/** What clocks in the Netherlands say at a moment, whatever zone the device is in. Throws for a moment that no date can hold. */
export const wallClockAt = (at: number): WallClock => {
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
