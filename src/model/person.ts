import { day, defineKind, flag, oneOf, required, text, type CalendarDate, type Of } from './kind';
import { sides, type Side } from './side';

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
