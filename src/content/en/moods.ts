import type { Content } from '../types';

export const moods = {
  1: 'Tense',
  2: 'Difficult',
  3: 'All right',
  4: 'Good',
  5: 'Very good'
} satisfies Content['moods'];
