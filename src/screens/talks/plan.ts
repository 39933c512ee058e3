import type { ConversationText } from '../../content';
import { conversationTypes, type ConversationType } from '../../model/conversation';
import type { CalendarDate, ClockTime } from '../../model/kind';

/** A question on the agenda that is being made. The key is for the screen alone. */
export interface Question {
  readonly key: number;
  text: string;
}

/** A conversation that is being planned, as the form holds it and as its draft is kept. */
export interface Plan {
  type: ConversationType | '';
  title: string;
  date: CalendarDate | '';
  time: ClockTime | '';
  place: string;
  questions: Question[];
}

export const emptyPlan: Plan = { type: '', title: '', date: '', time: '', place: '', questions: [] };

let key = 0;

/** Texts as questions of a form. */
export const questionsOf = (texts: readonly string[]): Question[] =>
  texts.map((text) => ({ key: ++key, text }));

const sameTexts = (questions: readonly Question[], texts: readonly string[]): boolean =>
  questions.length === texts.length && questions.every(({ text }, i) => text === texts[i]);

/** Whether the title and the agenda are still those of the type, so that another type may replace them. */
export const untouched = (
  plan: Plan,
  texts: Readonly<Record<ConversationType, ConversationText>>
): { readonly title: boolean; readonly questions: boolean } => {
  const template = plan.type === '' ? { title: '', questions: [] } : texts[plan.type];
  return {
    title: plan.title.trim() === '' || plan.title === template.title,
    questions: sameTexts(plan.questions, template.questions)
  };
};

/** The same list with one question moved; unchanged when there is no room to move. */
export const moved = (questions: readonly Question[], from: number, to: number): Question[] => {
  const list = [...questions];
  if (to < 0 || to >= list.length) return list;
  list.splice(to, 0, ...list.splice(from, 1));
  return list;
};

/** A draft as it came from the database, or `undefined` when it is not one of ours. */
export const planOfDraft = (value: unknown): Plan | undefined => {
  const { type, questions, ...rest } = (value ?? {}) as Partial<Plan>;
  const words = [rest.title, rest.date, rest.time, rest.place];
  if (!words.every((word) => typeof word === 'string') || !Array.isArray(questions)) return undefined;
  return {
    ...(rest as Omit<Plan, 'type' | 'questions'>),
    type: conversationTypes.find((known) => known === type) ?? '',
    questions: questionsOf(questions.map(({ text }) => String(text)))
  };
};
