import type { CalendarDate } from './kind';

interface Dated {
  readonly id: string;
  readonly date?: CalendarDate;
}

/** What happened last, first; without a day at the end. */
export const newestFirst = (a: Dated, b: Dated): number => {
  const [x, y] = [`${a.date ?? ''} ${a.id}`, `${b.date ?? ''} ${b.id}`];
  return x > y ? -1 : x < y ? 1 : 0;
};
