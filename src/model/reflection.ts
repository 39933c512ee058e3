import { defineKind, oneOf, reference, required, text, type Of } from './kind';

/** The questions of a reflection that are answered with a word. */
export const reflectionQuestions = [
  'listened',
  'summarised',
  'openQuestions',
  'plainWords',
  'honest',
  'interestBehind',
  'everybody',
  'appreciation'
] as const;
export type ReflectionQuestion = (typeof reflectionQuestions)[number];

export const reflectionAnswers = ['yes', 'partly', 'no'] as const;

const answer = () => oneOf(reflectionAnswers);

/** Two minutes of looking back at a conversation, for oneself: it never leaves the device. */
export const reflection = defineKind('reflection', {
  conversation: required(reference()),
  listened: answer(),
  summarised: answer(),
  openQuestions: answer(),
  plainWords: answer(),
  honest: answer(),
  interestBehind: answer(),
  everybody: answer(),
  /** What I did when it became tense. */
  tense: text(),
  appreciation: answer(),
  /** The one thing to practise next time. */
  practise: text(),
  /** How practising it went. */
  revisited: text()
});
export type Reflection = Of<typeof reflection>;

/** The id of the reflection on a conversation: one on a device, also from two tabs. */
export const reflectionId = (conversation: string): string => `reflection-${conversation}`;

/** Whether there is more in it than that somebody opened it. */
export const isFilledIn = (one: Reflection): boolean =>
  [...reflectionQuestions, 'tense' as const, 'practise' as const].some((field) => one[field] !== undefined);
