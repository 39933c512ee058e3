import type { CalendarDate, ClockTime } from './kind';
import { wallClockAt } from './wallClock';

const day = 86_400_000;

/** How far the clocks in the Netherlands are ahead of UTC at a moment, in milliseconds. */
const offsetAt = (at: number): number => {
  const { date, time, second } = wallClockAt(at);
  return Date.parse(`${date}T${time}:${second}Z`) - at;
};

/**
 * The moment at which the clocks in the Netherlands say this. Of an hour that comes twice the first; an hour that
 * is skipped counts on from before, so 02.30 becomes 03.30, as RFC 5545 (3.3.5) reads such a time.
 */
export const instantOf = (date: CalendarDate, time: ClockTime): number => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = asUtc - offsetAt(asUtc - day);
  const after = asUtc - offsetAt(asUtc + day);
  const says = (at: number): boolean => at + offsetAt(at) === asUtc;
  return says(before) || !says(after) ? before : after;
};
