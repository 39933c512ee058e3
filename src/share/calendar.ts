import type { CalendarDate, ClockTime } from '../model/kind';
import { instantOf } from '../model/instant';
import { slugOf } from './write';

/** A conversation as a calendar needs it: plain data, no notes. */
export interface CalendarItem {
  readonly id: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Without it the whole day. */
  readonly time?: ClockTime | undefined;
  readonly minutes?: number | undefined;
  readonly place?: string | undefined;
  readonly description: string;
  readonly cancelled: boolean;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

export interface CalendarWords {
  readonly language: 'nl' | 'en';
  /** What a reminder says. */
  readonly reminder: (title: string) => string;
  /** The title of what does not take place, for calendars that show it anyway. */
  readonly cancelled: (title: string) => string;
}

/** How long a conversation takes when nobody said so. */
export const usualMinutes = 120;

const day = 24 * 60 * 60;
const minute = 60_000;

/** What the format has no place for: control characters and halves of characters. */
const clean = (text: string): string => text.replace(/[^\P{Cc}\n\r\t]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');

const lasting = (minutes: number | undefined): number =>
  minutes !== undefined && minutes > 0 && minutes <= 24 * 60 ? minutes : usualMinutes;

/**
 * The text of a calendar file (RFC 5545). The id of a conversation is its UID, so a calendar that has it already
 * changes it; SEQUENCE and LAST-MODIFIED tell which copy is the newer. A reminder comes a day before; for a whole
 * day at nine in the morning of the day before, not at midnight.
 *
 * @param sequence a number that grows with every change, from `writesSeen`.
 * @param now when the file is made.
 */
export const calendarOf = async (
  items: readonly CalendarItem[],
  words: CalendarWords,
  sequence: number,
  now: number
): Promise<string> => {
  const { default: ical, ICalAlarmType, ICalEventStatus } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'Samenspel', product: 'Samenspel', language: words.language.toUpperCase() }
  });
  for (const { id, date, time, minutes, place, description, cancelled, changed, ...item } of items) {
    const title = clean(item.title);
    const at = time === undefined ? Date.parse(`${date}T00:00:00Z`) : instantOf(date, time);
    const event = calendar.createEvent({
      id: `${id}@samenspel`,
      sequence,
      stamp: new Date(now),
      lastModified: new Date(changed),
      start: new Date(at),
      allDay: time === undefined,
      ...(time !== undefined && { end: new Date(at + lasting(minutes) * minute) }),
      summary: cancelled ? words.cancelled(title) : title,
      description: clean(description),
      ...(place !== undefined && { location: clean(place) }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
    });
    if (!cancelled)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: time === undefined ? day - 9 * 3600 : day,
        description: words.reminder(title)
      });
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
};

/** `samenspel-lindewijk-2026-12-03.ics`. */
export const calendarNameOf = (neighbourhood: string, date: CalendarDate): string =>
  `samenspel-${slugOf(neighbourhood) || 'wijk'}-${date}.ics`;
