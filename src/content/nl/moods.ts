import type { Content } from '../types';

export const moods = {
  1: 'Gespannen',
  2: 'Stroef',
  3: 'Gewoon',
  4: 'Goed',
  5: 'Heel goed'
} satisfies Content['moods'];
