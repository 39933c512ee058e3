import { type Conversation, wasHeld } from './conversation';
import { day, defineKind, oneOf, required, text, type CalendarDate, type Of } from './kind';
import type { SignalLevel } from './signal';

/** What somebody can notice in the situation. Never a person. */
export const observations = [
  'newsElsewhere',
  'talkingAbout',
  'aboutPersons',
  'hardening',
  'volunteerLeaves',
  'formalLetters',
  'outsiders'
] as const;
export type Observation = (typeof observations)[number];

/**
 * A signal that somebody noticed. It stands in the document of its own side, until that side shares it: then it
 * is made in the shared document and erased there.
 */
export const observedSignal = defineKind('observedSignal', {
  what: required(oneOf(observations)),
  on: required(day()),
  note: text()
});
export type ObservedSignal = Of<typeof observedSignal>;

/** After Glasl: win-win, then win-lose (coalitions, formal letters), then outsiders in the conflict. */
const levels: Readonly<Record<Observation, SignalLevel>> = {
  newsElsewhere: 'together',
  volunteerLeaves: 'together',
  hardening: 'together',
  talkingAbout: 'withHelp',
  aboutPersons: 'withHelp',
  formalLetters: 'withHelp',
  outsiders: 'stop'
};

export const levelOf = ({ what }: Pick<ObservedSignal, 'what'>): SignalLevel => levels[what];

/** Whether the two talked about the tension on that day or later. What was noticed then belongs to the history. */
export const isTalkedThrough = (
  { on }: Pick<ObservedSignal, 'on'>,
  conversations: readonly Conversation[],
  today: CalendarDate
): boolean =>
  conversations.some(
    (one) => one.type === 'tension' && wasHeld(one, today) && one.date !== undefined && one.date >= on
  );
