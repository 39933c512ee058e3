import { en } from './en';
import { nl } from './nl';
import type { Content } from './types';

export type { Content, ConversationText, Described, Mood } from './types';

/** The texts of the domain in a language. */
export const contentFor = (locale: 'nl' | 'en'): Content => (locale === 'nl' ? nl : en);
