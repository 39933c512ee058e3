import type { Content } from '../types';

export const commitmentStates = {
  open: 'Open',
  busy: 'In progress',
  done: 'Done',
  failed: 'Did not work out',
  lapsed: 'No longer needed'
} satisfies Content['commitmentStates'];
