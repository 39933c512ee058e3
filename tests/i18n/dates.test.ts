import { afterEach, expect, test } from 'vitest';
import {
  formatDay,
  formatDayAndMoment,
  formatMonth,
  formatMonthName,
  formatShortDay,
  formatWeekday,
  formatWholeMonth
} from '../../src/i18n/dates';
import { locales, overwriteGetLocale } from '../../src/i18n/paraglide/runtime';
import { addDays } from '../../src/model/today';

afterEach(() => overwriteGetLocale(() => 'nl'));

const days = Array.from({ length: 366 + 365 }, (_, i) => addDays('2027-12-01', i));

test.each(locales)('days are written with the words that the standard has for them: %s', (locale) => {
  overwriteGetLocale(() => locale);
  const standard = (options: Intl.DateTimeFormatOptions) => {
    const form = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
      ...options,
      timeZone: 'UTC'
    });
    return (day: string) => form.format(Date.parse(day)).replace(',', ''); // English has one, in some forms
  };
  const [long, short] = [{ month: 'long' }, { month: 'short' }] as const;
  const inYear = { weekday: 'short', day: 'numeric', ...long } as const;
  const [day, withYear] = [standard(inYear), standard({ ...inYear, year: 'numeric' })];
  const [shortDay, month] = [standard({ day: 'numeric', ...short }), standard({ ...short, year: 'numeric' })];
  const [wholeMonth, monthOfYear] = [standard(long), standard({ ...long, year: 'numeric' })];
  const [monthName, weekday] = [standard(short), standard({ weekday: 'short' })];
  for (const each of days) {
    const isThisYear = each.startsWith('2028');
    expect(formatDay(each, '2028-03-01')).toBe((isThisYear ? day : withYear)(each));
    expect(formatDay(each)).toBe(withYear(each));
    expect(formatWholeMonth(each, '2028-03-01')).toBe((isThisYear ? wholeMonth : monthOfYear)(each));
    expect([formatShortDay(each), formatMonth(each)]).toEqual([shortDay(each), month(each)]);
    expect([formatMonthName(each), formatWeekday(each)]).toEqual([monthName(each), weekday(each)]);
  }
});

test('a moment has its day and its time, as clocks in the Netherlands say it', () => {
  expect(formatDayAndMoment(Date.UTC(2026, 10, 24, 18, 42))).toBe('24 nov 2026, 19.42');
  expect(formatDayAndMoment(Date.UTC(2026, 5, 30, 22, 5))).toBe('1 jul 2026, 00.05');
});
