import type { Content } from '../types';

export const commitmentStates = {
  open: 'Open',
  busy: 'Bezig',
  done: 'Gedaan',
  failed: 'Niet gelukt',
  lapsed: 'Vervallen'
} satisfies Content['commitmentStates'];
