import {
  clock,
  day,
  defineKind,
  flag,
  number,
  oneOf,
  required,
  text,
  type CalendarDate,
  type Of
} from './kind';

export const conversationTypes = [
  'start',
  'expectations',
  'roles',
  'endGoal',
  'interests',
  'commitments',
  'evaluation',
  'tension',
  'closing',
  'neighbourhoodMeeting'
] as const;
export type ConversationType = (typeof conversationTypes)[number];

/** Gesprek. Each side rates the mood (sfeer) in its own field, 1 to 5. */
export const conversation = defineKind('conversation', {
  type: oneOf(conversationTypes),
  title: required(text()),
  date: day(),
  time: clock(),
  place: text(),
  /** Opkomst: how many people were there. */
  attendance: number(),
  moodMunicipality: number(),
  moodInitiative: number(),
  cancelled: flag(),
  /** Why it was skipped (overgeslagen). */
  skipReason: text(),
  /** How long it takes, in minutes. */
  minutes: number()
});
export type Conversation = Of<typeof conversation>;

/** Still to come: on or after `today`, a day in the partnership's own place. Without a date: still to plan. */
export const isAhead = ({ date, cancelled }: Conversation, today: CalendarDate): boolean =>
  cancelled !== true && (date === undefined || date >= today);

/** Held: before `today`; of today's only those that somebody already rated, for the others may yet begin. */
export const wasHeld = (
  { date, cancelled, moodMunicipality, moodInitiative }: Conversation,
  today: CalendarDate
): boolean =>
  cancelled !== true &&
  date !== undefined &&
  (date < today || (date === today && (moodMunicipality ?? moodInitiative) !== undefined));

/** Skipped (overgeslagen): it does not take place, and somebody said why. */
export const isSkipped = ({ cancelled, skipReason }: Conversation): boolean =>
  cancelled === true && skipReason !== undefined;

/** Earlier days first; on one day by time; conversations without a date last. */
export const byDate = (a: Conversation, b: Conversation): number => {
  const [x, y] = [
    `${a.date ?? '9999'} ${a.time ?? ''} ${a.id}`,
    `${b.date ?? '9999'} ${b.time ?? ''} ${b.id}`
  ];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The first conversation still to come, if any is planned. */
export const nextConversation = (
  all: readonly Conversation[],
  today: CalendarDate
): Conversation | undefined =>
  all.filter((one) => one.date !== undefined && isAhead(one, today)).sort(byDate)[0];
