import type { Conversation } from './conversation';
import type { CalendarDate } from './kind';
import { restingStages, type GrowthStage } from './partnership';
import { heldOf, rhythmOf } from './relation';
import { daysBetween } from './today';

/** What the contact of one partnership is read from. */
export interface ContactFacts {
  readonly conversations: readonly Conversation[];
  /** The rhythm that the sides agreed, in days. */
  readonly rhythmDays: number | undefined;
  readonly growthStage: GrowthStage | undefined;
}

/** How the contact stands beside what the sides agreed. It says something about the calendar, not about people. */
export interface Contact {
  readonly rhythmDays: number | undefined;
  /** How many days ago the last conversation was. */
  readonly ago: number | undefined;
  /** How many days longer it is quiet than agreed; 0 as long as it is not. */
  readonly past: number;
}

/** The contact of one partnership on `today`. Without a rhythm, or before the first conversation, nothing is past. */
export const contactOf = (
  { conversations, rhythmDays, growthStage }: ContactFacts,
  today: CalendarDate
): Contact => {
  const last = heldOf(conversations, today).at(-1)?.date;
  const rhythm = rhythmOf(conversations, rhythmDays, today);
  // While an initiative pauses or has stopped, silence is what was agreed.
  const resting = growthStage !== undefined && restingStages.includes(growthStage);
  return {
    rhythmDays: rhythmDays !== undefined && rhythmDays >= 1 ? rhythmDays : undefined,
    ago: last && daysBetween(last, today),
    past: rhythm === undefined || resting ? 0 : Math.max(0, daysBetween(rhythm.before, today))
  };
};

/** Those that are quiet longer than agreed first, the longest before the others; all others keep their order. */
export const quietFirst = <T>(all: readonly T[], pastOf: (one: T) => number): readonly T[] =>
  all.toSorted((a, b) => pastOf(b) - pastOf(a));

/** A number of days in the largest unit that it is a whole number of, as people agree it: 21 days is 3 weeks. */
export const rhythmIn = (
  days: number
): { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number } => {
  if (days % 365 === 0) return { unit: 'year', count: days / 365 };
  if (days === 31) return { unit: 'month', count: 1 };
  if (days % 30 === 0) return { unit: 'month', count: days / 30 };
  if (days % 7 === 0) return { unit: 'week', count: days / 7 };
  return { unit: 'day', count: days };
};
