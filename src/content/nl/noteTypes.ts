import type { Content } from '../types';

export const noteTypes = {
  question: 'Vraag',
  concern: 'Zorg',
  idea: 'Idee',
  pledge: 'Toezegging',
  fact: 'Feit'
} satisfies Content['noteTypes'];
