import type { Content } from '../types';

export const noteTypes = {
  question: 'Question',
  concern: 'Concern',
  idea: 'Idea',
  pledge: 'Promise',
  fact: 'Fact'
} satisfies Content['noteTypes'];
