import {
  day,
  defineKind,
  flag,
  oneOf,
  required,
  text,
  type CalendarDate,
  type ChangesOf,
  type Of
} from './kind';
import { otherSide, sides, type Side } from './side';

/**
 * Contact: somebody of a side, by function, with at most a first name or initials. A side is a dated thing:
 * whoever changes sides ends here and begins there.
 */
export const person = defineKind('person', {
  side: oneOf(sides),
  /** Functie, such as "Projectleider". */
  role: required(text()),
  name: text(),
  from: day(),
  /** The last day. */
  until: day(),
  /** Relatiebeheerder: keeps an eye on the relation. */
  relationKeeper: flag(),
  /** Overdracht: what whoever comes next has to know. */
  handover: text()
});
export type Person = Of<typeof person>;

/** Whether somebody is a contact on that day. */
export const isThere = ({ from, until }: Person, today: CalendarDate): boolean =>
  (from === undefined || from <= today) && (until === undefined || until >= today);

/** Whether somebody keeps an eye on the relation for a side now. */
export const hasKeeper = (all: readonly Person[], side: Side, today: CalendarDate): boolean =>
  all.some((one) => one.side === side && one.relationKeeper === true && isThere(one, today));

/** Gone, and nobody wrote down what the next one has to know. */
export const leftWithoutHandover = ({ until, handover }: Person, today: CalendarDate): boolean =>
  until !== undefined && until < today && handover === undefined;

/** Whether somebody of a side can go to the other one today: there now, and tomorrow too. */
export const mayCross = (one: Person, today: CalendarDate): boolean =>
  one.side !== undefined && isThere(one, today) && one.until !== today;

/**
 * What is written when somebody goes to the other side: here today is the last day, there it is the first, under
 * the same name and with a role of that side. `undefined` for whoever cannot.
 */
export const crossing = (
  one: Person,
  role: string,
  today: CalendarDate
): { readonly ends: ChangesOf<typeof person>; readonly begins: ChangesOf<typeof person> } | undefined =>
  one.side === undefined || !mayCross(one, today)
    ? undefined
    : {
        ends: { until: today },
        begins: { side: otherSide(one.side), role, ...(one.name && { name: one.name }), from: today }
      };
